using SickLeaveBot.Conversations.AnsweringInWords;
using SickLeaveBot.Conversations.Cards;
using SickLeaveBot.Conversations.DeliveringThePlan;
using SickLeaveBot.Conversations.KeepingInTouch;
using SickLeaveBot.Conversations.ReadingThePlan;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.WritingThePlan;

namespace SickLeaveBot.Conversations;

/// <summary>
/// The one engine for turns and nudges: lays everything on the desk, lets a pure function decide, and carries it out in one
/// durable step. When somebody else was quicker, it reads again and decides again.
/// </summary>
public sealed class Secretary(Archive archive, IStore ledger, Company company, HandOut handOut, IOneAtATime turns, TimeProvider clock)
{
    private const int Patience = 8;
    public const string TheBot = "bot";

    private readonly Desks desks = new(archive, ledger, company, clock);

    /// <summary>The cards that each person has before them, to be answered in words.</summary>
    public CardsInSight Cards { get; } = new();

    /// <summary>Works on something that was written; the answer goes to the chat.</summary>
    public async Task Work(Noted noted, CancellationToken cancel)
    {
        using var turn = await turns.Wait(noted.Heard.Person, cancel);
        for (var round = 0; round < Patience; round++)
        {
            var desk = await desks.Lay(noted.Heard.Person, noted.Heard.Language, noted.Heard.Spoken?.Leave, withTeam: true, cancel);
            desk = desk with { Desk = await desks.ForReading(desk.Desk, withTicket: true, Needs.Cases(noted.Heard), Needs.Reps(noted.Heard), cancel) };
            if (noted.Heard.What == HeardWhat.Arrival && desk.Acquaintance is not { Welcomed: false })
            {
                await ledger.Write(new() { Done = noted.Number }, cancel);
                return;
            }
            desk = desk with { Desk = await desks.WithDrafts(desk.Desk with { CardVersion = noted.Heard.Spoken?.Version ?? 0 }, true, cancel) };
            var reply = noted.Heard.Spoken is { } spoken ? Take(spoken, noted.Heard.ToldOfIllness, desk.Desk) : Dialogue.Hear(noted.Heard, desk.Desk);
            var carried = await Carry(reply, desk, new(null, noted.Number), noted.Heard, cancel);
            if (carried != Written.Clash) return;
        }
        throw new TimeoutException("A message could not be worked on: its sick leave kept changing.");
    }

    /// <summary>Works on a card's answer and says which card to show now.</summary>
    public async ValueTask<Letter> Answer(string key, Contact from, Answer answer, CardTag tag, string? card, CancellationToken cancel)
    {
        using var turn = await turns.Wait(from.Person, cancel);
        for (var round = 0; round < Patience; round++)
        {
            var laid = await desks.Lay(from.Person, null, tag.Leave, Needs.Team(answer), cancel);
            var desk = await desks.WithDrafts(laid.Desk with { CardVersion = tag.Version }, Needs.Drafts(answer), cancel);
            laid = laid with { Desk = await desks.ForReading(desk, Needs.Ticket(answer), Needs.Cases(answer), Needs.Reps(answer), cancel) };
            var reply = Decide(answer, laid.Desk);
            if (Needs.SaysIllnessItself(reply.Shown!)) Measures.IllnessKeptOut.Add(1);
            var shown = Shown(reply.Shown!, reply, laid, laid.Desk.Language, tag);
            if (reply is { Facts.Count: 0, Speaks: null, Number: null, Drafts.Count: 0, Messages.Count: 0 }) return shown;
            var carried = await Carry(reply, laid, new(key, null, card, shown), null, cancel);
            if (carried == Written.Done) return shown;
            if (carried == Written.SettledBefore) return AsItStands(answer, reply, laid);
        }
        throw new TimeoutException("An answer could not be taken: its sick leave kept changing.");
    }

    private static Reply Decide(Answer answer, Desk desk) =>
        desk.Leave is { } leave && desk.Standing != Standing.Nobody && !leave.IsUnchangedSince(desk.CardVersion, answer.About)
            ? new() { Leave = leave, Shown = Dialogue.Fresh(answer, leave, desk) }
            : Dialogue.Take(answer, desk);

    // An answer in words goes the way of a tap, but when it was only begun, or fits several.
    private Reply Take(Spoken spoken, bool toldOfIllness, Desk desk) => (spoken, spoken.Read()) switch
    {
        ({ Among.Count: > 0 }, _) => new() { Shown = Filling.WhoIsMeant(spoken, desk) },
        ({ Verb: null }, _) => new() { Leave = desk.Leave, Shown = Filling.SoFar(Cards.Of(desk.Speaker.Id), desk) },
        (_, ReadAnswer.Read { Answer: var answer }) when toldOfIllness && Needs.ComesBackWithoutIllness(answer) =>
            new() { Leave = desk.Leave, Shown = Filling.SoFar(Cards.Of(desk.Speaker.Id), desk) },
        (_, ReadAnswer.Read { Answer: var answer }) => Decide(answer, desk),
        (_, ReadAnswer.Wrong { Problems: [var (input, problem), ..] }) => new() { Shown = Filling.Wrong(input, problem, Cards.Of(desk.Speaker.Id)) },
        _ => new() { Shown = new GettingStarted.Note(GettingStarted.NoteKind.OldCard) },
    };

