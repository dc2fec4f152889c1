using SickLeaveBot.Conversations.GettingStarted;
using SickLeaveBot.Conversations.ReportingSick;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.KeepingInTouch;

namespace SickLeaveBot.Conversations.KeepingInTouch;

/// <summary>The manager keeps in touch: has seen it, wants to be reminded to call, looks over the own list.</summary>
public static class Following
{
    public const string CallNudge = "call";

    public static Reply Acknowledge(Desk desk, SickLeave leave) => leave.Acknowledged
        ? Shown(leave, desk)
        : Noted(leave, new NoticeAcknowledged(), desk);

    public static Reply PlanCall(CallWanted answer, Desk desk, SickLeave leave) =>
        answer.CallOn <= desk.Today || answer.CallOn == leave.CallOn || answer.CallOn.DayNumber > desk.Today.DayNumber + 366
            ? Shown(leave, desk)
            : Noted(leave, new CallPlanned(answer.CallOn), desk);

    public static Reply Team(Desk desk)
    {
        if (desk.Reports.Count == 0 && desk.Team.Count == 0) return new() { Shown = new Note(NoteKind.NoTeam) };
        var lines = desk.Team.Where(leave => leave.Stage == Stage.Ongoing).Select(leave => TimeLine.ForManager(leave, desk)).ToList();
        return new() { Shown = new MyTeam(lines, lines.Count == 0, desk.Team.Any(leave => WritingThePlan.Deadline.IsInSight(leave, desk.Today))) };
    }

    /// <summary>The call the manager asked to be reminded of.</summary>
    public static TimeToCall Reminder(SickLeave leave) => new(leave.Employee.Name, leave.Away.From, leave.ExpectedBack);

    private static Reply Noted(SickLeave leave, Fact fact, Desk desk) => new()
    {
        Leave = leave,
        Facts = [fact],
        Shown = Noticing.Notice(leave.After([fact], desk.Speaker.Id, default), desk.Today),
    };

    private static Reply Shown(SickLeave leave, Desk desk) => new() { Leave = leave, Shown = Noticing.Notice(leave, desk.Today) };
}
