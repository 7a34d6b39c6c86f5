namespace AmazonLoginHelp.Web.Hosting;

/// <summary>What an operator may set.</summary>
internal sealed class SiteOptions
{
    /// <summary>The configuration section that holds them.</summary>
    public const string Section = "Site";

    /// <summary>The address under which visitors reach the site, without a slash at the end; used wherever an address is shown or shared.</summary>
    public Uri PublicAddress { get; set; } = new("http://localhost:5080");

    /// <summary>The same as text, to put a path behind it.</summary>
    public string Root => PublicAddress.ToString().TrimEnd('/');

    /// <summary>Addresses of reverse proxies on other machines whose word about the visitor's address is taken. A proxy on this machine needs no entry.</summary>
    public string[] Proxies { get; set; } = [];
}
