namespace AmazonLoginHelp.Web.Trees;

/// <summary>Orders the slots of each column so that few edges cross, and then sets them level with what they are connected to.</summary>
internal static class TreeOrder
{
    private const int Sweeps = 24;
    private const int Pulls = 40;

    // A passing edge is drawn straight before anything else is.
    private const double PassingWeight = 6;

    /// <summary>Barycentre sweeps forwards and backwards; the order with the fewest crossings is kept.</summary>
    public static void LessenCrossings(List<List<TreeSlot>> columns)
    {
        columns.ForEach(Number);
        var best = columns.ConvertAll(column => column.ToList());
        var fewest = Crossings(columns);
        for (var sweep = 0; sweep < Sweeps && fewest > 0; sweep++)
        {
            var forwards = sweep % 2 == 0;
            foreach (var column in forwards ? columns : columns.AsEnumerable().Reverse())
            {
                Sort(column, forwards ? slot => Mean(slot.In.Select(LeftPlace)) : slot => Mean(slot.Out.Select(link => (double)link.To.Rank)));
            }

            if (Crossings(columns) is var crossings && crossings < fewest)
            {
                fewest = crossings;
                best = columns.ConvertAll(column => column.ToList());
            }
        }

        for (var index = 0; index < columns.Count; index++)
        {
            columns[index] = best[index];
            Number(columns[index]);
        }
    }

    /// <summary>Sets the middle of every slot: in order, <paramref name="gap"/> apart, and as level with its neighbours as that allows.</summary>
    public static void SetLevels(List<List<TreeSlot>> columns, double gap)
    {
        columns.ForEach(column => Settle(column, _ => 0, gap));
        for (var pull = 0; pull < Pulls; pull++)
        {
            var forwards = pull % 2 == 0;
            foreach (var column in forwards ? columns : columns.AsEnumerable().Reverse())
            {
                Settle(column, forwards ? LevelWithSources : LevelWithTargets, gap);
            }
        }

        columns.ForEach(column => Settle(column, LevelWithAll, gap));
    }

    private static double LevelWithSources(TreeSlot slot) => Mean(slot.In.Select(Start)) ?? slot.Y;

    private static double LevelWithTargets(TreeSlot slot) => Mean(slot.Out.Select(link => link.To.Y - link.Leaves)) ?? slot.Y;

    private static double LevelWithAll(TreeSlot slot) => Mean(slot.In.Select(Start).Concat(slot.Out.Select(link => link.To.Y - link.Leaves))) ?? slot.Y;

    private static double Start(TreeLink link) => link.From.Y + link.Leaves;

    private static double LeftPlace(TreeLink link) => link.From.Rank + (link.From.Out.IndexOf(link) / (double)link.From.Out.Count);

    private static double? Mean(IEnumerable<double> values) => values.Select(value => (double?)value).Average();

    private static void Sort(List<TreeSlot> column, Func<TreeSlot, double?> place)
    {
        var places = column.ToDictionary(slot => slot, slot => place(slot) ?? slot.Rank);
        var sorted = column.OrderBy(slot => places[slot]).ToList();
        column.Clear();
        column.AddRange(sorted);
        Number(column);
    }

    private static void Number(List<TreeSlot> column)
    {
        for (var rank = 0; rank < column.Count; rank++)
        {
            column[rank].Rank = rank;
        }
    }

    private static int Crossings(List<List<TreeSlot>> columns) => columns.Sum(column =>
    {
        var ends = column.SelectMany(slot => slot.Out).Select(link => link.To.Rank).ToList();
        return ends.Select((end, index) => ends.Skip(index + 1).Count(later => later < end)).Sum();
    });

    // The nearest places to the wished ones that keep the order (regression by pooling neighbours that collide).
    private static void Settle(List<TreeSlot> column, Func<TreeSlot, double> wish, double gap)
    {
        var pools = new Stack<(double Sum, double Weight, int Count)>();
        var offsets = new double[column.Count];
        for (var index = 0; index < column.Count; index++)
        {
            var slot = column[index];
            offsets[index] = index == 0 ? 0 : offsets[index - 1] + ((column[index - 1].Height + slot.Height) / 2) + gap;
            var weight = slot.Node is null ? PassingWeight : 1;
            var pool = (Sum: (wish(slot) - offsets[index]) * weight, Weight: weight, Count: 1);
            while (pools.TryPeek(out var before) && before.Sum / before.Weight > pool.Sum / pool.Weight)
            {
                pool = (pool.Sum + before.Sum, pool.Weight + before.Weight, pool.Count + before.Count);
                pools.Pop();
            }

            pools.Push(pool);
        }

        var at = 0;
        foreach (var (sum, weight, count) in pools.Reverse())
        {
            for (var end = at + count; at < end; at++)
            {
                column[at].Y = (sum / weight) + offsets[at];
            }
        }
    }
}
