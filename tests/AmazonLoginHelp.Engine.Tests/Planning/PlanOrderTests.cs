namespace AmazonLoginHelp.Engine.Tests.Planning;

/// <summary>In which order the fixes of a plan are tried.</summary>
public sealed class PlanOrderTests
{
    [Fact]
    public void What_helps_more_often_comes_before_what_takes_as_long() =>
        Assert.Equal(["now often", "now sometimes", "now rarely"], Order("now rarely", "now often", "now sometimes"));

    [Fact]
    public void What_is_quick_comes_before_what_helps_as_often() =>
        Assert.Equal(["now often", "minutes often", "hours often", "days often"], Order("days often", "minutes often", "hours often", "now often"));

    [Fact]
    public void What_is_at_once_and_helps_sometimes_comes_before_what_takes_hours_and_helps_often() =>
        Assert.Equal(["now sometimes", "hours often"], Order("hours often", "now sometimes"));

    [Fact]
    public void What_is_as_good_stays_as_it_was_written()
    {
        Assert.Equal(["now often", "other often"], Order("now often", "other often"));
        Assert.Equal(["other often", "now often"], Order("other often", "now often"));
    }

    [Fact]
    public void Asking_people_comes_after_what_one_can_do_in_minutes_and_before_what_takes_hours() =>
        Assert.Equal(["minutes often", "call often", "hours often"], Order("hours often", "call often", "minutes often"));

    [Fact]
    public void What_only_waits_counts_as_minutes_since_nobody_has_to_do_anything() =>
        Assert.Equal(["now sometimes", "stop often", "minutes sometimes", "hours often"], Order("hours often", "minutes sometimes", "stop often", "now sometimes"));

    [Fact]
    public void Waiting_that_helps_rarely_comes_after_what_takes_minutes_and_helps_more() =>
        Assert.Equal(["minutes sometimes", "stop rarely"], Order("stop rarely", "minutes sometimes"));

    [Fact]
    public void What_can_hurt_comes_after_what_helps_as_often_and_cannot() =>
        Assert.Equal(["now often", "cuts often", "cuts-and-locks often"], Order("cuts-and-locks often", "cuts often", "now often"));

    [Fact]
    public void What_can_be_taken_back_comes_first_however_long_it_takes_and_rarely_it_helps() =>
        Assert.Equal(["days rarely", "reset often"], Order("reset often", "days rarely"));

    [Fact]
    public void People_may_be_asked_after_what_cannot_be_taken_back() =>
        Assert.Equal(["reset often", "call rarely"], Order("call rarely", "reset often"));

    [Fact]
    public void Ones_own_phone_comes_before_the_carriers_setting_and_that_before_the_carriers_line() =>
        Assert.Equal(["minutes rarely", "carrier-setting rarely", "carrier-line often"], Order("carrier-line often", "carrier-setting rarely", "minutes rarely"));

    [Fact]
    public void The_account_may_come_after_the_carriers_setting() =>
        Assert.Equal(["carrier-setting often", "account rarely"], Order("account rarely", "carrier-setting often"));

    [Fact]
    public void What_needs_nothing_comes_before_a_setting_of_the_carriers_that_needs_a_sign_in() =>
        Assert.Equal(["account rarely", "asked-oneself rarely", "carrier-pages often"], Order("carrier-pages often", "account rarely", "asked-oneself rarely"));

    [Fact]
    public void What_uses_a_signed_in_device_comes_before_what_can_cost_it() =>
        Assert.Equal(["uses-device rarely", "forgets often"], Order("forgets often", "uses-device rarely"));

    [Fact]
    public void A_signed_in_device_is_used_before_it_can_be_lost_even_where_the_own_phone_would_come_first() =>
        Assert.Equal(["carrier-uses-device rarely", "forgets often"], Order("forgets often", "carrier-uses-device rarely"));

    [Fact]
    public void What_must_wait_for_a_poor_fix_pulls_it_ahead_of_a_middling_one() =>
        Assert.Equal(["minutes rarely", "carrier-setting often", "account sometimes"], Order("account sometimes", "minutes rarely", "carrier-setting often"));

    [Fact]
    public void A_plan_as_long_as_it_may_be_is_put_in_order_and_a_longer_one_is_refused()
    {
        var most = Enumerable.Repeat("days often", PlanOrder.MostFixes - 1).Append("now often").ToArray();

        Assert.Equal("now often", Order(most)[0]);
        Assert.Throws<ArgumentException>(() => Order([.. most, "now often"]));
    }

    [Fact]
    public void A_plan_of_one_fix_is_that_fix() => Assert.Equal(["days rarely"], Order("days rarely"));

    [Fact]
    public void What_the_guide_does_not_have_cannot_be_planned() =>
        Assert.Throws<KeyNotFoundException>(() => PlanOrder.Best([new("missing", "missing", Helps.Often)], new([])));

    [Fact]
    public void What_helps_more_often_has_the_higher_chance_and_no_chance_is_certain()
    {
        Assert.Equal(Enum.GetValues<Helps>(), Enum.GetValues<Helps>().OrderByDescending(Bands.Chance));
        Assert.All(Enum.GetValues<Helps>(), helps => Assert.InRange(Bands.Chance(helps), 0.01m, 0.99m));
    }

    private static List<string> Order(params string[] plan)
    {
        var guide = new SmallGuide()
            .Symptom("locked", "end")
            .Fix("now")
            .Fix("other")
            .Fix("minutes", takes: Takes.Minutes)
            .Fix("hours", takes: Takes.Hours)
            .Fix("days", takes: Takes.Days)
            .Fix("stop", takes: Takes.Hours, onlyWaits: true)
            .Fix("call", asksPeople: true)
            .Fix("cuts", marks: Marks.CutsConnection)
            .Fix("cuts-and-locks", marks: Marks.CutsConnection | Marks.LocksAfterTries)
            .Fix("reset", reversible: false)
            .Fix("forgets", marks: Marks.ForgetsDevice)
            .Fix("account", takes: Takes.Minutes).WithFix("account", fix => fix with { Layer = Layer.Account })
            .Fix("uses-device", takes: Takes.Hours).WithFix("uses-device", fix => fix with { Layer = Layer.Account, Needs = [Need.SignedInDevice] })
            .Fix("carrier-setting").WithFix("carrier-setting", fix => fix with { Layer = Layer.Carrier })
            .Fix("asked-oneself", takes: Takes.Minutes).WithFix("asked-oneself", fix => fix with { Layer = Layer.Carrier })
            .Fix("carrier-pages").WithFix("carrier-pages", fix => fix with { Layer = Layer.Carrier, Needs = [Need.CarrierAccount] })
            .Fix("carrier-line", asksPeople: true).WithFix("carrier-line", fix => fix with { Layer = Layer.Carrier })
            .Fix("carrier-uses-device").WithFix("carrier-uses-device", fix => fix with { Layer = Layer.Carrier, Needs = [Need.SignedInDevice] })
            .Outcome("end", plan)
            .Build();
        return [.. PlanOrder.Best(((Outcome)guide.Nodes.Get("end")).Plan, guide.Fixes).Select(planned => $"{planned.Fix} {planned.Helps}".ToLowerInvariant())];
    }
}
