namespace AmazonLoginHelp.Engine.Tests.Planning;

/// <summary>What is read to support fits into half a minute and says what matters most.</summary>
public sealed class CallNoteTests
{
    private const string Opening = "The code does not arrive.";
    private const string Ask = "Please look at my account.";

    [Fact]
    public void It_opens_with_what_is_wrong_says_what_the_answers_tell_and_ends_with_what_to_ask_for() => Assert.Equal(
        [Opening, "By SMS.", "At docomo.", Ask],
        CallNote.Of(Opening, [Reason("By SMS."), Reason("At docomo.")], Ask).Sentences);

    [Fact]
    public void An_answer_that_tells_nothing_is_not_spoken_of() => Assert.Equal(
        [Opening, "At docomo.", Ask],
        CallNote.Of(Opening, [Reason(null, Layer.Device, Layer.Line), Reason("At docomo.")], Ask).Sentences);

    [Fact]
    public void What_fits_exactly_is_said_and_one_character_more_is_not()
    {
        var room = CallNote.MostCharacters - Opening.Length - Ask.Length;

        Assert.Equal([Opening, Long(room), Ask], CallNote.Of(Opening, [Reason(Long(room))], Ask).Sentences);
        Assert.Equal([Opening, Ask], CallNote.Of(Opening, [Reason(Long(room + 1))], Ask).Sentences);
    }

    [Fact]
    public void Where_not_all_fits_what_rules_out_most_is_said() => Assert.Equal(
        ["2" + Long(60), "3" + Long(60)],
        CallNote.Of("", [Reason("1" + Long(60)), Reason("2" + Long(60), Layer.Device, Layer.Line), Reason("3" + Long(60), Layer.Account)], "").Sentences);

    [Fact]
    public void Of_what_rules_out_as_much_the_last_answers_are_said_in_the_order_of_answering() => Assert.Equal(
        ["2" + Long(60), "3" + Long(60)],
        CallNote.Of("", [Reason("1" + Long(60)), Reason("2" + Long(60)), Reason("3" + Long(60))], "").Sentences);

    [Fact]
    public void What_is_too_long_leaves_room_for_what_is_shorter() => Assert.Equal(
        [Opening, "At docomo.", Ask],
        CallNote.Of(Opening, [Reason(Long(CallNote.MostCharacters), Layer.Device), Reason("At docomo.")], Ask).Sentences);

    [Fact]
    public void What_two_answers_tell_alike_is_said_once_and_takes_room_once()
    {
        var half = CallNote.MostCharacters / 2;

        Assert.Equal(["1" + Long(half - 1), "2" + Long(half - 1)], CallNote.Of("", [Reason("1" + Long(half - 1)), Reason("2" + Long(half - 1)), Reason("2" + Long(half - 1))], "").Sentences);
    }

    [Fact]
    public void What_is_wrong_and_what_to_ask_for_are_there_however_long() => Assert.Equal(
        [Long(CallNote.MostCharacters), Ask],
        CallNote.Of(Long(CallNote.MostCharacters), [Reason("By SMS.", Layer.Device)], Ask).Sentences);

    [Fact]
    public void What_nobody_has_worded_leaves_no_empty_sentence() =>
        Assert.Equal(["By SMS."], CallNote.Of("", [Reason("By SMS.")], "").Sentences);

    private static string Long(int length) => new('x', length);

    private static Reason Reason(string? tells, params Layer[] excluded)
    {
        var question = (Question)SmallGuide.Standard.Nodes.Get("carrier");
        return new(new(question, question.Options[0] with { Tells = tells }), [.. excluded]);
    }
}
