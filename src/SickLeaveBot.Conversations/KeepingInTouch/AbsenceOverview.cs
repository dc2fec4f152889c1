using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.People;
using SickLeaveBot.FollowUp;
using SickLeaveBot.Law;
using SickLeaveBot.Law.Asking;

namespace SickLeaveBot.Conversations.KeepingInTouch;

/// <summary>Reads the time line of a sick leave from the law.</summary>
internal static class AbsenceOverview
{
    private static readonly DutyKind[] Milestones =
        [DutyKind.FollowUpPlan, DutyKind.DialogueMeeting1, DutyKind.ActivityRequirement, DutyKind.DialogueMeeting2, DutyKind.MaxSicknessBenefit];

    public static MyAbsence Of(SickLeave leave, Context context) => Of(leave, context, null, TeamsLinks.None);

    public static MyAbsence ForManager(SickLeave leave, Context context) => Of(leave, context, leave.Employee.Name, LinksTo(leave, context));

    /// <summary>What the law asks for from today on; what has been passed is history, and what is not required is not shown.</summary>
    public static IEnumerable<DutyOnTimeline> Ahead(SickLeave leave, DateOnly today) =>
        Asked(TimelineOf(leave, today)).Where(duty => duty.Due >= today);

    public static int GradeOn(SickLeave leave, DateOnly day) => leave switch
    {
        { InPart: { } part } when part.On <= day => part.Grade,
        _ => leave.SickNotes.LastOrDefault(note => note.From <= day && day <= note.To)?.Grade ?? 100,
    };

    public static TeamsLinks LinksTo(SickLeave leave, Context context) =>
        context.Get(Reaching.Team).GetValueOrDefault(leave.Employee.Id, TeamsLinks.None);

    private static MyAbsence Of(SickLeave leave, Context context, string? employee, TeamsLinks links)
    {
        var lines = Ahead(leave, context.Today).Select(duty => new DutyLine(
            duty.Duty.Kind, duty.Due!.Value, duty.Duty.On, duty.Duty.Basis, duty.Status == DutyStatus.Asked)).ToList();
        return new(employee, leave.Away.From, leave.ExpectedBack, GradeOn(leave, context.Today), lines.Count == 0 ? [] : Progress(leave, context.Today),
            lines.FirstOrDefault(), [.. lines.Skip(1)], employee is null && leave.Stage == Stage.Ongoing, PlanDeadline.IsInSight(leave, context.Today), links.Chat, links.Call);
    }

    private static IReadOnlyList<ProgressMark> Progress(SickLeave leave, DateOnly today)
    {
        var timeline = TimelineOf(leave, today);
        if (timeline.Absence is not { FirstDay: var first } || first > today) return [];
        var now = Week(today);
        return
        [
            .. timeline.Duties.Where(duty => duty.Due is not null && Milestones.Contains(duty.Duty.Kind)).Select(duty => Week(duty.Due!.Value)).Append(now)
                .Distinct().Order().Select(week => new ProgressMark(week, week == now)),
        ];

        int Week(DateOnly day) => (day.DayNumber - first.DayNumber) / 7 + 1;
    }

    private static IEnumerable<DutyOnTimeline> Asked(Timeline timeline) =>
        timeline.Duties.Where(duty => duty is { Due: not null, Status: not DutyStatus.NotRequired });

    private static Timeline TimelineOf(SickLeave leave, DateOnly today) => Timeline.Of(Entries.Ahead(leave, today), today);
}
