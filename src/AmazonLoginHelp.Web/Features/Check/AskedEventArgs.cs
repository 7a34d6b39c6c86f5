using Microsoft.AspNetCore.Components;

namespace AmazonLoginHelp.Web.Features.Check;

/// <summary>Tells that a link of the wizard has been tapped.</summary>
public sealed class AskedEventArgs : EventArgs
{
    /// <summary>Path and query of the link.</summary>
    public string Address { get; set; } = "";

    /// <summary>The number of the tap; the answer carries it.</summary>
    public int Turn { get; set; }
}

/// <summary>Lets components write <c>@onasked</c>; the event is made in wizard.js.</summary>
[EventHandler("onasked", typeof(AskedEventArgs), enableStopPropagation: false, enablePreventDefault: false)]
public static class EventHandlers;
