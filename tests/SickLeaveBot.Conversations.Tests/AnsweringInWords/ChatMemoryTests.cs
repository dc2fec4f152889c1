using SickLeaveBot.Conversations.AnsweringInWords;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.ReturningToWork;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Storage.Node;

namespace SickLeaveBot.Conversations.Tests.AnsweringInWords;

/// <summary>Which cards somebody has before them: few, the newest first, and none that was answered.</summary>
public sealed class ChatMemoryTests
{
    private static readonly Guid Leave = new("01900000-0000-7000-8000-000000000001");
    private static readonly DateOnly Today = new(2026, 11, 23);

    private readonly ConversationMemory memory = new("fjordlys");

    [Fact]
    public async Task The_newest_card_comes_first_and_takes_the_place_of_one_like_it()
    {
        await Put("kari", Asked(Leave, 2));
        await Put("kari", Form(Leave, 2));
        await Put("kari", Asked(Leave, 3));

        Assert.Equal([Asked(Leave, 3), Form(Leave, 2)], await Cards("kari"));
    }

    [Fact]
    public async Task A_card_that_was_answered_is_in_sight_no_more()
    {
        await Put("kari", Asked(Guid.Empty, 5));
        await Put("kari", Form(Leave, 2));
        await Put("kari", Form(null, 0));

        await memory.Change("kari", chat => chat.Seeing(Asked(Leave, 3), answered: new(Leave, 2)), Cancel);

        Assert.Equal([Asked(Leave, 3), Form(null, 0), Asked(Guid.Empty, 5)], await Cards("kari"));
    }

    [Fact]
    public async Task What_was_filled_in_is_kept_with_the_card_that_the_person_is_at()
    {
        await Put("kari", Form(Leave, 2));
        await Put("kari", Asked(Leave, 2));

        await memory.Change("kari", chat => chat.FillingIn(Form(Leave, 2), new Dictionary<string, string> { ["grade"] = "50" }), Cancel);

        Assert.Equal("50", (await Cards("kari"))[0].FilledIn["grade"]);
    }

    [Fact]
    public async Task Nobody_has_more_than_a_few_and_those_not_seen_for_long_are_forgotten()
    {
        for (var number = 0; number < 10; number++) await Put("kari", Asked(Guid.NewGuid(), number));
        Assert.Equal(4, (await Cards("kari")).Count);

        for (var number = 0; number < 10_001; number++) await Put($"person {number}", Asked(Leave, 2));

        Assert.Empty(await Cards("kari"));
        Assert.Single(await Cards("person 10000"));
    }

    private static ShownCard Asked(Guid? leave, int version) => new(new AreYouBack(Today), new(leave, version), Language.Nb, Today, About: null);

    private static ShownCard Form(Guid? leave, int version) => new(new Note(NoteKind.OldCard), new(leave, version), Language.Nb, Today, About: null);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private async Task<IReadOnlyList<ShownCard>> Cards(string person) => (await memory.Of(person, Cancel)).Cards;

    private async Task Put(string person, ShownCard card) => await memory.Change(person, chat => chat.Seeing(card, answered: null), Cancel);
}
