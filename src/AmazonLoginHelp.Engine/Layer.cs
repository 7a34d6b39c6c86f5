namespace AmazonLoginHelp.Engine;

/// <summary>Where it is stuck.</summary>
public enum Layer
{
    /// <summary>The phone, computer, app or browser.</summary>
    Device,

    /// <summary>The line or the contract for it.</summary>
    Line,

    /// <summary>A setting or filter at the mobile company or the mail provider.</summary>
    Carrier,

    /// <summary>The account at Amazon.</summary>
    Account,

    /// <summary>Amazon itself.</summary>
    Amazon,
}
