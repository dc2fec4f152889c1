using SickLeaveBot.Conversations.AnsweringInWords;
using SickLeaveBot.Conversations.Engine;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Law;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>Somebody in danger has written, and the whole file is looked through: before the answer, after it, and after a crash in between.</summary>
public sealed class NothingOfACrisisIsKeptStory() : StoredStory(new(2026, 11, 23, 6, 40, 0, TimeSpan.Zero))
{
    private const string Crisis = "orker ikke mer, vil bare dø";
    private Actor kari = null!;

    public override ValueTask InitializeAsync()
    {
        var hanne = Plays("hanne", "Hanne Lund", "nb-NO", null);
        kari = Plays("kari", "Kari Nordmann", "nb-NO", Plays("ola", "Ola Hansen", "nb-NO", null));
        Start(new Company("Fjordlys AS", new() { HumanResources = [hanne.Person] }, SelfCertificationPolicy.Statutory, 3));
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task What_is_noted_is_the_same_as_of_thanks_and_once_it_is_answered_the_file_is_as_before()
    {
        await kari.Writes("syk i dag");
        var before = Everything();

        await Note(Crisis);
        var noted = Ask("SELECT body FROM inbox");
        await Answer();

        Assert.Equal(before, Everything());
        Assert.Equal("Her er svaret mitt", SummariesTo(kari)[^1]);
        await Note("tusen takk");
        Assert.Equal(noted, Ask("SELECT body FROM inbox"));
        await Answer();
        Assert.Equal(before, Everything());
        Assert.DoesNotContain(Log.All, line => line.Contains("113", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_program_ends_before_the_answer_and_gives_it_when_it_starts_again_without_knowing_what_it_was_to()
    {
        await kari.Writes("syk i dag");
        await Note(Crisis);

        await TheProgramStartsAgain();
        Say("(the program starts again)");
        await Inbox.TakeUp(Cancel);
        await Answer();

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task What_is_remembered_of_the_chat_is_the_same_as_of_thanks()
    {
        await kari.Writes("syk i dag");
        await kari.Writes(Crisis);
        var remembered = await Remembered();

        await kari.Writes("tusen takk");

        Assert.Equal(remembered, await Remembered());
    }

    [Theory]
    [InlineData("Execute")]
    [InlineData("Submit")]
    public async Task What_is_filled_into_a_card_is_not_taken_sent_on_or_kept_and_the_card_can_still_be_sent(string client)
    {
        await kari.Writes("syk i dag");
        await kari.Taps("AbsenceConfirmed", new { backOn = "2026-12-10" });
        await kari.Taps("SickNoteWanted");
        var (before, sent) = (Everything(), Came.Count);

        await Fill(client, $"kan gjøre litt hjemme. {Crisis}");

        Assert.Equal(before, Everything());
        Assert.All(Came.Skip(sent), letter => Assert.Equal(kari.Person.Id, letter.What.Person));
        Assert.Contains("Her er svaret mitt", SummariesTo(kari, sent));
        Assert.DoesNotContain(Log.All, line => line.Contains("113", StringComparison.Ordinal) || line.Contains("dø", StringComparison.Ordinal));
        await Fill(client, "kan gjøre litt hjemme");
        Assert.NotEqual(before, Everything());
    }

    private static object FilledIn(string workplaceCan) => new { from = "2026-11-26", to = "2026-12-09", grade = "60", workplaceCan };

    private async Task Fill(string client, string workplaceCan)
    {
        await (client is "Execute"
            ? kari.Taps("SickNoteGiven", FilledIn(workplaceCan))
            : kari.TapsInAnOlderClient("SickNoteGiven", FilledIn(workplaceCan)));
        await Answer();
    }

    private async Task<IReadOnlyList<ShownCard>> Remembered() => (await Memory.Of(kari.Person.Id, Cancel)).Cards;

    private async Task Note(string text)
    {
        Say($"{kari.Person.Name}: {text}");
        await Inbox.Note(new(NextKey(), kari.Contact, new Doing.Wrote(text, HasFile: false)), Cancel);
    }

    private async Task Answer()
    {
        await Inbox.Finish(Cancel);
        await Deliver();
    }

    // All rows of all tables, but for the digests that tell a repeated activity from a new one.
    private List<string> Everything() =>
    [
        .. from table in Ask("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'settled' ORDER BY name")
           let columns = Ask($"SELECT name FROM pragma_table_info('{table}')")
           from row in Ask($"SELECT {string.Join(" || '|' || ", columns.Select(column => $"coalesce(CAST({column} AS TEXT), '')"))} FROM {table}")
           select $"{table}: {row}",
    ];
}