    // The same activity once more: nothing is changed by it.
    private static Letter AsItStands(Answer answer, Reply reply, Laid laid)
    {
        var card = reply.Leave switch
        {
            null => reply.Shown!,
            { Version: 0 } => new GettingStarted.Note(GettingStarted.NoteKind.OldCard),
            { } leave => Dialogue.Fresh(answer, leave, laid.Desk with { Leave = leave }),
        };
        return Letter(card, reply with { Facts = [] }, laid, laid.Desk.Language);
    }

    /// <summary>The card again, as it should look now; nothing is changed.</summary>
    public async ValueTask<Letter> Refresh(Contact from, CardTag tag, CancellationToken cancel)
    {
        var laid = await desks.Lay(from.Person, null, tag.Leave, withTeam: false, cancel);
        Card card = laid.Desk.Leave is { } leave
            ? ReportingSick.Showing.To(laid.Desk.Standing, leave, laid.Desk)
            : new GettingStarted.Note(GettingStarted.NoteKind.OldCard);
        return Letter(card, new() { Leave = laid.Desk.Leave }, laid, laid.Desk.Language);
    }

    /// <summary>A short answer outside any sick leave, in the speaker's language: something in the card could not be taken.</summary>
    public async ValueTask<Letter> Say(Contact to, Card card, CancellationToken cancel)
    {
        var laid = await desks.Lay(to.Person, null, null, withTeam: false, cancel);
        return Letter(card, Reply.Silence, laid, laid.Desk.Language);
    }

    /// <summary>Says what is due in one sick leave this morning; what was said before is not said again.</summary>
    public async Task Nudge(Guid id, CancellationToken cancel)
    {
        for (var round = 0; round < Patience; round++)
        {
            if (await archive.SickLeaves.Find(id, cancel) is not { } leave) return;
            var laid = new Laid(await desks.WithDrafts(await desks.ForTheBot(leave, cancel), true, cancel), null);
            var reply = Handover.Due(leave, laid.Desk) is { Facts.Count: > 0 } handover ? handover : Nudging.Due(leave, laid.Desk);
            if (reply == Reply.Silence && PreFlight.NextDay(leave, desks.Today) <= desks.Today && archive.Nav is { } nav)
                reply = PreFlight.Check(leave, await desks.WithNav(laid.Desk, leave, nav, cancel));
            if (reply == Reply.Silence) return;
            await Carry(reply, laid, new(null, null), null, cancel);
        }
    }

    /// <summary>The next day on which there will be something to say in one sick leave; null when there is none.</summary>
    public async Task<DateOnly?> NextNudge(Guid id, CancellationToken cancel)
    {
        if (await archive.SickLeaves.Find(id, cancel) is not { } leave) return null;
        var said = Nudging.NextDay(leave, desks.OfTheBot(leave));
        return archive.Nav is not null && PreFlight.NextDay(leave, desks.Today) is { } check && !(said < check) ? check : said;
    }

    /// <summary>Tells of news from NAV; the facts, the letters and the place in the queue are written in one step.</summary>
    public async Task Tell(NavNews news, Guid about, ErrandAfter after, CancellationToken cancel)
    {
        for (var round = 0; round < Patience; round++)
        {
            if (await archive.SickLeaves.Find(about, cancel) is not { } leave) return;
            var laid = new Laid(await desks.ForTheBot(leave, cancel), null);
            var carried = await Carry(Arriving.Came(news, leave, laid.Desk), laid, new(null, null) { After = after }, null, cancel);
            if (carried != Written.Clash) return;
        }
        throw new TimeoutException("News from NAV could not be told: its sick leave kept changing.");
    }

    /// <summary>All that lies on the desk for somebody who writes; for finding out which card is meant.</summary>
    internal async ValueTask<Desk> DeskOf(string person, CancellationToken cancel) =>
        await desks.WithDrafts((await desks.Lay(person, null, null, withTeam: true, cancel)).Desk, true, cancel);

