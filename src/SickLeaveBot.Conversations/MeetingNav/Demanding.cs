using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.NavMeetings;

namespace SickLeaveBot.Conversations.MeetingNav;

/// <summary>
/// The employee, the employer or the issuer can demand of NAV that a meeting is held earlier, or a new one; NAV must then hold it. The demand goes
/// to NAV by those who make it; here it is said how, and noted that it was made.
/// </summary>
internal static class Demanding
{
    public static Reply Open(Context context, SickLeave leave, DemandProblem? problem = null) => new()
    {
        Leave = leave,
        Shown = new DemandAMeeting(
            context.Is(Roles.Employee), Standing.OfWhom(leave, context.Speaker), leave.NavMeetings.HasHeldOne, !leave.NavMeetings.HasHeldOne, context.Today,
            Standing.Others(leave, context).FirstOrDefault()?.Name,
            CanAskWithThePlan: !context.Is(Roles.Employee) && leave.Plan.Agreed is not null && context.Company.SendsToNav, problem),
    };

    /// <summary>A demand that is noted already is shown as it stands.</summary>
    public static Reply Take(DemandNoted answer, Context context, SickLeave leave)
    {
        var on = answer.DemandedOn ?? context.Today;
        if (on > context.Today) return Open(context, leave, DemandProblem.NotYet);
        if (on < leave.Away.From) return Open(context, leave, DemandProblem.BeforeTheAbsence);
        var demanded = new NavMeetingDemanded(answer.By, answer.Way, on, context.Today);
        var isKnown = leave.NavMeetings.Demands.Any(one => (one.By, one.Way, one.DemandedOn) == (demanded.By, demanded.Way, demanded.DemandedOn));
        return new()
        {
            Leave = leave,
            Shown = Card(demanded, leave, context.Speaker),
            Effects = isKnown ? [] :
            [
                Remember.In(leave, demanded),
                .. Standing.Others(leave, context).Select(person => new Message(person, Card(demanded, leave, person), Standing.DemandSlot, Anew: true)),
            ],
        };
    }

    private static MeetingIsDemanded Card(NavMeetingDemanded demanded, SickLeave leave, Person reader) => new(
        demanded.By, demanded.Way, demanded.DemandedOn, Standing.OfWhom(leave, reader), leave.NavMeetings.HasHeldOne, !leave.NavMeetings.HasHeldOne);
}
