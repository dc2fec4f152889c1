using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using SickLeaveBot.Conversations.AskingAboutRules;
using SickLeaveBot.Conversations.DeliveringThePlan;
using SickLeaveBot.Conversations.Engine;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Law;
using SickLeaveBot.Storage.Articles;
using SickLeaveBot.Storage.Node;

namespace SickLeaveBot.Stories.Play;

/// <summary>A play with actors, a clock and the bot. Everything said and shown is written down in a transcript.</summary>
public abstract class Story : TimeProvider
{
    private readonly StringBuilder transcript = new();
    private readonly Company company;
    private readonly bool sendsToNav;
    private readonly Dictionary<string, Actor> actors = [];
    private DateTimeOffset now = new(2026, 11, 23, 6, 40, 0, TimeSpan.Zero);
    private Inbox inbox;
    private Round round;
    private Secretary secretary;
    private int keys;

    /// <param name="policy">The workplace's policy on self-certification.</param>
    /// <param name="sendsToNav">Whether sending to NAV is set up.</param>
    /// <param name="decided">What the workplace has decided besides the usual.</param>
    protected Story(
        SelfCertificationPolicy policy = SelfCertificationPolicy.Statutory, bool sendsToNav = false, Func<Company, Company>? decided = null)
    {
        (Hanne, Ola) = (Plays("hanne", "Hanne Lund", "nb-NO", null), Plays("ola", "Ola Hansen", "nb-NO", null));
        Kari = Plays("kari", "Kari Nordmann", "nb-NO", Ola);
        Torbjorg = Plays("torbjorg", "Torbjørg Vik", "nn-NO", Ola);
        Emily = Plays("emily", "Emily Clark", "en-GB", Ola);
        var usual = new Company("Fjordlys AS", new() { HumanResources = [Hanne.Person] }, policy, 3)
        {
            Documents = new(new("https://bot.example"), DrawsPdf: true),
            SendsToNav = sendsToNav,
        };
        company = decided?.Invoke(usual) ?? usual;
        this.sendsToNav = sendsToNav;
        (secretary, inbox, round) = Started();
    }

    protected Actor Kari { get; }
    protected Actor Ola { get; }
    protected Actor Hanne { get; }
    protected Actor Torbjorg { get; }
    protected Actor Emily { get; }
    protected Cast People { get; } = new();
    protected Notebook Book { get; } = new();
    protected PretendNav Nav { get; } = new();

    /// <summary>The tickets that were handed out.</summary>
    protected HandedOut Tickets { get; } = new();

    protected SickLeave TheOnly => Assert.Single(Book.All);

    internal SickLeave TheLeave => TheOnly;

    protected Actor Plays(string id, string name, string locale, Actor? manager, DateOnly? hiredOn = null)
    {
        var actor = new Actor(this, new(id, name), locale);
        People.Add(actor.Person, locale, manager?.Person, hiredOn);
        return actors[id] = actor;
    }

    /// <summary>It is this day, at twenty to eight in Oslo; the morning round is made.</summary>
    protected async Task On(DateOnly day)
    {
        now = new(day, new(6, 40), TimeSpan.Zero);
        await round.Make((leave, failure) => throw new InvalidOperationException($"{leave}", failure), CancellationToken.None);
        Deliver();
    }

    /// <summary>Something has happened outside the chat, or in a conversation that another story tells.</summary>
    protected async Task Happens(SickLeave leave, params IReadOnlyList<Fact> facts) =>
        await Book.Write(new() { Streams = [Added(leave, leave.After(facts, "somebody", now))] }, CancellationToken.None);

    /// <summary>Away from today, as Ola was told; how that is reported is told in other stories.</summary>
    protected Task IsAway(Actor actor, int id) => Happens(SickLeave.Empty(new(id, 0, 0, new byte[8])),
        new ReportBegun(actor.Person, actor.Person, Ola.Person, new(Oslo.DayOf(now), null, null)),
        new AbsenceReported(Ola.Person, new(Oslo.DayOf(now), null, null), CapacityForWork.Unknown));

    /// <summary>Both have approved this plan today; how they made it is told in other stories.</summary>
    protected Task ThePlanIsAgreed(SickLeave leave, PlanContent content) => Happens(leave,
        new PlanWritten(PlanSide.Employee, content, PlanField.None, Oslo.DayOf(now)),
        new PlanWritten(PlanSide.Manager, content, PlanField.None, Oslo.DayOf(now)),
        new PlanApproved(PlanSide.Manager, Oslo.DayOf(now)),
        new PlanApproved(PlanSide.Employee, Oslo.DayOf(now)));

