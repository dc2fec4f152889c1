using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.KeepingInTouch;

/// <summary>The manager's list: whoever waits for something first, then by the next day the law sets.</summary>
internal static class TeamList
{
    // A card has room for so many with buttons, and for so many names besides.
    private const int MostLines = 8;
    private const int MostMore = 40;

    public static Reply Of(Context context)
    {
        if (context.Reports.Count == 0 && context.Team.Count == 0 && context.Get(Reaching.AtWork).Count == 0) return new() { Shown = new Note(NoteKind.NoTeam) };
        var away = context.Team.Where(leave => leave.Stage == Stage.Ongoing).ToList();
        var lines = away.Select(leave => Line(leave, away, context)).OrderBy(Urgency).ThenBy(line => line.From).ToList();
        return new() { Shown = new MyTeam([.. lines.Take(MostLines)], [.. lines.Skip(MostLines).Take(MostMore)], AtWork(context), lines.Count == 0) };
    }

    // Of somebody at work there is nothing to do in a list but to know it.
    private static IReadOnlyList<AtWorkLine> AtWork(Context context) =>
    [
        .. context.Get(Reaching.AtWork).OrderBy(leave => leave.AtWork!.To).ThenBy(leave => leave.Employee.Name, StringComparer.Ordinal).Take(MostMore)
            .Select(leave => new AtWorkLine(leave.Employee.Name, leave.AtWork!.Kind, leave.AtWork!.From, leave.AtWork!.To)),
    ];

    /// <summary>One of those on the list.</summary>
    public static Reply Open(CaseWanted answer, Context context) =>
        context.Team.FirstOrDefault(leave => leave.Stage == Stage.Ongoing && leave.Employee.Id == answer.Employee) is { } leave
            ? new() { Leave = leave, Shown = AbsenceOverview.ForManager(leave, context) }
            : Of(context);

    private static DateOnly Urgency(TeamLine line) => new[] { line.PlanDue, line.NextDay }.Min() ?? DateOnly.MaxValue;

    private static TeamLine Line(SickLeave leave, IReadOnlyList<SickLeave> away, Context context)
    {
        var deadline = context.Counted(leave).PlanDeadline;
        var status = Status(leave, deadline, context.Today);
        var isOpen = status is PlanStatus.NotBegun or PlanStatus.WaitsForYou or PlanStatus.WaitsForEmployee or PlanStatus.Late or PlanStatus.ToBeApproved or PlanStatus.PutOff;
        var next = AbsenceOverview.Ahead(leave, context).FirstOrDefault(duty =>
            duty.Duty.On == Role.Employer && duty.Duty.Kind is not (DutyKind.FollowUpPlan or DutyKind.FirstContact));
        var links = AbsenceOverview.LinksTo(leave, context);
        return new(
            leave.Employee.Id, leave.Employee.Name, Called(leave, away), leave.Away.From, leave.ExpectedBack, AbsenceOverview.GradeOn(leave, context.Today),
            status, isOpen ? deadline?.Due : null, isOpen ? deadline?.Basis : null,
            isOpen ? null : next?.Duty.Kind, isOpen ? null : next?.Due, isOpen ? null : next?.Duty.Basis,
            context.Counted(leave).HasPlanInSight && leave.Plan.NextFor(PlanSide.Manager) != NextInPlan.Nothing, links.Chat, links.Call);
    }

    private static PlanStatus? Status(SickLeave leave, PlanDeadline? deadline, DateOnly today) => leave.Plan switch
    {
        { EndedOn: not null } => PlanStatus.Ended,
        { Unnecessary.Ground: ExemptionGround.TooIllForNow } => PlanStatus.PutOff,
        { Unnecessary: not null } => PlanStatus.Unnecessary,
        { Agreed: not null } => PlanStatus.Made,
        { Stage: PlanStage.NotBegun } when deadline is null => null,
        _ when deadline?.Due < today => PlanStatus.Late,
        { Stage: PlanStage.NotBegun } => PlanStatus.NotBegun,
        { Stage: PlanStage.AwaitingApproval, ManagerApproved: false } => PlanStatus.ToBeApproved,
        var plan => plan.NextFor(PlanSide.Manager) == NextInPlan.Nothing ? PlanStatus.WaitsForEmployee : PlanStatus.WaitsForYou,
    };

    private static string Called(SickLeave leave, IReadOnlyList<SickLeave> away)
    {
        var name = First(leave);
        return name.Length > 0 && away.Count(other => First(other) == name) == 1 ? name : leave.Employee.Name;
    }

    private static string First(SickLeave leave) => leave.Employee.Name.Split(' ')[0];
}
