using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.KeepingInTouch;
using SickLeaveBot.FollowUp.WritingThePlan;

namespace SickLeaveBot.Conversations.RemindingOfThePlan;

/// <summary>Something the bot may say of a plan to one person, on a day or as soon after it as there is a round.</summary>
/// <param name="About">The day or the fact it is about: a deadline that moves is said anew.</param>
internal sealed record PlanNudge(PlanMoment Moment, PlanReader To, string About, DateOnly Day, Message Message)
{
    private const string All = "plan-";

    private string Name => NameOf(Moment);

    /// <summary>How the nudge is remembered, so that it is given once.</summary>
    public Nudged Said => new(Name, Role(To), About, Day);

    public NudgePassedBy PassedBy => new(Name, Role(To), About, Day);

    public bool IsSettledIn(SickLeave leave) => leave.History.Any(fact => fact.What switch
    {
        Nudged it => (it.Nudge, it.To, it.About) == (Name, Role(To), About),
        NudgePassedBy it => (it.Nudge, it.To, it.About) == (Name, Role(To), About),
        _ => false,
    });

    /// <summary>Whether the same was said of another day so lately that it need not be said again.</summary>
    public bool WasSaidLately(SickLeave leave, DateOnly today) => leave.History.Any(fact =>
        fact.What is Nudged it && it.Nudge == Name && it.To == Role(To)
        && Oslo.DayOf(fact.At).AddDays(PlanSteps.DaysBetweenTheSame) >= today);

    /// <summary>When the bot has spoken of the plan to this reader: proof of what was tried, oldest first.</summary>
    public static IEnumerable<DateOnly> DaysSaid(SickLeave leave, PlanReader to) => leave.History
        .Where(fact => fact.What is Nudged it && it.To == Role(to))
        .Select(fact => Oslo.DayOf(fact.At));

    /// <summary>Whether anything had happened with the plan, or been said of it, before the fact with this number.</summary>
    public static bool WasUnderWay(SickLeave leave, int before) => leave.History.Any(fact => fact.Number < before
        && (fact.What is PlanFact || (fact.What is Nudged it && it.Nudge.StartsWith(All, StringComparison.Ordinal))));

    private static string Role(PlanReader to) => to switch
    {
        PlanReader.Employee => "employee",
        PlanReader.Manager => "manager",
        _ => "hr",
    };

    private static string NameOf(PlanMoment moment) => moment switch
    {
        PlanMoment.MeasuresEnd => "plan-measures-end",
        PlanMoment.Evaluate => "plan-evaluate",
        PlanMoment.StillAway => "plan-still-away",
        PlanMoment.AskAgain => "plan-ask-again",
        PlanMoment.OtherWaits => "plan-other-waits",
        PlanMoment.Start => "plan-start",
        PlanMoment.WeekLeft => "plan-week-left",
        PlanMoment.ThreeDaysLeft => "plan-three-days-left",
        PlanMoment.DayLeft => "plan-day-left",
        PlanMoment.DueDay => "plan-due-day",
        _ => "plan-overdue",
    };
}
