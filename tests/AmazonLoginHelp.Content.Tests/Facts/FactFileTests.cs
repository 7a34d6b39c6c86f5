using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Tests.Facts;

/// <summary>A confirmation is written into the text of a file; what it is not about stays as it was, character by character.</summary>
public sealed class FactFileTests
{
    private const string Before =
        """
        # The numbers of a carrier.

        - id: first
          label: First   # as on the bill
          kind: phone
          value: "151"
          source:
            title: A page
          confidence: official
          # looked for, not found
          evidence: unknown   # no date on the page
          written: 2026-11-22
          review-by: '2027-02-22'
          hard-limit: 2028-11-22
          find: Look at the bill.

        # --- text -----------------

        - id: second
          label: Second
          kind: text
          value: one word
          source: {title: A page}
          confidence: official
          evidence: unknown
          written: 2026-11-22
          find: Look.
          review-by: 2027-05-22

        """;

    private static readonly FactConfirmation Seen = new(new(2026, 12, 1));

    [Fact]
    public void Only_the_dates_change_and_what_was_missing_stands_below_its_neighbour() => Assert.Equal(
        """
        # The numbers of a carrier.

        - id: first
          label: First   # as on the bill
          kind: phone
          value: "151"
          source:
            title: A page
          confidence: official
          # looked for, not found
          evidence: 2026-12-01   # no date on the page
          written: 2026-12-01
          seen-live: 2026-12-01
          review-by: '2027-03-01'
          hard-limit: 2028-12-01
          find: Look at the bill.

        # --- text -----------------

        - id: second
          label: Second
          kind: text
          value: one word
          source: {title: A page}
          confidence: official
          evidence: unknown
          written: 2026-11-22
          find: Look.
          review-by: 2027-05-22

        """,
        Confirm(Before, "first"));

