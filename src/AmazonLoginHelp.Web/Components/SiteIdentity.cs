namespace AmazonLoginHelp.Web.Components;

/// <summary>What the site is called and looks like where its style sheet does not reach: tabs, messengers, the frame of a browser.</summary>
internal static class SiteIdentity
{
    public const string Name = "Amazonに入れないときの手引き(非公式)";

    /// <summary>What fits below an icon.</summary>
    public const string ShortName = "サインイン手引き";

    public const string About = "Amazonにサインインできない人のための、非公式の案内です。質問にこたえると、直し方の順番と連絡先がわかります。";

    /// <summary>The surface of a page in light colours; the same as in the style sheet.</summary>
    public const string LightSurface = "#fff";

    /// <summary>The surface of a page in dark colours; the same as in the style sheet.</summary>
    public const string DarkSurface = "#1a1a1a";

    /// <summary>The asset that messengers show beside a link.</summary>
    public const string Picture = "share.png";

    public const int PictureWidth = 1200;
    public const int PictureHeight = 630;

    /// <summary>What can be read on the picture.</summary>
    public const string PictureWords = "非公式。Amazonに入れないときの手引き。Amazonとは関係のない、無料の案内です";
}
