using SickLeaveBot.Conversations.Absences;
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
        : origin.Card is { } card
            ? [Replacing(new(context.Speaker.Id, origin.Shown, SlotOfTapped(reply, context), card, Answers: false, Renews: false), reply, changes, context, origin)]
            : [];

    /// <summary>Nothing happens, but the card that was tapped, about no sick leave, has become the one that is kept in one.</summary>
    public static bool TakesAPlace(Reply reply, Context context) => context.Leave is null && SlotOfTapped(reply, context) is not null;

    private static IEnumerable<LetterErrand> Written(Reply reply, IReadOnlyList<Change> changes, Context context, Origin origin)
    {
        if (reply.Shown is not { } card) yield break;
        foreach (var kept in NotKept(card, origin.Heard))
            yield return new(context.Speaker.Id, Carrying.Letter(new Note(kept), reply, context), null, null, Answers: true, Renews: true);
        if (reply.Before is { } before) yield return new(context.Speaker.Id, Carrying.Letter(before, reply, context), null, null, Answers: true, Renews: true);
        var slot = SlotOf(card, reply.Leave)?.In(reply.Leave?.Id);
        yield return Replacing(new(context.Speaker.Id, Carrying.Letter(card, reply, context), slot, null, Answers: true, Renews: true), reply, changes, context, origin);
    }

    private static IEnumerable<NoteKind> NotKept(Card card, Understanding.Heard? heard)
    {
        if (heard is { What: not Understanding.HeardWhat.File, HasFile: true }) yield return NoteKind.FileNotKept;
        if (heard is { ToldOfIllness: true } && !card.SaysIllnessWasKeptOut) yield return NoteKind.IllnessKeptOut;
    }

    private static LetterErrand Replacing(LetterErrand letter, Reply reply, IReadOnlyList<Change> changes, Context context, Origin origin)
    {
        var closes = Closed(reply, changes, origin) is var closed && closed == letter.Slot ? null : closed;
        return letter.Slot is null && closes is null
            ? letter
            : letter with { Closes = closes, LeavesBehind = Carrying.NewerBelow(Carrying.LanguageOf(reply, context), context) };
    }

    // What is asked before anything is reported is the report that waits.
    private static Slot? SlotOf(Card card, SickLeave? leave) =>
        card.KeptAs == Slot.Question && leave is { Stage: Stage.Draft } ? Slot.Unconfirmed : card.KeptAs;

    // A question is over when it is answered or closed in words, or when something else has answered it.
    private static string? Closed(Reply reply, IReadOnlyList<Change> changes, Origin origin) =>
        changes.FirstOrDefault(change => change.Before.Stage is Stage.Draft && change.After.Stage is not Stage.Draft) is { Before.Id: var sent } ? Slot.Unconfirmed.In(sent)
        : origin.Answered is { } answered ? answered
        : changes.FirstOrDefault(change => change.Added.Any(NewMessages.ChangesDays)) is { Before.Id: var changed } ? Slot.Question.In(changed)
        : reply is { Shown: Note { Kind: NoteKind.NothingChanged } or AbsenceReceipt { Changed: WhatChanged.Nothing } } ? Slot.Question.In(reply.Leave?.Id)
        : null;

    // The report that waits is looked for again wherever it was opened, and so is what shows how things stand after a tap has changed them, or
    // what a tap has opened on a card that was about no sick leave.
    private static string? SlotOfTapped(Reply reply, Context context) =>
        reply is { Leave: { } leave, Shown.KeptAs: { } slot } && (slot == Slot.Unconfirmed || reply.Facts.Any() || context.Leave is null) ? slot.In(leave.Id) : null;
}
