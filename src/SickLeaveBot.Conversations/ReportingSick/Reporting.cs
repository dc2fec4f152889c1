using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations.ReportingSick;

/// <summary>The employee reports an absence: one sentence or the menu, one card, one tap.</summary>
public static class Reporting
{
    /// <summary>Begins a report with what was said; what was not said is filled in with the likeliest and shown.</summary>
    public static Reply Begin(Heard heard, Context context)
    {
        var away = Periods.Said(heard, context.Today);
        if (context.Current is { } current && Overlaps(current.Away, away)) return Changing.Again(heard, context, current);
        var leave = context.Draft ?? SickLeave.Empty(context.NewId);
        return new()
        {
            Leave = leave,
            Shown = Confirming.Card(leave, away, CapacityForWork.Unknown, context, Periods.ProblemIn(away, context.Today), heard.ToldOfIllness),
            Effects = [Remember.In(leave, IsSame(leave, away, context) ? [] : [new ReportBegun(context.Speaker, context.Speaker, context.NearestManager, away)])],
        };
    }

    /// <summary>A date alone, while a report waits for confirmation, is the day of return.</summary>
    public static Reply Dated(Heard heard, Context context, SickLeave draft) => heard.Dates switch
    {
        [var from, .., var to] => Begin(heard with { From = from, To = to }, context),
        [var back] => Begin(heard with { From = draft.Away.From, BackOn = back }, context),
        _ => Begin(heard, context),
    };

    public static Reply Begin(Context context) => Begin(Heard.Only(context.Speaker.Id, HeardWhat.Message), context);

    /// <summary>The report is confirmed: it counts from now, or human resources is asked where it goes too far back.</summary>
    public static Reply Confirm(AbsenceConfirmed answer, Context context, SickLeave leave)
    {
        var away = Periods.Chosen(leave.Away, answer.From, answer.BackOn);
        var (tasks, told) = HealthGuard.Of(answer.Tasks);
        var capacity = new CapacityForWork(answer.SomeWork, answer.Connection, tasks);
        if (Periods.ProblemIn(away, context.Today) is { } problem) return new() { Leave = leave, Shown = Confirming.Card(leave, away, capacity, context, problem, told) };
        return BackdatingQuestions.IsNeeded(away, context)
            ? Backdating.Refer(leave, away, capacity, context)
            : Telling.Told(leave, new AbsenceReported(context.NearestManager, away, capacity), context, told);
    }

    /// <summary>«ja» in plain text confirms the report as it stands.</summary>
    public static Reply Confirm(Context context, SickLeave draft) =>
        Confirm(new AbsenceConfirmed(draft.Away.From, draft.Away.BackOn, null, null, null), context, draft);

    public static Reply Drop(SickLeave leave) =>
        new() { Leave = leave, Shown = new Note(NoteKind.ReportDropped), Effects = [Remember.In(leave, new ReportDropped())] };

    // Asked for once more while it waits: nothing new has been said.
    private static bool IsSame(SickLeave leave, TimeAway away, Context context) =>
        leave is { Stage: Stage.Draft, IsTakenBack: false } && leave.Away == away && leave.Manager == context.NearestManager;

    private static bool Overlaps(TimeAway current, TimeAway said) =>
        current.LastDay is not { } last || said.From <= last.AddDays(1);
}
