using SickLeaveBot.Conversations.Meetings;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;
using SickLeaveBot.Law.WorkingEnvironmentAct;

namespace SickLeaveBot.Conversations.DoingWithoutAMeeting;

/// <summary>
/// Dialogue meeting 1 is evidently unnecessary (åpenbart unødvendig), or put off: the manager names the ground and when the two spoke, the law
/// says whether it will do, and the employee can have the meeting all the same.
/// </summary>
internal static class WithoutAMeeting
{
    private const int DaysPutOff = 14;
    private const int MostDaysPutOff = 56;

    // After so many days it is asked whether somebody who was to be back soon still needs no meeting.
    private const int DaysUntilSoonIsOver = 14;

    public static Reply Open(Context context, SickLeave leave) => new()
    {
        Leave = leave,
        Shown = NoMeeting.Deadline(leave, context) is { } deadline
            ? Form(leave, deadline, new(null, LastContact(leave), context.Today.AddDays(DaysPutOff)), NoMeeting.Wanting(leave).Count > 0 ? NoMeetingProblem.SomebodyWantsIt : null)
            : MeetingCards.To(leave, context),
    };

    public static Reply Take(NoMeetingGiven answer, Context context, SickLeave leave)
    {
        if (NoMeeting.Deadline(leave, context) is not { } deadline) return new() { Leave = leave, Shown = MeetingCards.To(leave, context) };
        var law = Section4_6.MayBeExempt(context.Today, DutyKind.DialogueMeeting1, answer.Ground, answer.ContactOn, NoMeeting.Wanting(leave));
        var said = new Said(answer.Ground, answer.ContactOn, answer.AskAgainOn ?? context.Today.AddDays(DaysPutOff));
        var problem = ProblemIn(answer, law, said, NoMeeting.Wanting(leave).Count > 0, context.Counted(leave).FirstDay, context.Today);
        return problem is not null || answer.ContactOn is not { } contact
            ? new() { Leave = leave, Shown = Form(leave, deadline, said, problem) }
            : Told(leave, context, new MeetingFoundUnnecessary(answer.Ground, contact, AskAgainOn(answer.Ground, law, said, context.Today), context.Today));
    }

    /// <summary>The duty is open again, and the other is told who wants the meeting.</summary>
    public static Reply WantAfterAll(Context context, SickLeave leave) => leave.Meetings.Unnecessary is null
        ? new() { Leave = leave, Shown = MeetingCards.To(leave, context) }
        : Told(leave, context, new MeetingWantedAfterAll(PlanSides.Speaking(context), context.Today));

    /// <summary>Both see how the meeting stands after this, and the other is told.</summary>
    internal static Reply Told(SickLeave leave, Context context, Fact fact)
    {
        var after = leave.After([fact], context.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Shown = MeetingCards.To(after, context),
            Effects = [Remember.In(leave, fact), .. MeetingCards.ToBoth(after, context, _ => true)],
        };
    }

    private static IsAMeetingUnnecessary Form(SickLeave leave, MeetingDeadline deadline, Said said, NoMeetingProblem? problem) => new(
        leave.Employee.Name, deadline.Due, deadline.Basis, said.Ground, said.ContactOn, said.AskAgainOn, problem);

    private static NoMeetingProblem? ProblemIn(
        NoMeetingGiven answer, ExemptionAnswer law, Said said, bool isWanted, DateOnly firstDay, DateOnly today) => (law, answer) switch
        {
            (_, { ContactOn: { } contact }) when contact > today => NoMeetingProblem.ContactAhead,
            (_, { ContactOn: { } contact }) when contact < firstDay => NoMeetingProblem.ContactBeforeAbsence,
            ({ ContactIsMissing: true }, _) => NoMeetingProblem.NoContact,
            _ when isWanted => NoMeetingProblem.SomebodyWantsIt,
            (_, { Ground: ExemptionGround.NoAdaptationPossible }) => NoMeetingProblem.NoGround,
            ({ Allowed: false }, _) => NoMeetingProblem.OnlyForPlan,
            ({ State: ExemptionState.Postponed }, _) when said.AskAgainOn <= today => NoMeetingProblem.AskAgainNotAhead,
            ({ State: ExemptionState.Postponed }, _) when said.AskAgainOn.DayNumber > today.DayNumber + MostDaysPutOff => NoMeetingProblem.AskAgainTooLate,
            _ => null,
        };

    // Who was to be back soon and is not, may need a meeting after all: it is asked about, though the duty is not open meanwhile.
    private static DateOnly? AskAgainOn(ExemptionGround ground, ExemptionAnswer law, Said said, DateOnly today) => (law.State, ground) switch
    {
        (ExemptionState.Postponed, _) => said.AskAgainOn,
        (_, ExemptionGround.BackSoonWithoutAdaptation or ExemptionGround.AdaptationWorksBackSoon) => today.AddDays(DaysUntilSoonIsOver),
        _ => null,
    };

    private static DateOnly? LastContact(SickLeave leave) => leave.Plan.ContactsTried.LastOrDefault(contact => contact.Reached)?.On;

    private sealed record Said(ExemptionGround? Ground, DateOnly? ContactOn, DateOnly AskAgainOn);
}
