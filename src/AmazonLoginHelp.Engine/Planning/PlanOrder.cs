using System.Collections.Immutable;
using System.Diagnostics;

namespace AmazonLoginHelp.Engine;

/// <summary>
/// The order in which to try the fixes of an outcome. Among all orders that the safety rules allow, it is the one with the least effort
/// to be expected until a fix helps. Without rules that is the order of falling chance per effort (Kadane and Simon, Optimal strategies
/// for a class of constrained sequential problems, 1977; for repairs: Heckerman, Breese and Rommelse, Decision-theoretic
/// troubleshooting, 1995); with them it is found by dynamic programming over the sets of fixes that were tried, which is exact.
/// Fixes are taken to help independently of each other.
/// </summary>
public static class PlanOrder
{
    /// <summary>More fixes than this would be no plan but a list of tips, and the time doubles with each.</summary>
    public const int MostFixes = 10;

    /// <summary>The plan in its best order. Of orders that are equally good, the one that keeps to what was written for the longest.</summary>
    /// <param name="plan">The fixes as they were written; <see cref="MostFixes"/> at most.</param>
    /// <param name="fixes">Every fix of the plan.</param>
    /// <exception cref="ArgumentException">The plan has too many fixes.</exception>
    /// <exception cref="KeyNotFoundException">A fix is missing.</exception>
    public static ImmutableArray<PlannedFix> Best(ImmutableArray<PlannedFix> plan, Catalogue<Fix> fixes)
    {
        if (plan.Length > MostFixes)
        {
            throw new ArgumentException($"A plan has {MostFixes} fixes at most.", nameof(plan));
        }

        ImmutableArray<Fix> planned = [.. plan.Select(entry => fixes.Get(entry.Fix))];
        return [.. new Search([.. plan.Select((entry, at) => new Try(Bands.Chance(entry.Helps), Bands.Effort(planned[at]), Before(planned, at)))]).Order().Select(at => plan[at])];
    }

    /// <summary>
    /// Whether the safety rules want <paramref name="first"/> tried before <paramref name="second"/>, wherever both stand in a plan. Never
    /// in a circle, whatever the fixes: where safety rules 1 and 2 want the contrary of each other, rule 1 holds, since what it saves does
    /// not come back.
    /// </summary>
    public static bool MustPrecede(Fix first, Fix second) =>
        UsedBeforeLost(first, second) || ComesBackBefore(first, second) || SettingBeforePeople(first, second) || AtHandBeforeSetting(first, second)
        || (OwnPhoneBefore(first, second) && !UsedBeforeLost(second, first));

    // Safety rule 1: what uses a device that is still signed in, before what can cost it.
    private static bool UsedBeforeLost(Fix first, Fix second) =>
        first is { Reversible: true, AsksPeople: false, CanCostSignedInDevice: false } && first.Needs.Contains(Need.SignedInDevice) && second.CanCostSignedInDevice;

    // Safety rule 2: reversible before irreversible. People can be asked at any time.
    private static bool ComesBackBefore(Fix first, Fix second) =>
        first is { Reversible: true, AsksPeople: false } && second is { Reversible: false, AsksPeople: false };

    // Safety rule 2: one's own phone before the carrier's settings.
    private static bool OwnPhoneBefore(Fix first, Fix second) =>
        first is { Layer: Layer.Device, Reversible: true, AsksPeople: false } && second is { Layer: Layer.Carrier, Reversible: true };

    // Safety rule 2: what takes minutes, needs nothing and can hurt nothing (waiting, another way to get the code, asking oneself what
    // was set before) before a setting of the carrier's that needs something or can hurt. Not before one that uses a signed-in device,
    // which may have to come before the own phone: that could want a circle.
    private static bool AtHandBeforeSetting(Fix first, Fix second) =>
        first is { Takes: Takes.Now or Takes.Minutes, Reversible: true, AsksPeople: false, Marks: Marks.None, Needs.IsEmpty: true }
        && second is { Layer: Layer.Carrier, Reversible: true, AsksPeople: false } && (second.Marks != Marks.None || !second.Needs.IsEmpty)
        && !second.Needs.Contains(Need.SignedInDevice);

    // Safety rule 2: the carrier's setting before the carrier's line or shop.
    private static bool SettingBeforePeople(Fix first, Fix second) =>
        first is { Layer: Layer.Carrier, Reversible: true, AsksPeople: false } && second is { Layer: Layer.Carrier, AsksPeople: true };

    private static int Before(ImmutableArray<Fix> planned, int second) =>
        Enumerable.Range(0, planned.Length).Where(first => MustPrecede(planned[first], planned[second])).Sum(first => 1 << first);

    /// <summary>A fix within the search. Decimals keep every product exact, so that equal orders are seen to be equal.</summary>
    private sealed record Try(decimal Chance, decimal Effort, int After);

    private sealed class Search(ImmutableArray<Try> tries)
    {
        private readonly int[] _next = new int[1 << tries.Length];

        /// <summary>The places of the fixes in their best order.</summary>
        public IEnumerable<int> Order()
        {
            Solve();
            for (var tried = 0; tried != _next.Length - 1; tried |= 1 << _next[tried])
            {
                yield return _next[tried];
            }
        }

        // From the full set down: what is still to be expected once these fixes were tried, weighed with the chance that none has helped.
        private void Solve()
        {
            var expected = new decimal[_next.Length];
            for (var tried = _next.Length - 2; tried >= 0; tried--)
            {
                expected[tried] = decimal.MaxValue;
                var untilNow = NoneHelps(tried);
                for (var next = 0; next < tries.Length; next++)
                {
                    if (!MayFollow(tried, next))
                    {
                        continue;
                    }

                    var cost = (untilNow * tries[next].Effort) + expected[tried | (1 << next)];
                    if (cost < expected[tried])
                    {
                        (expected[tried], _next[tried]) = (cost, next);
                    }
                }

                if (expected[tried] == decimal.MaxValue)
                {
                    throw new UnreachableException("The rules about which fix must precede which want a circle.");
                }
            }
        }

        private bool MayFollow(int tried, int next) => (tried & (1 << next)) == 0 && (tries[next].After & ~tried) == 0;

        private decimal NoneHelps(int tried)
        {
            var none = 1m;
            for (var at = 0; at < tries.Length; at++)
            {
                none *= (tried & (1 << at)) == 0 ? 1 : 1 - tries[at].Chance;
            }

            return none;
        }
    }
}