    /// <summary>It is this day, and nobody makes the morning round: the server is down.</summary>
    protected void OnWithoutRound(DateOnly day) => now = new(day, new(6, 40), TimeSpan.Zero);

    /// <summary>As above, in the only sick leave; the transcript says in brackets what has happened.</summary>
    protected Task Happens(string what, params IReadOnlyList<Fact> facts)
    {
        Say($"({what})");
        return Happens(TheOnly, facts);
    }

    /// <summary>The program is stopped and started: it knows what is in the book and nothing else.</summary>
    protected void TheBotStartsAnew()
    {
        Say("(the bot starts anew)");
        (secretary, inbox, round) = Started();
    }

    protected void At(DateTimeOffset moment) => now = moment;

    /// <summary>What has been said so far is told in another story; the transcript begins here.</summary>
    protected void TheStoryBegins() => transcript.Clear();

    /// <summary>What came of the newest delivery at NAV.</summary>
    protected async Task NavSays(string what, Func<int, DateTimeOffset, NavNews> news)
    {
        var leave = TheOnly;
        var delivery = leave.Deliveries.Newest!.Asked.Delivery;
        Say($"(NAV: {what})");
        await secretary.Tell(news(delivery, now), leave.Id, ErrandAfter.Gone(0), CancellationToken.None);
        Deliver();
    }

    /// <summary>Something that has happened in the only sick leave before the play begins to tell of it.</summary>
    protected void Given(params Fact[] facts)
    {
        var leave = TheOnly;
        Book.Put(leave.After(facts, leave.Employee.Id, now));
    }

    public string NextKey() => $"activity {++keys}";

    public void Say(string line) => transcript.AppendLine(CultureInfo.InvariantCulture, $"{Oslo.DayOf(now):yyyy-MM-dd}  {line}");

    internal async Task Tell(Incoming incoming)
    {
        if (!await inbox.Note(incoming, CancellationToken.None)) Say("(settled before: nothing happens)");
        await inbox.Finish(CancellationToken.None);
        Deliver();
    }

    internal async Task Answer(Actor actor, Incoming incoming)
    {
        var shown = await inbox.Answer(incoming, CancellationToken.None);
        Show(actor, shown.CardJson, shown.Line);
        Deliver(alreadyShownTo: actor);
    }

    /// <summary>Compares the transcript with the approved one beside the story; writes a .received file when they differ.</summary>
    protected async Task TheTranscriptIsApproved([CallerFilePath] string story = "", [CallerMemberName] string scene = "")
    {
        var approved = Path.Combine(Path.GetDirectoryName(story)!, "Transcripts", $"{scene}.txt");
        var said = transcript.ToString().ReplaceLineEndings("\n");
        if (File.Exists(approved) && await File.ReadAllTextAsync(approved) == said) return;
        await File.WriteAllTextAsync(approved.Replace(".txt", ".received.txt", StringComparison.Ordinal), said);
        Assert.Fail($"The transcript differs from {approved}.");
    }

    public override DateTimeOffset GetUtcNow() => now;

    // What happened outside the bot is looked at in the next round.
    private static StreamWrite Added(SickLeave before, SickLeave after) =>
        new(StreamId.Of(after), before.Version, [.. after.History.Skip(before.History.Count)]) { CaseBefore = before, Case = after, Due = DateOnly.MinValue };

    private (Secretary, Inbox, Round) Started()
    {
        var sources = new Sources(Book, People, Book, sendsToNav ? [Nav] : []);
        var memory = new ConversationMemory("fjordlys");
        var begun = new Secretary(sources, company, memory, Tickets, new OneAtATime("fjordlys"), this);
        return (begun, new(begun, sources, memory, new ArticleSearch(Articles.All).Best, this), new(sources, begun));
    }

    private void Deliver(Actor? alreadyShownTo = null)
    {
        while (Book.Letters.TryDequeue(out var letter))
        {
            if (letter.InPlaceOf is null || letter.Person != alreadyShownTo?.Person.Id)
                Show(actors[letter.Person], letter.Letter.CardJson, letter.Letter.Text);
        }
    }

    private void Show(Actor actor, string? card, string? line)
    {
        if (card is null)
        {
            Say($"  to {actor.Person.Name}: {line}");
            return;
        }
        var drawn = JsonNode.Parse(card)!;
        actor.Sees(drawn);
        Say($"  to {actor.Person.Name}:");
        foreach (var text in Drawn.Lines(drawn)) transcript.AppendLine(CultureInfo.InvariantCulture, $"              | {text}");
    }
}
