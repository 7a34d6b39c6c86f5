using FluentValidation;

namespace AmazonLoginHelp.Web.Live;

/// <summary>What a live wizard is fed with: finished views, the news that trouble has begun or ended, and the time that passes.</summary>
internal sealed class LiveFeed(IEnumerable<ILivePages> slices, TroubleWatch watch, TimeProvider clock)
{
    /// <summary>The wait that is measured over this connection.</summary>
    public Countdown Countdown { get; } = new(clock);

    /// <summary>Raised when trouble has begun or ended, on any thread.</summary>
    public event Action? TroubleChanged
    {
        add => watch.Changed += value;
        remove => watch.Changed -= value;
    }

    /// <summary>Whether there is any trouble that a page could tell of.</summary>
    public bool IsTroubled => watch.IsOn;

    /// <summary>What stands at <paramref name="address"/>, path and query; null if it is for the server's pages to say what is wrong with it.</summary>
    public async Task<LiveView?> ViewAsync(string address)
    {
        try
        {
            foreach (var slice in slices)
            {
                if (await slice.FindAsync(new(address)) is { } view)
                {
                    return view;
                }
            }
        }
        catch (ValidationException)
        {
            // As an address it answers with a page that says so.
        }

        return null;
    }
}
