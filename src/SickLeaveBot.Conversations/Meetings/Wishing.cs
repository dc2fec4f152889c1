using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.KeepingInTouch;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Meetings;

/// <summary>When the employee was asked for wishes, and whether the answer is still waited for.</summary>
public static class Wishing
{
    /// <summary>So many working days the employee has for an answer; then nobody comes whom only they can call.</summary>
    public const int WorkingDays = 3;

    /// <summary>As it is written on disk: it is never changed.</summary>
    public const string Nudge = "meeting-wishes";

    public static DateOnly? AskedOn(SickLeave leave) =>
        leave.History.LastOrDefault(fact => fact.What is Nudged { Nudge: Nudge }) is { } asked ? Oslo.DayOf(asked.At) : null;

    /// <summary>The day after the last on which an answer is waited for.</summary>
    public static DateOnly? OverOn(SickLeave leave) => AskedOn(leave) is { } asked ? Law.WorkingDays.NextAfter(Law.WorkingDays.After(asked, WorkingDays)) : null;

    public static bool IsAwaited(SickLeave leave, DateOnly today) => leave.Meetings.Wishes is null && OverOn(leave) > today;

    public static bool CameToNothing(SickLeave leave, DateOnly today) => leave.Meetings.Wishes is null && OverOn(leave) <= today;
}
