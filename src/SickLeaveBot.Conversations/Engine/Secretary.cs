using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.AnsweringInWords;
using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.Engine;

/// <summary>
/// The one engine for turns, nudges and news: loads the context, lets a pure function decide, and carries it out in one durable step.
/// When somebody else was quicker, it reads again and decides again.
/// </summary>
public sealed class Secretary(Sources sources, Company company, IConversationMemory memory, ITickets tickets, IOneAtATime turns, TimeProvider clock)
{
    private const int Patience = 8;
    public const string TheBot = "bot";

    private readonly ContextLoader contexts = new(sources, company, clock);
    private readonly Carrying carrying = new(sources, new(sources, company, clock), memory, tickets, clock);

    internal ContextLoader Contexts => contexts;

    internal DateOnly Today => contexts.Today;

    internal DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Works on something that was written; the answer goes to the chat.</summary>
    public async Task Work(Noted noted, CancellationToken cancel)
    {
        var heard = noted.Heard;
        using var turn = await TurnOf(heard.Person, cancel);
        for (var attempt = 0; attempt < Patience; attempt++)
        {
            var spoken = heard.Spoken is { } said ? AnswerReader.Read(said) : null;
            var needs = Dialogue.NeedsToHear(heard).Concat(spoken is ReadAnswer.Read { Answer.Needs: var more } ? more : []).ToList();
            var loaded = await contexts.For(heard.Person, heard.Language, heard.Spoken is { } about ? new(about.Leave, about.Version) : null, needs, cancel);
            if (heard.What == HeardWhat.Arrival && loaded.Met is not { Welcomed: false })
            {
                await sources.Store.Write(new() { Done = noted.Number }, cancel);
                return;
            }
            var reply = spoken is null ? Dialogue.Hear(heard, loaded.Context) : await Take(spoken, heard, loaded.Context, cancel);
            if (await carrying.Out(reply, loaded, new() { Noted = noted.Number, Heard = heard }, cancel) == Written.Clash) continue;
            if (reply.Shown is { } card) await IsShown(card, reply, loaded.Context, heard.Spoken is { } named ? new(named.Leave, named.Version) : TagBefore(reply), cancel);
            return;
        }
        throw new TimeoutException("A message could not be worked on: its sick leave kept changing.");
    }

    /// <summary>Works on a card's answer and says which card to show now.</summary>
    public async ValueTask<Letter> Answer(string key, Contact from, Answer answer, CardTag tag, string? card, CancellationToken cancel)
    {
        using var turn = await TurnOf(from.Person, cancel);
        for (var attempt = 0; attempt < Patience; attempt++)
        {
            var loaded = await contexts.For(from.Person, null, tag, answer.Needs, cancel);
            var reply = Decide(answer, loaded.Context);
            if (reply.Shown!.SaysIllnessWasKeptOut) Measures.IllnessKeptOut.Add(1);
            var shown = Carrying.Letter(reply.Shown, reply, loaded.Context);
            var written = reply.Effects.Count == 0 && !OwnLetters.TakesAPlace(reply, loaded.Context) ? Written.Done
                : await carrying.Out(reply, loaded, new() { Settles = key, Card = card, Shown = shown }, cancel);
            if (written == Written.SettledBefore) return AsItStands(answer, reply, loaded.Context);
            if (written == Written.Clash) continue;
            await IsShown(reply.Shown, reply, loaded.Context, tag, cancel);
            return shown;
        }
        throw new TimeoutException("An answer could not be taken: its sick leave kept changing.");
    }

    /// <summary>The card again, as it should look now; nothing is changed.</summary>
    public async ValueTask<Letter> Refresh(Contact from, CardTag tag, CancellationToken cancel)
    {
        var context = (await contexts.For(from.Person, null, tag, [], cancel)).Context;
        Card card = context.Leave is { } leave ? AbsenceCards.To(leave, context) : new Note(NoteKind.OldCard);
        return Carrying.Letter(card, new() { Leave = context.Leave }, context);
    }

    /// <summary>A short answer outside any sick leave, in the speaker's language: something in the card could not be taken.</summary>
    public async ValueTask<Letter> Say(Contact to, Card card, CancellationToken cancel) =>
        Carrying.Letter(card, Reply.Silence, (await contexts.For(to.Person, null, null, [], cancel)).Context);

