using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.Law;
using SickLeaveBot.Law.Asking;

namespace SickLeaveBot.Conversations.KeepingInTouch;

/// <summary>The employee's own sick leave with what happens when, each date with its section of the law.</summary>
public sealed record MyAbsence(
    DateOnly From, DateOnly? BackOn, int Grade, IReadOnlyList<DutyLine> Duties, bool HasDuties, bool NoDuties,
    DateOnly? CountsFrom, bool CountsApart, IReadOnlyList<OwnCounts> Counts, string? SeenBy, bool IsOngoing, bool HasPlan) : Card;

public sealed record DutyLine(DutyKind Duty, DateOnly Due, Role On, string Basis, bool IsAsked);

/// <summary>Reads the time line of a sick leave from the law.</summary>
public static class AbsenceOverview
{
    public static MyAbsence Of(SickLeave leave, Context context)
    {
        var duties = Required(leave, context).Select(duty => new DutyLine(
            duty.Duty.Kind, duty.Due!.Value, duty.Duty.On, $"{duty.Duty.Basis}", duty.Status == DutyStatus.Asked)).ToList();
        return new(leave.Away.From, leave.ExpectedBack, GradeOn(leave, context.Today), duties, duties.Count > 0, duties.Count == 0,
            context.CountsFrom(leave), leave.Apart is not null, OwnCounts.Of(leave, context),
            leave.AcknowledgedBy is { } seen ? context.NameOf(seen, leave) : null, leave.Stage == Stage.Ongoing, context.Counted(leave).HasPlanInSight);
    }

    public static TeamLine ForManager(SickLeave leave, Context context)
    {
        var next = Required(leave, context).FirstOrDefault(duty => duty.Duty.On == Role.Employer);
        return new(leave.Employee.Name, leave.Away.From, leave.ExpectedBack, GradeOn(leave, context.Today),
            next?.Duty.Kind, next?.Due, next is null ? null : $"{next.Duty.Basis}");
    }

    // What has been passed is history; what is not required is not shown.
    private static IEnumerable<DutyOnTimeline> Required(SickLeave leave, Context context) =>
        context.Counted(leave).Timeline.Duties
            .Where(duty => duty is { Due: { } due, Status: not DutyStatus.NotRequired } && due >= context.Today);

    private static int GradeOn(SickLeave leave, DateOnly day) => leave switch
    {
        { InPart: { } part } when part.On <= day => part.Grade,
        _ => leave.SickNotes.LastOrDefault(note => note.From <= day && day <= note.To)?.Grade ?? 100,
    };
}
