using System.Collections.Concurrent;
using System.Threading.Channels;
using SickLeaveBot.Conversations.AnsweringInWords;
using SickLeaveBot.Conversations.AskingAboutRules;
using SickLeaveBot.Conversations.Cards;
using SickLeaveBot.Conversations.GettingStarted;
using SickLeaveBot.Conversations.ReadingThePlan;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.Conversations.WritingThePlan;

namespace SickLeaveBot.Conversations;

/// <summary>
/// The front desk. A message is read in memory, what was meant is noted durably, and its words are forgotten before anybody works
/// on it. Each person's messages are worked on in the order they came.
/// </summary>
public sealed class Reception(Secretary secretary, IStore ledger, IPeople people, FindArticle find, TimeProvider clock) : IReception
{
    private const int Lanes = 8;

    private readonly Channel<Noted>[] lanes = [.. Enumerable.Range(0, Lanes).Select(_ => Channel.CreateUnbounded<Noted>())];
    private readonly ConcurrentDictionary<string, bool> lost = new();
    private readonly SpokenAnswers answers = new(secretary, clock);

    public async ValueTask<bool> Note(Incoming incoming, CancellationToken cancel)
    {
        await Meet(incoming, cancel);
        if (incoming.What is Doing.Left) return true;
        if (incoming.What is Doing.Answered answered) return await Submit(incoming, answered, cancel);
        if (await ledger.Note(incoming.Key, await Hear(incoming, cancel), cancel) is not { } noted) return false;
        Enqueue(noted);
        return true;
    }

    public async ValueTask<AtOnce> Answer(Incoming incoming, CancellationToken cancel)
    {
        await Meet(incoming, cancel);
        var answered = (Doing.Answered)incoming.What;
        return (answered, AnswerReader.Read(answered.Verb, answered.Data), CardTag.Read(answered.Data)) switch
        {
            ({ Automatic: true }, _, { } tag) => Shown(await secretary.Refresh(incoming.From, tag, cancel)),
            (_, ReadAnswer.Read { Answer: PlanText { FilledIn.Length: > PlanDraft.MostBytes } }, _) =>
                Line(await secretary.Say(incoming.From, new WrongInput(Problem.TooLong), cancel)),
            (_, ReadAnswer.Read { Answer: var answer }, { } tag) =>
                Shown(await secretary.Answer(incoming.Key, incoming.From, answer, tag, answered.CardActivity, cancel)),
            (_, ReadAnswer.Wrong { Problems: [var (_, problem), ..], Rest: var rest }, var tag) =>
                Line(await Refuse(problem, rest, incoming, tag, cancel)),
            _ => Shown(await secretary.Say(incoming.From, new Note(NoteKind.OldCard), cancel)),
        };
    }

    // The card stays with what was filled in; of a form that can be kept unsent, all but what was wrong is kept as well.
    private async ValueTask<Letter> Refuse(Problem problem, Answer? rest, Incoming incoming, CardTag? tag, CancellationToken cancel)
    {
        if (tag is { } card && rest is PlanText { FilledIn: { Length: > 0 and <= PlanDraft.MostBytes } form })
            await secretary.Answer(incoming.Key, incoming.From, form.Kept, card, null, cancel);
        return await secretary.Say(incoming.From, new WrongInput(problem), cancel);
    }

    // An older client answers a card with a message and can't be shown a card in return; the card is changed where it stands.
    private async ValueTask<bool> Submit(Incoming incoming, Doing.Answered answered, CancellationToken cancel)
    {
        var shown = await Answer(incoming, cancel);
        var letter = new LetterErrand(incoming.From.Person, new(shown.Summary, shown.CardJson, shown.Line), null,
            shown.CardJson is null ? null : answered.CardActivity, Answers: true, Renews: false);
        return await ledger.Write(new() { Settles = incoming.Key, Errands = [letter] }, cancel) == Written.Done;
    }

    private static AtOnce Line(Letter letter) => new(null, letter.Text) { Summary = letter.Summary };

