using SickLeaveBot.Conversations.AnsweringInWords;
using SickLeaveBot.Conversations.DeliveringThePlan;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Law;
using SickLeaveBot.Storage.Node;

namespace SickLeaveBot.Stories.Play;

/// <summary>A play that is kept in a notebook for as long as it lasts, with the usual cast.</summary>
public abstract class Story : Narration
{
    private Company company;
    private readonly bool sendsToNav;

    /// <param name="policy">The workplace's policy on self-certification.</param>
    /// <param name="sendsToNav">Whether sending to NAV is set up.</param>
    /// <param name="decided">What the workplace has decided besides the usual.</param>
    protected Story(
        SelfCertificationPolicy policy = SelfCertificationPolicy.Statutory, bool sendsToNav = false, Func<Company, Company>? decided = null)
        : base(new(2026, 11, 23, 6, 40, 0, TimeSpan.Zero))
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
        Start();
    }

    protected Actor Kari { get; }
    protected Actor Ola { get; }
    protected Actor Hanne { get; }
    protected Actor Torbjorg { get; }
    protected Actor Emily { get; }
    protected Notebook Book { get; } = new();

    protected Company Company => company;

    protected PretendCalendars Calendars { get; } = new();

    /// <summary>The tickets that were handed out.</summary>
    protected HandedOut Tickets { get; } = new();

    protected SickLeave TheOnly => Assert.Single(Book.All);

    internal override SickLeave TheLeave => TheOnly;

    /// <summary>Something has happened outside the chat, or in a conversation that another story tells.</summary>
    protected async Task Happens(SickLeave leave, params IReadOnlyList<Fact> facts) =>
        await Book.Write(new() { Streams = [Added(leave, leave.After(facts, "somebody", GetUtcNow()))] }, CancellationToken.None);

    /// <summary>Away from today, as Ola was told; how that is reported is told in other stories.</summary>
    protected Task IsAway(Actor actor, int id) => Happens(SickLeave.Empty(new(id, 0, 0, new byte[8])),
        new ReportBegun(actor.Person, actor.Person, Ola.Person, new(Today, null, null)),
        new AbsenceReported(Ola.Person, new(Today, null, null), CapacityForWork.Unknown));

    /// <summary>Away for a few days, back, and away again a week later, so that both count together; no deadline moves by that.</summary>
    protected Task IsAwayTwice(Actor actor, int id = 1) => IsAwayTwice(actor, id, 6.November, 16.November);

    /// <summary>As above, with a sick note that lasts so long that deadlines move.</summary>
    protected async Task IsAwayTwiceForLong(Actor actor, int id = 1)
    {
        await IsAwayTwice(actor, id, 4.November, 9.November);
        await Happens(Book.All.Single(leave => leave.Employee == actor.Person && leave.Stage == Stage.Ongoing), SickNoteRegistered.Of(9.November, 31.January, 100));
    }

    private async Task IsAwayTwice(Actor actor, int id, DateOnly lastDay, DateOnly again)
    {
        OnWithoutRound(2.November);
        await IsAway(actor, id);
        await Happens(Book.All.Single(leave => leave.Employee == actor.Person),
            SickNoteRegistered.Of(2.November, lastDay, 100), new ReturnedToWork(WorkingDays.NextAfter(lastDay)));
        OnWithoutRound(again);
        await IsAway(actor, id + 1);
    }

    /// <summary>Both have approved this plan today; how they made it is told in other stories.</summary>
    protected Task ThePlanIsAgreed(SickLeave leave, PlanContent content) => Happens(leave,
        new PlanWritten(PlanSide.Employee, content, PlanField.None, Today),
        new PlanWritten(PlanSide.Manager, content, PlanField.None, Today),
        new PlanApproved(PlanSide.Manager, Today),
        new PlanApproved(PlanSide.Employee, Today));

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
        Start();
    }

    /// <summary>As above, after something was set anew at the workplace.</summary>
    protected void TheBotStartsAnew(Func<Company, Company> decided)
    {
        company = decided(company);
        TheBotStartsAnew();
    }

    /// <summary>What came of the newest delivery at NAV.</summary>
    protected async Task NavSays(string what, Func<int, DateTimeOffset, NavNews> news)
    {
        var leave = TheOnly;
        var delivery = leave.Deliveries.Newest!.Asked.Delivery;
        Say($"(NAV: {what})");
        await Secretary.Tell(news(delivery, GetUtcNow()), leave.Id, ErrandAfter.Gone(0), CancellationToken.None);
        await Deliver();
    }

    /// <summary>Something that has happened in the only sick leave before the play begins to tell of it.</summary>
    protected void Given(params Fact[] facts)
    {
        var leave = TheOnly;
        Book.Put(leave.After(facts, leave.Employee.Id, GetUtcNow()));
    }

    protected override ValueTask<IReadOnlyList<LetterErrand>> TakeLetters()
    {
        var letters = Book.Letters.ToList();
        Book.Letters.Clear();
        return new(letters);
    }

    // What happened outside the bot is looked at in the next round.
    private static StreamWrite Added(SickLeave before, SickLeave after) =>
        new(StreamId.Of(after), before.Version, [.. after.History.Skip(before.History.Count)]) { CaseBefore = before, Case = after, Due = DateOnly.MinValue };

    /// <summary>What the bot remembers of the chats.</summary>
    protected IConversationMemory Memory { get; private set; } = null!;

    private void Start() =>
        Start(new(Book, People, Book, [.. sendsToNav ? [Nav] : Array.Empty<object>(), Calendars]), company,
            Memory = new ConversationMemory("fjordlys"), Tickets, new OneAtATime("fjordlys"));
}
