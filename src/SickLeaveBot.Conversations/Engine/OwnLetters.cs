using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.FollowUp;

namespace SickLeaveBot.Conversations.Engine;

/// <summary>What the speaker gets in answer, and which of the bot's messages to them it puts out of date.</summary>
internal static class OwnLetters
{
    // Who tapped has the new card already; this is for their other screens, and may wait until others have been told. Who wrote is answered now.
    public static IEnumerable<LetterErrand> Of(Reply reply, IReadOnlyList<Change> changes, Context context, Origin origin) =>
        origin.Shown is null ? Written(reply, changes, context, origin)
        : origin.Card is { } card ? [Replacing(new(context.Speaker.Id, origin.Shown, SlotOfUnconfirmed(reply), card, Answers: false, Renews: false), reply, changes, context)]
        : [];

    private static IEnumerable<LetterErrand> Written(Reply reply, IReadOnlyList<Change> changes, Context context, Origin origin)
    {
        if (reply.Shown is not { } card) yield break;
        foreach (var kept in NotKept(card, origin.Heard))
            yield return new(context.Speaker.Id, Carrying.Letter(new Note(kept), reply, context), null, null, Answers: true, Renews: true);
        if (reply.Before is { } before) yield return new(context.Speaker.Id, Carrying.Letter(before, reply, context), null, null, Answers: true, Renews: true);
        var slot = reply.Leave is { } leave ? card.KeptAs?.In(leave.Id) : null;
        yield return Replacing(new(context.Speaker.Id, Carrying.Letter(card, reply, context), slot, null, Answers: true, Renews: true), reply, changes, context);
    }

    private static IEnumerable<NoteKind> NotKept(Card card, Understanding.Heard? heard)
    {
        if (heard is { What: not Understanding.HeardWhat.File, HasFile: true }) yield return NoteKind.FileNotKept;
        if (heard is { ToldOfIllness: true } && !card.SaysIllnessWasKeptOut) yield return NoteKind.IllnessKeptOut;
    }

    private static LetterErrand Replacing(LetterErrand letter, Reply reply, IReadOnlyList<Change> changes, Context context)
    {
        var closes = changes.FirstOrDefault(change => change.Before.Stage is Stage.Draft && change.After.Stage is not Stage.Draft) is { Before.Id: var id }
            ? Slot.Unconfirmed.In(id)
            : null;
        return letter.Slot is null && closes is null
            ? letter
            : letter with { Closes = closes, LeavesBehind = Carrying.NewerBelow(Carrying.LanguageOf(reply, context), context) };
    }

    // Of all that a tap can show, only the report that waits is looked for again: wherever it was opened, it is the one that counts.
    private static string? SlotOfUnconfirmed(Reply reply) =>
        reply.Leave is { } leave && reply.Shown?.KeptAs == Slot.Unconfirmed ? Slot.Unconfirmed.In(leave.Id) : null;
}
