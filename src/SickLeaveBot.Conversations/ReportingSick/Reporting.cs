using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations.ReportingSick;

/// <summary>The employee reports an absence: one sentence or the menu, one card, one tap.</summary>
public static class Reporting
{
    /// <summary>Begins a report with what was said; what was not said is filled in with the likeliest and shown.</summary>
    public static Reply Begin(Heard heard, Desk desk)
    {
        var away = Periods.Said(heard, desk.Today);
        if (desk.Current is { } current && Overlaps(current.Away, away)) return Changing.Again(heard, desk, current);
        var leave = desk.Draft ?? SickLeave.Empty(desk.NewId);
        return new()
        {
            Leave = leave,
            Facts = IsSame(leave, away, desk) ? [] : [new ReportBegun(desk.Speaker, desk.Speaker, desk.NearestManager, away)],
            Shown = Confirming(leave, away, CapacityForWork.Unknown, desk, Periods.ProblemIn(away, desk.Today), heard.ToldOfIllness),
        };
    }

    /// <summary>A date alone, while a report waits for confirmation, is the day of return.</summary>
    public static Reply Dated(Heard heard, Desk desk, SickLeave draft) => heard.Dates switch
    {
        [var from, .., var to] => Begin(heard with { From = from, To = to }, desk),
        [var back] => Begin(heard with { From = draft.Away.From, BackOn = back }, desk),
        _ => Begin(heard, desk),
    };

    public static Reply Begin(Desk desk) => Begin(Heard.Only(desk.Speaker.Id, HeardWhat.Message), desk);

    /// <summary>The report is confirmed: it counts from now, or human resources is asked where it goes too far back.</summary>
    public static Reply Confirm(AbsenceConfirmed answer, Desk desk, SickLeave leave)
    {
        var away = Periods.Chosen(leave.Away, answer.From, answer.BackOn);
        var (tasks, told) = KeptText.Of(answer.Tasks);
        var capacity = new CapacityForWork(answer.SomeWork, answer.Connection, tasks);
        if (Periods.ProblemIn(away, desk.Today) is { } problem) return new() { Leave = leave, Shown = Confirming(leave, away, capacity, desk, problem, told) };
        return Backdating.IsNeeded(away, desk)
            ? Backdating.Refer(leave, away, capacity, desk)
            : Told(leave, new AbsenceReported(desk.NearestManager, away, capacity), desk, told);
    }

    /// <summary>«ja» in plain text confirms the report as it stands.</summary>
    public static Reply Confirm(Desk desk, SickLeave draft) =>
        Confirm(new AbsenceConfirmed(draft.Away.From, draft.Away.BackOn, null, null, null), desk, draft);

    public static Reply Drop(SickLeave leave) =>
        new() { Leave = leave, Facts = [new ReportDropped()], Shown = new GettingStarted.Note(GettingStarted.NoteKind.ReportDropped) };

    /// <summary>After a change the employee sees the receipt, and the manager's notice says the same.</summary>
    public static Reply Told(SickLeave leave, Fact fact, Desk desk, bool toldOfIllness = false) => Told(leave, [fact], desk, toldOfIllness);

    public static Reply Told(SickLeave leave, IReadOnlyList<Fact> facts, Desk desk, bool toldOfIllness = false)
    {
        var after = leave.After(facts, desk.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Facts = facts,
            Shown = Showing.Receipt(after, desk) with { ToldOfIllness = toldOfIllness },
            Messages = Noticing.Of(after, desk),
        };
    }

    public static ConfirmAbsence Confirming(
        SickLeave leave, TimeAway away, CapacityForWork capacity, Desk desk, PeriodProblem? problem = null, bool toldOfIllness = false)
    {
        var limit = SelfCertificationLimit.For(leave, away, desk);
        return new(away.From, away.BackOn, desk.NearestManager?.Name, limit?.If(SelfCertificationNotice.NoteNeeded),
            limit?.If(SelfCertificationNotice.NotYetEntitled), limit?.If(SelfCertificationNotice.UsedUp),
            Backdating.IsNeeded(away, desk),
            capacity.SomeWorkPossible, capacity.Connection, capacity.Tasks, problem, toldOfIllness);
    }

    // Asked for once more while it waits: nothing new has been said.
    private static bool IsSame(SickLeave leave, TimeAway away, Desk desk) =>
        leave is { Stage: Stage.Draft, IsTakenBack: false } && leave.Away == away && leave.Manager == desk.NearestManager;

    private static bool Overlaps(TimeAway current, TimeAway said) =>
        current.LastDay is not { } last || said.From <= last.AddDays(1);
}
