using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.KeepingInTouch;

namespace SickLeaveBot.Conversations.KeepingInTouch;

/// <summary>The manager keeps in touch: has seen it, wants to be reminded to call, looks over the own list.</summary>
public static class FollowingUp
{
    private const string CallKind = "call";

    public static Reply Acknowledge(Context context, SickLeave leave) => leave.Acknowledged
        ? Shown(leave, context)
        : Noted(leave, new NoticeAcknowledged(), context, tellsEmployee: leave.Stage == Stage.Ongoing);

    public static Reply PlanCall(CallWanted answer, Context context, SickLeave leave) =>
        answer.CallOn <= context.Today || answer.CallOn == leave.CallOn || answer.CallOn.DayNumber > context.Today.DayNumber + 366
            ? Shown(leave, context)
            : Noted(leave, new CallPlanned(answer.CallOn), context);

    public static Reply Team(Context context)
    {
        if (context.Reports.Count == 0 && context.Team.Count == 0) return new() { Shown = new Note(NoteKind.NoTeam) };
        var lines = context.Team.Where(leave => leave.Stage == Stage.Ongoing).Select(leave => AbsenceOverview.ForManager(leave, context)).ToList();
        return new() { Shown = new MyTeam(lines, lines.Count == 0, context.Team.Any(leave => context.Counted(leave).HasPlanInSight)) };
    }

    /// <summary>The call the manager asked to be reminded of.</summary>
    public static IEnumerable<Nudge> Nudges(SickLeave leave, Context context) => leave.CallOn is { } call && context.LeaderOf(leave) is { } manager
        ? [new(CallKind, manager, call, () => new(manager, new TimeToCall(leave.Employee.Name, leave.Away.From, leave.ExpectedBack), Slot.CallReminder))]
        : [];

    private static Reply Noted(SickLeave leave, Fact fact, Context context, bool tellsEmployee = false)
    {
        var after = leave.After([fact], context.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Shown = Noticing.Notice(after, context),
            Effects =
            [
                Remember.In(leave, fact),
                .. tellsEmployee ? [new Message(leave.Employee, AbsenceCards.Receipt(after, context), Slot.Receipt)] : Array.Empty<Message>(),
            ],
        };
    }

    private static Reply Shown(SickLeave leave, Context context) => new() { Leave = leave, Shown = Noticing.Notice(leave, context) };
}
