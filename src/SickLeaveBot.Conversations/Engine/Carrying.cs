using SickLeaveBot.Conversations.AnsweringInWords;
using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.People;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Conversations.Engine;

/// <summary>Carries out a reply: all of its effects in one durable step, with a letter for every card that somebody is shown.</summary>
internal sealed class Carrying(Sources sources, ContextLoader contexts, IConversationMemory memory, ITickets tickets, TimeProvider clock)
{
    private readonly LettersUnderWay underWay = new();

    /// <summary>It is remembered what every letter asks that may be in this person's chat by now.</summary>
    public Task LettersAreRemembered(string person) => underWay.AreRemembered(person);

    public async ValueTask<Written> Out(Reply reply, Loaded loaded, Origin origin, CancellationToken cancel)
    {
        var changes = Changes(reply, loaded.Context);
        var effects = reply.Effects.Concat(changes.SelectMany(change => Dialogue.Moments.SelectMany(moment => moment.Follows(change)))).ToList();
        var seen = new List<(string Person, ShownCard Card)>();
        var step = new Step
        {
            Settles = origin.Settles,
            Done = origin.Noted,
            After = origin.After,
            Streams = [.. await Cases(changes, cancel), .. OtherStreams(reply, loaded.Context)],
            Errands =
            [
                .. OwnLetters.Of(reply, changes, loaded.Context, origin with { Answered = await Answered(origin, loaded.Context.Speaker.Id, cancel) }),
                .. await Letters([.. effects, .. await CountedAnew(changes, cancel)], reply, changes, loaded.Context, seen, cancel),
                .. effects.OfType<Order>().Select(one => one.Errand),
            ],
            Drafts = [.. effects.OfType<KeepDraft>().Select(one => one.Draft)],
            Void = [.. effects.OfType<ThrowAway>().Select(one => one.Drafts)],
            Number = effects.OfType<Seal>().FirstOrDefault()?.Number,
            Wakes = [.. effects.OfType<LetGo>().Select(one => one.Wake)],
            Person = Met(effects, loaded.Met, origin.Heard),
        };
        using var letters = underWay.Begin(seen.Select(one => one.Person));
        var written = await sources.Store.Write(step, cancel);
        if (written != Written.Done) return written;
        if (changes.Exists(change => change.After.Stage is not Stage.Draft))
            await memory.Change(loaded.Context.Speaker.Id, chat => chat with { Unsettled = [] }, cancel);
        foreach (var (person, card) in seen) await memory.Change(person, chat => chat.Seeing(card, answered: null), cancel);
        foreach (var handed in effects.OfType<HandOut>()) await tickets.HandOut(handed.Ticket, cancel);
        return written;
    }

    // A question that was answered in words is over where it stands; one that was tapped is itself changed.
    private async ValueTask<string?> Answered(Origin origin, string person, CancellationToken cancel) =>
        origin.Heard?.Spoken is { Verb: { } verb } spoken && (await memory.Of(person, cancel)).Cards.Any(card =>
            card.Tag.Leave == spoken.Leave && card.Card.KeptAs == Slot.Question && SpokenCard.Of(card).Buttons.Any(button => button.Verb == verb))
            ? Slot.Question.In(spoken.Leave)
            : null;

    /// <summary>The card as the speaker is shown it.</summary>
    public static Letter Letter(Card card, Reply reply, Context context) =>
        CardTemplate.Render(card, TagOf(reply), LanguageOf(reply, context), context.Today);

    public static ShownCard Seen(Card card, Reply reply, Context context) =>
        new(card.RememberedAs ?? card, TagOf(reply), LanguageOf(reply, context), context.Today, reply.Employee);

    private static CardTag TagOf(Reply reply) => new(reply.Leave?.Id, (reply.Leave?.Version ?? 0) + reply.Facts.Count());

    public static Language LanguageOf(Reply reply, Context context) => reply.Effects.OfType<Speak>().FirstOrDefault()?.Language ?? context.Language;

    private List<Change> Changes(Reply reply, Context context)
    {
        var now = clock.GetUtcNow();
        return [.. reply.Effects.OfType<Remember>().Where(one => one.Leave is not null).GroupBy(one => one.Stream)
            .Select(stream => (Before: stream.First().Leave!, Facts: stream.SelectMany(one => one.Facts).ToList()))
            .Select(one => new Change(one.Before, one.Before.After(one.Facts, context.Speaker.Id, now), one.Facts))];
    }

    // The next day of each is counted with the employee's other sick leaves; where the days of one change, so may the next day of another.
    private async ValueTask<IReadOnlyList<StreamWrite>> Cases(List<Change> changes, CancellationToken cancel)
    {
        if (changes.Count == 0) return [];
        var own = await sources.SickLeaves.OfEach([.. changes.Select(change => change.After.Employee.Id).Distinct()], cancel);
        return
        [
            .. from employee in changes.GroupBy(change => change.After.Employee.Id)
               let changed = employee.ToDictionary(change => change.After.Id)
               let all = own[employee.Key].Where(leave => !changed.ContainsKey(leave.Id)).Concat(changed.Values.Select(change => change.After)).ToList()
               from change in employee.Concat(employee.Any(ChangesDays) ? all.Where(IsOngoing).Where(leave => !changed.ContainsKey(leave.Id)).Select(Unchanged) : [])
               select Write(change, all),
        ];
    }

    private StreamWrite Write(Change change, IReadOnlyList<SickLeave> all) =>
        new(StreamId.Of(change.Before), change.Before.Version, [.. change.After.History.Skip(change.Before.History.Count)])
        {
            CaseBefore = change.Before.Version == 0 ? null : change.Before,
            Case = change.After,
            Due = Nudging.NextDay(change.After, contexts.OfTheBot(change.After, all)),
        };

