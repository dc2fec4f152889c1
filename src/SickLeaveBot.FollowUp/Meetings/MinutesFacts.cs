using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.FollowUp.Meetings;

/// <summary>The manager has written, or changed, what the two agreed in the meeting, and stands by it.</summary>
/// <param name="Agreed">In words that have passed the guard: never of illness.</param>
public sealed record MinutesWritten(int Number, string Agreed, DateOnly On) : MeetingFact;

/// <summary>The other of the two approves the minutes as they stand.</summary>
public sealed record MinutesApproved(int Number, PlanSide By, DateOnly On) : MeetingFact;

/// <summary>What the employee wants added to the minutes; a later remark takes the place of an earlier.</summary>
public sealed record RemarkAdded(int Number, string Remark, DateOnly On) : MeetingFact;

/// <summary>The minutes (referat) of a meeting as they stand.</summary>
/// <param name="Written">As they were written last; whoever writes stands by them.</param>
public sealed record Minutes(MinutesWritten Written)
{
    /// <summary>So many days the employee has for an answer.</summary>
    private const int DaysToAnswer = 7;

    /// <summary>When the employee approved them as they stand; null while that has not happened.</summary>
    public DateOnly? ApprovedOn { get; init; }

    public RemarkAdded? Remark { get; init; }

    /// <summary>The last day on which the employee can approve them or have something added.</summary>
    public DateOnly AnswerBy => Written.On.AddDays(DaysToAnswer);

    public bool IsOpenOn(DateOnly day) => ApprovedOn is null && day <= AnswerBy;

    public MinutesStand StandOn(DateOnly day) => this switch
    {
        { ApprovedOn: not null } => MinutesStand.Approved,
        _ when day <= AnswerBy => MinutesStand.Open,
        { Remark: not null } => MinutesStand.Remarked,
        _ => MinutesStand.NotCommented,
    };
}

/// <summary>What came of minutes: without an answer they are not commented, and never approved.</summary>
public enum MinutesStand { Open, Approved, Remarked, NotCommented }
