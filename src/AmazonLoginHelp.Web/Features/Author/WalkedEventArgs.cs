using Microsoft.AspNetCore.Components;

namespace AmazonLoginHelp.Web.Features.Author;

/// <summary>Tells that the preview has walked to another page.</summary>
public sealed class WalkedEventArgs : EventArgs
{
    /// <summary>Path and query of that page.</summary>
    public string Address { get; set; } = "";
}

/// <summary>Lets components write <c>@onwalked</c>; the event is made in author.js.</summary>
[EventHandler("onwalked", typeof(WalkedEventArgs), enableStopPropagation: false, enablePreventDefault: false)]
public static class EventHandlers;
