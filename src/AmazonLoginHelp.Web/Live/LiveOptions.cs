namespace AmazonLoginHelp.Web.Live;

/// <summary>What an operator may set about live connections; without any of them, every page works by its links.</summary>
internal sealed class LiveOptions
{
    /// <summary>The configuration section that holds them.</summary>
    public const string Section = "Live";

    /// <summary>Whether the wizard is live at all. Turned off, no page of a visitor carries Blazor's script and nobody answers at the hub.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Connections that this process keeps at a time. Each takes 0.1 MB of the heap, and 0.3 MB while it shows a long plan.</summary>
    public int MostConnections { get; set; } = 1_000;

    /// <summary>Connections from one address at a time. Many households and whole offices share one.</summary>
    public int MostConnectionsPerAddress { get; set; } = 40;
}
