using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.NavMeetings;
using SickLeaveBot.Law.WorkingEnvironmentAct;

namespace SickLeaveBot.Conversations.MeetingNav;

/// <summary>NAV's meeting as it stands, for the one who reads of it.</summary>
internal static class Standing
{
    public static readonly Slot Slot = new("NavMeeting");
    public static readonly Slot DemandSlot = new("NavMeetingDemanded");
    public static readonly Slot NeedSlot = new("NavAsksForNeed");

    /// <summary>The newest meeting as the speaker, one of the two, sees it; null where there is none.</summary>
    public static Card? To(SickLeave leave, Context context, NavMeetingNews news = NavMeetingNews.Stands) =>
        leave.NavMeetings.Newest is { } newest ? Of(newest, leave, context, context.Speaker, news) : null;

    public static NavsMeeting Of(NavMeeting meeting, SickLeave leave, Context context, Person reader, NavMeetingNews news, string? by = null)
    {
        var asEmployee = reader.Id == leave.Employee.Id;
        var isAhead = meeting.IsOpen && meeting.Day >= context.Today;
        var planBy = Section4_6.PlanWithNavBy(meeting.Day);
        var plan = isAhead ? Plan(leave, context, planBy, asEmployee) : (NavPlanState?)null;
        var sends = plan is NavPlanState.ToBeSent or NavPlanState.Late;
        var canSend = sends && leave.Plan.Agreed is not null && context.Company.SendsToNav;
        return new(
            news, by, asEmployee ? "" : $" – {leave.Employee.Name}", meeting.Which, meeting.Day,
            meeting.At is { } at ? TimeOfDay.Shown(at) : null, meeting.Where is NavMeetingPlace.NotSaid ? null : meeting.Where,
            meeting.MovedFrom == meeting.Day ? null : meeting.MovedFrom, planBy, Other(leave, context, asEmployee), isAhead, plan, canSend, sends && !canSend,
            meeting.Outcome, AsksOutcome: meeting.IsOpen && meeting.Day <= context.Today, CanDemand: !meeting.IsOpen);
    }

    /// <summary>The two, but not the speaker; each is told anew.</summary>
    public static IEnumerable<Person> Others(SickLeave leave, Context context) =>
        new[] { leave.Employee, context.LeaderOf(leave) }.OfType<Person>().Where(person => person.Id != context.Speaker.Id).DistinctBy(person => person.Id);

    public static string OfWhom(SickLeave leave, Person reader) => reader.Id == leave.Employee.Id ? "" : $" – {leave.Employee.Name}";

    // A delivery that NAV has refused has not come there.
    public static bool IsPlanSent(SickLeave leave) =>
        leave.Deliveries.ThroughNav.Any(one => one.Asked.ToNav && one.Refused is null && one.Asked.Version == leave.Plan.Agreed?.Number);

    private static string Other(SickLeave leave, Context context, bool asEmployee) =>
        asEmployee ? context.LeaderOf(leave)?.Name ?? "HR" : leave.Employee.Name;

    private static NavPlanState Plan(SickLeave leave, Context context, DateOnly planBy, bool asEmployee) => (IsPlanSent(leave), context.Today > planBy, asEmployee) switch
    {
        (true, _, _) => NavPlanState.Sent,
        (_, true, true) => NavPlanState.LeaderWasToSend,
        (_, true, false) => NavPlanState.Late,
        (_, false, true) => NavPlanState.LeaderSends,
        _ => NavPlanState.ToBeSent,
    };
}
