using System.Threading.Channels;
using SickLeaveBot.Conversations.AnsweringInWords;
using SickLeaveBot.Conversations.AskingAboutRules;
using SickLeaveBot.Conversations.Crisis;
using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.Engine;

/// <summary>
/// Takes in what people write and do. A message is read in memory, what was meant is noted durably, and its words are forgotten before
/// anybody works on it. Each person's messages are worked on in the order they came.
/// </summary>
public sealed class Inbox : IInbox
{
    private const int Workers = 8;

    private readonly Channel<Noted>[] queues = [.. Enumerable.Range(0, Workers).Select(_ => Channel.CreateUnbounded<Noted>())];
    private readonly Secretary secretary;
    private readonly Sources sources;
    private readonly MessageIntake messages;

    public Inbox(Secretary secretary, Sources sources, IConversationMemory memory, FindArticle find, TimeProvider clock)
    {
        (this.secretary, this.sources) = (secretary, sources);
        messages = new(new(sources.People, memory, new(memory, secretary.ContextOf, OpenCards.For, clock), find, clock), memory);
    }

    public async ValueTask<bool> Note(Incoming incoming, CancellationToken cancel)
    {
        await Meet(incoming, cancel);
        if (incoming.What is Doing.Left) return true;
        if (incoming.What is Doing.Answered answered) return await Submit(incoming, answered, cancel);
        if (await sources.Store.Note(incoming.Key, await Hear(incoming, cancel), cancel) is not { } noted) return false;
        Enqueue(noted);
        return true;
    }

    public async ValueTask<AtOnce> Answer(Incoming incoming, CancellationToken cancel)
    {
        await Meet(incoming, cancel);
        var answered = (Doing.Answered)incoming.What;
        if (!answered.Automatic && FilledInWords.OfDanger(answered.Data) is { } words) return Line(await Help(words, incoming, cancel));
        return (answered, AnswerReader.Read(answered.Verb, answered.Data), CardTag.Read(answered.Data)) switch
        {
            ({ Automatic: true }, _, { } tag) => Shown(await secretary.Refresh(incoming.From, tag, cancel)),
            (_, ReadAnswer.Read { Answer.IsTooLong: true }, _) => Line(await secretary.Say(incoming.From, new WrongInput(Problem.TooLong), cancel)),
            (_, ReadAnswer.Read { Answer: var answer }, { } tag) =>
                Shown(await secretary.Answer(incoming.Key, incoming.From, answer, tag, answered.CardActivity, cancel)),
            (_, ReadAnswer.Wrong { Problems: [var (_, problem), ..], Rest: var rest }, var tag) => Line(await Refuse(problem, rest, incoming, tag, cancel)),
            _ => Shown(await secretary.Say(incoming.From, new Note(NoteKind.OldCard), cancel)),
        };
    }

    /// <summary>Takes up what was left over from last time; to be done before anybody is listened to, so that it comes first.</summary>
    public async Task TakeUp(CancellationToken cancel)
    {
        foreach (var noted in await sources.Store.LeftOver(cancel)) Enqueue(noted);
    }

    /// <summary>Works on what was noted until it is told to stop.</summary>
    public Task Work(Action<Exception> failed, CancellationToken cancel) => Task.WhenAll(queues.Select(queue => Work(queue, failed, cancel)));

    /// <summary>Works on what waits now and returns; for a host that has no time of its own to spend.</summary>
    public async Task Finish(CancellationToken cancel)
    {
        foreach (var queue in queues)
            while (queue.Reader.TryRead(out var noted)) await secretary.Work(noted, cancel);
    }

    // Nothing of the answer is carried out, kept or passed on; whom to ring is sent as if the words had been written in the chat.
    private async ValueTask<Letter> Help(string words, Incoming incoming, CancellationToken cancel)
    {
        var owed = FixedAnswers.ToDanger(words, incoming.From.Person);
        if (await sources.Store.Note($"{incoming.Key}/words", owed, cancel) is { } noted) Enqueue(noted);
        return await secretary.Say(incoming.From, new NotPassedOn(), cancel);
    }

    // The card stays with what was filled in; of a form that can be kept unsent, all but what was wrong is kept as well.
    private async ValueTask<Letter> Refuse(Problem problem, Answer? rest, Incoming incoming, CardTag? tag, CancellationToken cancel)
    {
        if (tag is { } card && rest is { IsTooLong: false, Kept: { } kept })
            await secretary.Answer(incoming.Key, incoming.From, kept, card, null, cancel);
        return await secretary.Say(incoming.From, new WrongInput(problem), cancel);
    }

    // An older client answers a card with a message and can't be shown a card in return; the card is changed where it stands.
    private async ValueTask<bool> Submit(Incoming incoming, Doing.Answered answered, CancellationToken cancel)
    {
        var shown = await Answer(incoming, cancel);
        var letter = new LetterErrand(incoming.From.Person, new(shown.Summary, shown.CardJson, shown.Line), null,
            shown.CardJson is null ? null : answered.CardActivity, Answers: true, Renews: false);
        // What the answer has changed is settled under the activity's own key.
        return await sources.Store.Write(new() { Settles = $"{incoming.Key}/shown", Errands = [letter] }, cancel) == Written.Done;
    }

    private static AtOnce Line(Letter letter) => new(null, letter.Text) { Summary = letter.Summary };

    private static AtOnce Shown(Letter letter) => new(letter.CardJson, null) { Summary = letter.Summary };

    private async Task Work(Channel<Noted> queue, Action<Exception> failed, CancellationToken cancel)
    {
        await foreach (var noted in queue.Reader.ReadAllAsync(cancel))
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
        queues[(uint)noted.Heard.Person.GetHashCode(StringComparison.Ordinal) % Workers].Writer.TryWrite(noted);

    private ValueTask Meet(Incoming incoming, CancellationToken cancel) =>
        incoming.What is Doing.Left ? sources.Store.Part(incoming.From, cancel) : sources.Store.Meet(incoming.From, cancel);

    private async ValueTask<Heard> Hear(Incoming incoming, CancellationToken cancel) => incoming.What switch
    {
        Doing.Arrived => Heard.Only(incoming.From.Person, HeardWhat.Arrival),
        Doing.Wrote wrote => await Read(wrote, incoming, cancel),
        _ => throw new InvalidOperationException("A card's answer is taken at once, not noted."),
    };

    private async ValueTask<Heard> Read(Doing.Wrote wrote, Incoming incoming, CancellationToken cancel)
    {
        using var turn = await secretary.TurnOf(incoming.From.Person, cancel);
        return await messages.Hear(wrote, incoming.Key, incoming.From.Person, cancel);
    }
}