    private static AtOnce Shown(Letter letter) => new(letter.CardJson, null) { Summary = letter.Summary };

    /// <summary>Takes up what was left over from last time; to be done before anybody is listened to, so that it comes first.</summary>
    public async Task TakeUp(CancellationToken cancel)
    {
        foreach (var noted in await ledger.LeftOver(cancel)) Enqueue(noted);
    }

    /// <summary>Works on what was noted until it is told to stop.</summary>
    public Task Work(Action<Exception> failed, CancellationToken cancel) =>
        Task.WhenAll(lanes.Select(lane => Work(lane, failed, cancel)));

    /// <summary>Works on what waits now and returns; for a host that has no time of its own to spend.</summary>
    public async Task Finish(CancellationToken cancel)
    {
        foreach (var lane in lanes)
            while (lane.Reader.TryRead(out var noted)) await secretary.Work(noted, cancel);
    }

    private async Task Work(Channel<Noted> lane, Action<Exception> failed, CancellationToken cancel)
    {
        await foreach (var noted in lane.Reader.ReadAllAsync(cancel))
        {
            try
            {
                await secretary.Work(noted, cancel);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                failed(exception);
            }
        }
    }

    private void Enqueue(Noted noted) =>
        lanes[(uint)noted.Heard.Person.GetHashCode(StringComparison.Ordinal) % Lanes].Writer.TryWrite(noted);

    private ValueTask Meet(Incoming incoming, CancellationToken cancel) =>
        incoming.What is Doing.Left ? ledger.Part(incoming.From, cancel) : ledger.Meet(incoming.From, cancel);

    private async ValueTask<Heard> Hear(Incoming incoming, CancellationToken cancel) => incoming.What switch
    {
        Doing.Arrived => Heard.Only(incoming.From.Person, HeardWhat.Arrival),
        Doing.Wrote { HasFile: true } => Heard.Only(incoming.From.Person, HeardWhat.File),
        Doing.Wrote wrote => await Read(wrote.Text, incoming.From.Person, cancel),
        _ => throw new InvalidOperationException("A card's answer is taken at once, not noted."),
    };

    private async ValueTask<Heard> Read(string text, string person, CancellationToken cancel)
    {
        var reports = await Reports(person, cancel);
        var meant = Reader.Read(text, Oslo.DayOf(clock.GetUtcNow()), reports.Count > 0 ? Speaker.Manager : Speaker.Employee);
        var yes = YesOrNo.Read(text);
        var wished = LanguageWish.Read(text);
        var plan = PlanWishes.Read(text);
        var answer = await answers.Hear(text, person, meant, meansMore: wished is not null || plan is not null, cancel);
        var isLost = answer is null && meant.Intent == Intent.None && yes is null && wished is null && plan is null && meant.Dates.Count == 0;
        var before = lost.TryGetValue(person, out var was) && was;
        var named = Naming.One(text, reports);
        var told = answer is { ToldOfIllness: true } || meant.HealthWords.Count > 0 || (named is not null && KeptText.Of(text, Strictness.AboutSomeoneElse).ToldOfIllness);
        if (told) Measures.IllnessKeptOut.Add(1);
        lost[person] = isLost && !before;
        return new(person, HeardWhat.Message, meant.Intent, meant.From, meant.To, meant.BackOn, meant.Grade, meant.Dates, meant.Language,
            meant.Likeliest, yes, told, IsQuestion(text, meant) ? find(text)?.Id : null, wished, named, before && isLost)
        {
            Plan = plan,
            Spoken = answer?.Spoken,
        };
    }

    private static bool IsQuestion(string text, Understood meant) =>
        meant.Intent is Intent.AskRule or Intent.AskTimeline || (meant.Intent == Intent.None && text.TrimEnd().EndsWith('?'));

    private async ValueTask<IReadOnlyList<Profile>> Reports(string person, CancellationToken cancel) =>
        await people.ReportsOf(person, cancel) is Looked<IReadOnlyList<Profile>>.Found { Value: var reports } ? reports : [];
}