    // Where the days of one sick leave change, so may what the cards of another say.
    private async ValueTask<IReadOnlyList<Message>> CountedAnew(List<Change> changes, CancellationToken cancel)
    {
        var messages = new List<Message>();
        foreach (var employee in changes.Where(ChangesDays).GroupBy(change => change.After.Employee.Id))
        {
            var own = await sources.SickLeaves.Of(employee.Key, cancel);
            var changed = employee.ToDictionary(change => change.After.Id, change => change.After);
            var days = LeaveDays.OfAll([.. own.Where(leave => !changed.ContainsKey(leave.Id)), .. changed.Values], contexts.Today);
            foreach (var leave in own.Where(IsOngoing).Where(leave => !changes.Exists(change => change.After.Id == leave.Id)))
            {
                var before = await contexts.ForTheBot(leave, cancel);
                var after = before with { Days = before.Days.SetItem(employee.Key, days) };
                messages.AddRange(Absences.CountedAnew.In(leave, before, after));
                foreach (var plan in PlanCountedAnew.In(leave, before, after))
                    if (!await IsWriting(plan.To.Id, leave, cancel)) messages.Add(plan);
            }
        }
        return messages;
    }

    // Whoever has the form open keeps it: what they have typed would be lost.
    private async ValueTask<bool> IsWriting(string person, SickLeave leave, CancellationToken cancel) =>
        (await memory.Of(person, cancel)).Cards.Any(shown => shown.Tag.Leave == leave.Id && PlanCountedAnew.IsForm(shown.Card));

    private bool ChangesDays(Change change) =>
        change.Before.HasDays != change.After.HasDays || !LeaveDays.Of(change.Before, contexts.Today).IsSame(LeaveDays.Of(change.After, contexts.Today));

    private static bool IsOngoing(SickLeave leave) => leave.Stage == Stage.Ongoing;

    private static Change Unchanged(SickLeave leave) => new(leave, leave, []);

    private IEnumerable<StreamWrite> OtherStreams(Reply reply, Context context)
    {
        var now = clock.GetUtcNow();
        return reply.Effects.OfType<Remember>().Where(one => one.Leave is null).GroupBy(one => one.Stream)
            .Select(stream => new StreamWrite(stream.Key, stream.First().After,
                [.. stream.SelectMany(one => one.Facts).Select((fact, at) => new Recorded(stream.First().After + 1 + at, now, context.Speaker.Id, fact))]));
    }

    private async ValueTask<IReadOnlyList<LetterErrand>> Letters(
        IEnumerable<Effect> effects, Reply reply, IReadOnlyList<Change> changes, Context context, List<(string, ShownCard)> seen, CancellationToken cancel)
    {
        var letters = new List<LetterErrand>();
        foreach (var message in effects.OfType<Message>())
        {
            var about = message.About ?? reply.Leave;
            var change = changes.FirstOrDefault(change => change.Before.Id == about?.Id);
            var after = change?.After ?? about;
            var isNews = change is not null && IsNews(change, message.To, context);
            var (isNew, card) = (isNews || message.Anew, isNews ? message.Card.Telling(change!, context.Today) : message.Card);
            var (tag, language) = (new CardTag(about?.Id, after?.Version ?? 0), await LanguageOf(message.To.Id, cancel));
            seen.Add((message.To.Id, new(message.Card, tag, language, context.Today, after is { Version: > 0 } ? after.Employee : null) { IsNewMessage = isNew }));
            letters.Add(new(message.To.Id, CardTemplate.Render(card, tag, language, context.Today), message.Slot.In(about?.Id), null, Answers: false, isNew)
            {
                LeavesBehind = isNew ? NewerBelow(language, context) : null,
            });
        }
        return letters;
    }

    private static bool IsNews(Change change, Person reader, Context context) =>
        NewMessages.HearerOf(reader, change.After, context.Company.Who, context.Today) is var hearer && change.Added.Any(fact => NewMessages.Tell(fact, hearer));

    // The directory is asked only where neither the person nor their Teams has said it.
    private async ValueTask<Language> LanguageOf(string person, CancellationToken cancel)
    {
        var met = await sources.Store.Knows(person, cancel);
        var profile = met is { Chosen: null, Contact.Locale: null } or null && await sources.People.Find(person, cancel)
            is Lookup<Profile>.Found { Value: var found } ? found : null;
        return Languages.Of(met, profile, null);
    }

    public static Letter NewerBelow(Language language, Context context) => CardTemplate.Render(new NewerBelow(), default, language, context.Today);

    private static Acquaintance? Met(IEnumerable<Effect> effects, Acquaintance? met, Heard? heard) =>
        (effects.OfType<Speak>().FirstOrDefault()?.Language, heard?.What, met) switch
        {
            (_, _, null) => null,
            ({ } chosen, _, { } known) => known with { Chosen = chosen },
            (null, HeardWhat.Arrival, { } known) => known with { Welcomed = true },
            _ => null,
        };
}

/// <summary>What a reply is to: an answered card, a noted message, or news of an errand.</summary>
internal sealed record Origin
{
    /// <summary>The activity's key, when a card is answered at once.</summary>
    public string? Settles { get; init; }

    /// <summary>What the one who tapped was shown at once.</summary>
    public Letter? Shown { get; init; }

    /// <summary>The message that carried the card.</summary>
    public string? Card { get; init; }

    /// <summary>The number of the noted message.</summary>
    public long? Noted { get; init; }

    public Heard? Heard { get; init; }

    /// <summary>The place of the question that the words answer.</summary>
    public string? Answered { get; init; }

    public ErrandAfter? After { get; init; }
}