    private async ValueTask<Written> Carry(Reply reply, Laid laid, Origin origin, Heard? heard, CancellationToken cancel)
    {
        var desk = laid.Desk;
        var after = reply.Leave?.After(reply.Facts, desk.Speaker.Id, clock.GetUtcNow());
        var language = reply.Speaks ?? desk.Language;
        var postings = new List<LetterErrand>();
        if (origin.Letter is { } shown && origin.Card is { } activity)
        {
            // Who tapped has the new card already; this is for their other screens, and may wait until others have been told.
            postings.Add(new(desk.Speaker.Id, shown, null, activity, Answers: false, Renews: false));
        }
        if (origin.Letter is null && reply.Shown is { } card)
        {
            if (heard is { ToldOfIllness: true } && !Needs.SaysIllnessItself(card))
                postings.Add(Own(new GettingStarted.Note(GettingStarted.NoteKind.IllnessKeptOut), reply, laid, language, null, null));
            postings.Add(Own(card, reply, laid, language, SlotOf(card), heard?.Spoken?.Tag));
        }
        foreach (var message in reply.Messages)
            postings.Add(await To(message, reply, laid, cancel));
        var step = new Step
        {
            Settles = origin.Key,
            Done = origin.Noted,
            Streams = after is null || after.Version == reply.Leave!.Version ? [] : [Added(reply.Leave, after)],
            Errands = [.. postings, .. reply.Facts.OfType<DeliveryAsked>().Select(asked => new PlanToNav(after!.Id, asked.Delivery, after.Employee.Id))],
            Drafts = reply.Drafts,
            Void = after is null ? [] : VoidDrafts(reply.Leave!, after, reply.Facts),
            Person = Met(reply, laid, heard),
            Number = reply.Number,
            Wakes = reply.Number is { } number ? [new(typeof(PlanToNav), number.Employee)] : [],
            After = origin.After,
        };
        var written = await ledger.Write(step, cancel);
        if (written == Written.Done && reply.Ticket is { } ticket) handOut(ticket);
        return written;

        StreamWrite Added(SickLeave before, SickLeave leave) =>
            new(StreamId.Of(leave), before.Version, [.. leave.History.Where(fact => fact.Number > before.Version)])
            {
                CaseBefore = before.Version == 0 ? null : before,
                Case = leave,
                Due = Nudging.NextDay(leave, desks.OfTheBot(leave)),
            };

        string? SlotOf(Card own) => after is not null && Needs.SlotOf(own) is { } slot ? $"{after.Id:N}/{slot}" : null;
    }

    private LetterErrand Own(Card card, Reply reply, Laid laid, Language language, string? slot, CardTag? answered) =>
        new(laid.Desk.Speaker.Id, Shown(card, reply, laid, language, answered ?? new(reply.Leave?.Id, reply.Leave?.Version ?? 0)), slot, null, Answers: true, Renews: true)
        {
            LeavesBehind = slot is null ? null : NewerBelow(laid, language),
        };

    // What nobody will send any more: the plan or the sick leave has ended, or another manager has it.
    private static IReadOnlyList<VoidDrafts> VoidDrafts(SickLeave before, SickLeave after, IReadOnlyList<Fact> added) => before.Stage != Stage.Ongoing ? [] :
        after.Stage != Stage.Ongoing || added.Any(fact => fact is PlanEnded) ? [new(after.Id, [])]
        : added.Any(fact => fact is FollowUp.Reporting.ManagerNamed) ? [new(after.Id, [after.Employee.Id, after.Manager!.Id])]
        : [];

    private static Letter NewerBelow(Laid laid, Language language) =>
        CardTemplate.Render(new GettingStarted.NewerBelow(), default, language, laid.Desk.Today);

    private async ValueTask<LetterErrand> To(Message message, Reply reply, Laid laid, CancellationToken cancel)
    {
        var met = await ledger.Knows(message.To.Id, cancel);
        var profile = met is { Chosen: null, Contact.Locale: null } or null && await archive.People.Find(message.To.Id, cancel)
            is Looked<Profile>.Found { Value: var found } ? found : null;
        var language = Languages.Of(met, profile, null);
        var letter = Letter(message.Card, reply, laid, language);
        Cards.Put(message.To.Id, Seen(message.Card, reply, laid, language), answered: null);
        return new(message.To.Id, letter, $"{reply.Leave!.Id:N}/{message.Slot}", null, Answers: false, Renews: message.Anew)
        {
            LeavesBehind = message.Anew ? NewerBelow(laid, language) : null,
        };
    }

    private Letter Shown(Card card, Reply reply, Laid laid, Language language, CardTag? answered)
    {
        if (!Filling.IsAboutAnother(card))
            Cards.Put(laid.Desk.Speaker.Id, Seen(card, reply, laid, reply.Speaks ?? language), reply.Facts.Count > 0 ? answered : null);
        return Letter(card, reply, laid, language);
    }

    private static ShownCard Seen(Card card, Reply reply, Laid laid, Language language) =>
        new(card, Tag(reply), language, laid.Desk.Today, reply.Employee);

    private static Letter Letter(Card card, Reply reply, Laid laid, Language language) =>
        CardTemplate.Render(card, Tag(reply), reply.Speaks ?? language, laid.Desk.Today);

    private static CardTag Tag(Reply reply) => new(reply.Leave?.Id, (reply.Leave?.Version ?? 0) + reply.Facts.Count);

    private static Acquaintance? Met(Reply reply, Laid laid, Heard? heard) => (reply.Speaks, heard?.What, laid.Acquaintance) switch
    {
        (_, _, null) => null,
        (Language chosen, _, { } met) => met with { Chosen = chosen },
        (null, HeardWhat.Arrival, { } met) => met with { Welcomed = true },
        _ => null,
    };

    private sealed record Origin(string? Key, long? Noted, string? Card = null, Letter? Letter = null)
    {
        public ErrandAfter? After { get; init; }
    }
}

/// <summary>Where the secretary looks things up: the sick leaves, the people, and the post to NAV where it is set up.</summary>
public sealed record Archive(ISickLeaves SickLeaves, IPeople People, INav? Nav = null);