    /// <summary>Tells of news; the facts, the letters and what becomes of the errand are written in one step.</summary>
    public async Task Tell(News news, Guid sickLeave, ErrandAfter? after, CancellationToken cancel)
    {
        for (var attempt = 0; attempt < Patience; attempt++)
        {
            if (await sources.SickLeaves.Find(sickLeave, cancel) is not { } leave)
            {
                if (after is null) return;
                throw new InvalidOperationException($"The sick leave {sickLeave} of an errand is gone.");
            }
            var context = await contexts.ForTheBot(leave, cancel);
            var reply = Dialogue.Moments.Select(moment => moment.Tell(news, leave, context)).FirstOrDefault(said => said is not null)
                ?? throw new InvalidOperationException($"No moment takes {news.GetType().Name}.");
            if (reply.Effects.Count == 0 && after is null) return;
            if (await CarryOut(reply, context, after, cancel) != Written.Clash) return;
        }
        throw new TimeoutException("News could not be told: its sick leave kept changing.");
    }

    /// <summary>All that somebody who writes is answered from; for finding out which card is meant.</summary>
    internal async ValueTask<Context> ContextOf(string person, CancellationToken cancel) =>
        (await contexts.For(person, null, null, [Following.Need, .. Dialogue.Needs], cancel)).Context;

    /// <summary>
    /// A letter may be in the chat before it is remembered what it asked; who answers it at once is heard when that is done, in whosever turn it
    /// was written.
    /// </summary>
    internal async ValueTask<IDisposable> TurnOf(string person, CancellationToken cancel)
    {
        await carrying.LettersAreRemembered(person).WaitAsync(cancel);
        return await turns.Wait(person, cancel);
    }

    internal ValueTask<Written> CarryOut(Reply reply, Context context, ErrandAfter? after, CancellationToken cancel) =>
        carrying.Out(reply, new(context, null), new() { After = after }, cancel);

    private static Reply Decide(Answer answer, Context context) =>
        context.Leave is { } leave && context.Roles != Roles.None && !leave.IsUnchangedSince(context.CardVersion, answer.About)
            ? new() { Leave = leave, Shown = Dialogue.Fresh(answer, leave, context) }
            : Dialogue.Take(answer, context);

    // An answer in words goes the way of a tap, but when it was only begun, or fits several.
    private async ValueTask<Reply> Take(ReadAnswer read, Heard heard, Context context, CancellationToken cancel)
    {
        var inSight = (await memory.Of(context.Speaker.Id, cancel)).Cards;
        return (heard.Spoken!, read) switch
        {
            ({ Among.Count: > 0 } spoken, _) => new() { Shown = Filling.WhoIsMeant(spoken, context) },
            ({ Verb: null }, _) when context.Leave is { } leave && !IsAsShown(leave, context) => new() { Leave = leave, Shown = AbsenceCards.To(leave, context) },
            ({ Verb: null }, _) => new() { Leave = context.Leave, Shown = Filling.SoFar(inSight, context) },
            (_, ReadAnswer.Read { Answer.ComesBackWithoutIllness: true }) when heard.ToldOfIllness =>
                new() { Leave = context.Leave, Shown = Filling.SoFar(inSight, context) },
            (_, ReadAnswer.Read { Answer: var answer }) => Decide(answer.WhenWritten, context),
            (_, ReadAnswer.Wrong { Problems: [var (input, problem), ..] }) => new() { Shown = Filling.Wrong(input, problem, inSight) },
            _ => new() { Shown = new Note(NoteKind.OldCard) },
        };
    }

    private static bool IsAsShown(SickLeave leave, Context context) =>
        Enum.GetValues<Matter>().All(matter => leave.IsUnchangedSince(context.CardVersion, matter));

    // The same activity once more: nothing is changed by it.
    private static Letter AsItStands(Answer answer, Reply reply, Context context)
    {
        var card = reply.Leave switch
        {
            null => reply.Shown!,
            { Version: 0 } => new Note(NoteKind.OldCard),
            { } leave => Dialogue.Fresh(answer, leave, context with { Leave = leave }),
        };
        return Carrying.Letter(card, new() { Leave = reply.Leave }, context);
    }

    private ValueTask IsShown(Card card, Reply reply, Context context, CardTag? answered, CancellationToken cancel) => card.IsBesideAnother
        ? default
        : memory.Change(context.Speaker.Id, chat => chat.Seeing(Carrying.Seen(card, reply, context), reply.Facts.Any() ? answered : null), cancel);

    private static CardTag TagBefore(Reply reply) => new(reply.Leave?.Id, reply.Leave?.Version ?? 0);
}
