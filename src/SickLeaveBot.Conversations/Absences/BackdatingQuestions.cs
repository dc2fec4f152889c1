using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Absences;

/// <summary>A first day further back than the company's policy allows: when human resources is asked, and what.</summary>
public static class BackdatingQuestions
{
    /// <summary>Whether the speaker's own report goes further back than is taken without asking. Where there is nobody to ask, it is taken.</summary>
    public static bool IsNeeded(TimeAway away, Context context) =>
        context.Company.Who.CanBeDecided(context.Speaker, context.NearestManager) && away.From.DayNumber < context.Today.DayNumber - context.Company.BackdatingDays;

    public static BackdatingQuestion Of(SickLeave leave, Context context, DateOnly reportedOn) => new(
        leave.Employee.Name, leave.Away.From, leave.Away.BackOn, reportedOn, context.Company.BackdatingDays, Answered(leave),
        leave.Stage == Stage.WithHumanResources, leave.Stage != Stage.WithHumanResources);

    public static DateOnly Reported(SickLeave leave) =>
        Oslo.DayOf(leave.History.First(fact => fact.What is BackdatingReferred).At);

    private static BackdatingAnswer Answered(SickLeave leave) =>
        leave.History.Select(fact => fact.What).OfType<BackdatingDecided>().LastOrDefault() switch
        {
            null when leave.Stage == Stage.Dropped => BackdatingAnswer.Withdrawn,
            null => BackdatingAnswer.Open,
            { Accepted: true } => BackdatingAnswer.Accepted,
            _ => BackdatingAnswer.Refused,
        };
}
