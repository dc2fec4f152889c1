using SickLeaveBot.Conversations.Meetings;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.HoldingTheMeeting;

/// <summary>
/// The working day before the meeting each of the two has a guide; the working day after it the manager is asked how it went, and again where nothing is said or
/// written. When the days for an answer are over, both hear how the minutes stand.
/// </summary>
internal static class HoldingNudges
{
    private const int WorkingDaysToSay = 3;
    private static readonly PlanSide[] Sides = [PlanSide.Employee, PlanSide.Manager];
    private static readonly NudgeTopic Topic = new(["meeting-tomorrow", "meeting-how-it-went", "meeting-how-it-went-again", "meeting-minutes", "meeting-minutes-over"]);

    public static IEnumerable<Nudge> Of(SickLeave leave, Context context) => leave.Meetings switch
    {
        { Current: { } meeting } when meeting.Day > context.Today => Guide(meeting, leave, context),
        { Current: { } meeting } => HowItWent(meeting, leave, context),
        _ when MinutesTaking.Newest(leave) is { } held => Minutes(held, leave, context),
        _ => [],
    };

    private static IEnumerable<Nudge> Guide(Meeting meeting, SickLeave leave, Context context) =>
        from side in Sides
        from nudge in To(side, "meeting-tomorrow", meeting.Day, WorkingDays.Before(meeting.Day, 1), MeetingSlots.Guide, leave, context, () => new BeforeTheMeeting(
            PlanSides.Name(PlanSides.OtherThan(side), leave, context), meeting.Day, Oslo.TimeOf(meeting.From), Oslo.TimeOf(meeting.To), meeting.Arranged.RoomName,
            side == PlanSide.Employee, side == PlanSide.Manager, leave.Plan.Agreed is not null))
        select nudge;

    private static IEnumerable<Nudge> HowItWent(Meeting meeting, SickLeave leave, Context context) =>
        from step in new[] { (Kind: "meeting-how-it-went", After: 1), (Kind: "meeting-how-it-went-again", After: 1 + WorkingDaysToSay) }
        from nudge in To(PlanSide.Manager, step.Kind, meeting.Day, WorkingDays.After(meeting.Day, step.After), MeetingSlots.Minutes, leave, context,
            () => Holding.Question(meeting, leave, context))
        select nudge;

    private static IEnumerable<Nudge> Minutes(Meeting meeting, SickLeave leave, Context context) => meeting.Minutes switch
    {
        null => To(PlanSide.Manager, "meeting-minutes", meeting.Held!.Day, WorkingDays.After(meeting.Held.On, WorkingDaysToSay), MeetingSlots.Minutes, leave, context,
            () => MinutesTaking.Form(meeting, leave)),
        { ApprovedOn: null } minutes =>
            from side in Sides
            from nudge in To(side, "meeting-minutes-over", minutes.AnswerBy, WorkingDays.NextAfter(minutes.AnswerBy), MeetingSlots.Minutes, leave, context,
                () => MinutesTaking.Card(meeting, side, leave, context))
            select nudge,
        _ => [],
    };

    private static IEnumerable<Nudge> To(PlanSide side, string kind, DateOnly about, DateOnly day, Slot slot, SickLeave leave, Context context, Func<Card> card) =>
        PlanSides.Who(side, leave, context) is { } person
            ? [new(kind, person, day, () => new(person, card(), slot, Anew: true))
                { Reader = side == PlanSide.Employee ? "employee" : "manager", About = Days.Iso(about), Topic = Topic }]
            : [];
}
