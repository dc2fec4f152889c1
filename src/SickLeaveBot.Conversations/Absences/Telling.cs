using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Conversations.Absences;

/// <summary>Something has changed in a sick leave, and both see it.</summary>
public static class Telling
{
    /// <summary>After a change the employee sees the receipt, and the manager's notice says the same.</summary>
    public static Reply Told(SickLeave leave, Fact fact, Context context, bool toldOfIllness = false) => Told(leave, [fact], context, toldOfIllness);

    public static Reply Told(SickLeave leave, IReadOnlyList<Fact> facts, Context context, bool toldOfIllness = false)
    {
        var after = leave.After(facts, context.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Shown = after.AtWork is null
                ? AbsenceCards.Receipt(after, context) with { Changed = WhatWasChanged.By(facts, leave, context.Today), ToldOfIllness = toldOfIllness }
                : NotesAtWork.Receipt(after, context, NotesAtWork.By(facts[^1], leave), toldOfIllness),
            Effects =
            [
                Remember.In(leave, facts),
                .. Noticing.Of(after, context),
            ],
        };
    }
}
