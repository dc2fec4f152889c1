using SickLeaveBot.Conversations.AnsweringInWords;
using SickLeaveBot.Conversations.GettingStarted;
using SickLeaveBot.Conversations.ReturningToWork;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.Tests.AnsweringInWords;

/// <summary>Which cards somebody has before them: few, the newest first, and none that was answered.</summary>
public sealed class CardsInSightTests
{
    private static readonly Guid Leave = new("01900000-0000-7000-8000-000000000001");
    private static readonly DateOnly Today = new(2026, 11, 23);

    private readonly CardsInSight cards = new();

    [Fact]
    public void The_newest_card_comes_first_and_takes_the_place_of_one_like_it()
    {
        Put("kari", Asked(Leave, 2));
        Put("kari", Form(Leave, 2));
        Put("kari", Asked(Leave, 3));

        Assert.Equal([Asked(Leave, 3), Form(Leave, 2)], cards.Of("kari"));
    }

    [Fact]
    public void A_card_that_was_answered_is_in_sight_no_more()
    {
        Put("kari", Asked(Guid.Empty, 5));
        Put("kari", Form(Leave, 2));
        Put("kari", Form(null, 0));

        cards.Put("kari", Asked(Leave, 3), answered: new(Leave, 2));

        Assert.Equal([Asked(Leave, 3), Form(null, 0), Asked(Guid.Empty, 5)], cards.Of("kari"));
    }

    [Fact]
    public void What_was_filled_in_is_kept_with_the_card_that_the_person_is_at()
    {
        Put("kari", Form(Leave, 2));
        Put("kari", Asked(Leave, 2));

        cards.FillIn("kari", Form(Leave, 2), new Dictionary<string, string> { ["grade"] = "50" });

        Assert.Equal("50", cards.Of("kari")[0].FilledIn["grade"]);
    }

    [Fact]
    public void Nobody_has_more_than_a_few_and_those_not_seen_for_long_are_forgotten()
    {
        for (var number = 0; number < 10; number++) Put("kari", Asked(Guid.NewGuid(), number));
        Assert.Equal(4, cards.Of("kari").Count);

        for (var number = 0; number < 10_001; number++) Put($"person {number}", Asked(Leave, 2));

        Assert.Empty(cards.Of("kari"));
        Assert.Single(cards.Of("person 10000"));
    }

    private static ShownCard Asked(Guid? leave, int version) => new(new AreYouBack(Today), new(leave, version), Language.Nb, Today, About: null);

    private static ShownCard Form(Guid? leave, int version) => new(new Note(NoteKind.OldCard), new(leave, version), Language.Nb, Today, About: null);

    private void Put(string person, ShownCard card) => cards.Put(person, card, answered: null);
}