    [Fact]
    public void The_last_entry_of_a_file_without_an_ending_keeps_its_end()
    {
        var after = Confirm(Before.TrimEnd(), "second")!;

        Assert.EndsWith("  evidence: 2026-12-01\n  written: 2026-12-01\n  seen-live: 2026-12-01\n  find: Look.\n  review-by: 2027-06-01", after, StringComparison.Ordinal);
        Assert.StartsWith(Before[..Before.IndexOf("- id: second", StringComparison.Ordinal)], after, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_can_be_added_below_the_last_line_of_a_file_without_an_ending()
    {
        var text = Before.TrimEnd().Replace("  written: 2026-11-22\n  find: Look.\n  review-by: 2027-05-22", "  review-by: 2027-05-22\n  find: Look.\n  written: 2026-11-22", StringComparison.Ordinal);

        Assert.EndsWith("  written: 2026-12-01\n  seen-live: 2026-12-01", Confirm(text, "second"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hard_limit_that_the_fact_has_now_is_added_below_the_review()
    {
        var fact = Seen.Of(Fact(Before, "second")) with { HardLimit = new(2027, 12, 1) };

        Assert.Contains("  review-by: 2027-06-01\n  hard-limit: 2027-12-01\n", FactFile.Confirm(Before, fact), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_that_end_in_two_characters_go_on_doing_so()
    {
        var windows = Before.Replace("\n", "\r\n", StringComparison.Ordinal);

        Assert.Equal(Confirm(Before, "first")!.Replace("\n", "\r\n", StringComparison.Ordinal), FactFile.Confirm(windows, Seen.Of(Fact(Before, "first"))));
    }

    [Fact]
    public void The_mark_of_the_byte_order_stays() =>
        Assert.Equal('\uFEFF' + Confirm(Before, "first"), FactFile.Confirm('\uFEFF' + Before, Seen.Of(Fact(Before, "first"))));

    [Fact]
    public void A_day_seen_before_is_replaced()
    {
        var once = Confirm(Before, "first")!;

        var twice = Confirm(once, "first", new(new(2027, 3, 1)))!;

        Assert.Contains("  seen-live: 2027-03-01\n", twice, StringComparison.Ordinal);
        Assert.DoesNotContain("2026-12-01", twice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("first", "152", "  value: \"152\"\n")]
    [InlineData("first", "say \"1\\2\"", "  value: \"say \\\"1\\\\2\\\"\"\n")]
    [InlineData("second", "two words", "  value: two words\n")]
    [InlineData("second", "it: is", "  value: it: is\n", "  value: \"it: is\"\n")]
    [InlineData("second", "a #tag", "  value: a #tag\n", "  value: \"a #tag\"\n")]
    [InlineData("second", "", "  value: \n", "  value: \"\"\n")]
    public void A_new_value_is_quoted_like_the_old_one_or_where_it_must_be(string id, string value, string plain, string? quoted = null)
    {
        var after = Confirm(Before, id, Seen with { Value = value })!;

        Assert.Contains(quoted ?? plain, after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("152")]
    [InlineData("- 152")]
    [InlineData("「1」を押す、または #1")]
    [InlineData("a: b, [c], {d}")]
    [InlineData("it's \"so\" \\ #1")]
    [InlineData("設定 > メッセージ > 着信拒否")]
    [InlineData("yes")]
    [InlineData("*#21#")]
    [InlineData("&a !b %c @d `e |f")]
    public void A_new_value_is_read_as_it_was_given(string value) =>
        Assert.Equal([value], Fact(Confirm(Before, "second", Seen with { Value = value })!, "second").Values);

    [Fact]
    public void A_single_quote_within_single_quotes_is_doubled()
    {
        var text = Before.Replace("value: one word", "value: 'one word'", StringComparison.Ordinal);

        Assert.Contains("  value: 'it''s'\n", Confirm(text, "second", Seen with { Value = "it's" }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_stays_is_not_touched()
    {
        var text = Before.Replace("value: one word", "value:\n    - one\n    - two", StringComparison.Ordinal);

        Assert.Contains("  value:\n    - one\n    - two\n", Confirm(text, "second"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("value: one word", "value: [one, two]")]
    [InlineData("value: one word", "value: |\n    one\n    word")]
    [InlineData("value: one word", "value: one\n    word")]
    public void A_value_that_does_not_stand_on_one_line_is_left_to_a_person(string old, string text) =>
        Assert.Null(Confirm(Before.Replace(old, text, StringComparison.Ordinal), "second", Seen with { Value = "two" }));

    [Fact]
    public void An_entry_within_braces_is_left_to_a_person()
    {
        var fact = Seen.Of(Fact(Before, "second"));

        Assert.Null(FactFile.Confirm("- {id: second, evidence: unknown, written: 2026-11-22, review-by: 2027-05-22}\n", fact));
    }

    [Theory]
    [InlineData("")]
    [InlineData("id: second")]
    [InlineData("- [second]\n- id: [second]\n")]
    [InlineData("- id: 'second")]
    [InlineData("- id: other\n")]
    public void What_does_not_hold_the_entry_is_left_as_it_is(string text) =>
        Assert.Null(FactFile.Confirm(text, Seen.Of(Fact(Before, "second"))));

    [Fact]
    public void A_mark_of_the_byte_order_stays_and_shifts_nothing()
    {
        var text = "- evidence: unknown\n  id: second\n" + Before[Before.IndexOf("  label: Second", StringComparison.Ordinal)..].Replace("  evidence: unknown\n", "", StringComparison.Ordinal);
        var seen = Seen.Of(Fact(text, "second"));

        Assert.StartsWith("- evidence: 2026-12-01\n  id: second\n", FactFile.Confirm(text, seen), StringComparison.Ordinal);
        Assert.Equal("\uFEFF" + FactFile.Confirm(text, seen), FactFile.Confirm("\uFEFF" + text, seen));
    }

    private static string? Confirm(string text, string id, FactConfirmation? seen = null) => FactFile.Confirm(text, (seen ?? Seen).Of(Fact(text, id)));

    private static Fact Fact(string text, string id) => MinimalContent.With(new ContentFile("facts/more.yaml", text)).Guide!.Facts.Get(id);
}
