using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Meetings;

/// <summary>A meeting was found unnecessary, put off, or is held only where somebody finds it useful.</summary>
internal static class NoMeeting
{
    /// <summary>How it stands while no meeting is held.</summary>
    public static NoMeetingNow Card(PlanSide reader, MeetingFoundUnnecessary found, SickLeave leave, Context context)
    {
        var deadline = context.Counted(leave).MeetingDeadline;
        var isPutOff = found.Ground == ExemptionGround.TooIllForNow;
        var asks = reader == PlanSide.Manager && found.AskAgainOn <= context.Today;
        return new(isPutOff ? NoMeetingState.PutOff : NoMeetingState.Unnecessary, PlanSides.Name(PlanSides.OtherThan(reader), leave, context), found.Ground,
            found.ContactOn, deadline?.Due, deadline?.Basis, isPutOff && !asks ? found.AskAgainOn : null, isPutOff || asks ? null : found.AskAgainOn, asks,
            reader == PlanSide.Employee, reader == PlanSide.Manager);
    }

    public static IsAMeetingUseful IsItUseful(PlanSide reader, SickLeave leave, Context context)
    {
        var (meetings, deadline) = (leave.Meetings, context.Counted(leave).MeetingDeadline);
        var isManager = reader == PlanSide.Manager;
        return new(isManager ? $" – {leave.Employee.Name}" : "", PlanSides.Name(PlanSides.OtherThan(reader), leave, context), deadline?.Due, deadline?.Basis,
            Use(meetings.IsUseful(Of(reader))), Use(meetings.IsUseful(Of(PlanSides.OtherThan(reader)))), meetings.IsUseful(Role.SickNoteIssuer) == true,
            IsDropped: meetings.WantedBy is { Count: 0 });
    }

    /// <summary>Who has said that it shall be held.</summary>
    public static MeetingWish Wish(PlanSide reader, SickLeave leave)
    {
        var meetings = leave.Meetings;
        if (meetings.Held is not null || meetings.Current is not null) return new(false, false, false);
        return new(Wants(reader), Wants(PlanSides.OtherThan(reader)), meetings.IsUseful(Role.SickNoteIssuer) == true);

        bool Wants(PlanSide side) => meetings.IsUseful(Of(side)) == true || meetings.AfterAll?.By == side;
    }

    /// <summary>Whose wish makes a meeting necessary: whoever finds it useful, and the employee who has objected.</summary>
    public static IReadOnlyCollection<Role> Wanting(SickLeave leave) =>
    [
        .. leave.Meetings.WantedBy ?? [],
        .. IsWantedByEmployee(leave) ? [Role.Employee] : Array.Empty<Role>(),
    ];

    /// <summary>Whether the manager may find the meeting unnecessary: one that the law asks for, that is neither held nor booked.</summary>
    public static bool MayBeUnnecessary(SickLeave leave, Context context) => Deadline(leave, context) is not null && Wanting(leave).Count == 0;

    /// <summary>The duty that may be left out, if there is one.</summary>
    public static MeetingDeadline? Deadline(SickLeave leave, Context context) =>
        leave is { Stage: Stage.Ongoing, Meetings: { Held: null, Current: null } } && context.Counted(leave).MeetingDeadline is { IsOnWish: false } deadline ? deadline : null;

    public static Role Of(PlanSide side) => side == PlanSide.Manager ? Role.Employer : Role.Employee;

    public static bool IsAsked(PlanSide side, SickLeave leave) => leave.Meetings.IsUseful(Of(side)) is null;

    private static bool IsWantedByEmployee(SickLeave leave) => leave.History.Any(fact => fact.What is MeetingWantedAfterAll { By: PlanSide.Employee });

    private static MeetingUse? Use(bool? isUseful) => isUseful switch
    {
        true => MeetingUse.Useful,
        false => MeetingUse.NotUseful,
        null => null,
    };
}
