using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.KeepingInTouch;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.FollowUp.ReadingThePlan;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Plans;

/// <summary>
/// What the bot may say of a plan of its own accord. To each reader it is one thing a morning, the most urgent; of the steps towards the
/// due day only the newest is said.
/// </summary>
public static class PlanNudge
{
    private static readonly NudgeTopic Topic = new(Enum.GetValues<PlanMoment>().Select(Kind));

    // When the due day moves, the same step is not said again within so many days.
    private const int DaysBetweenTheSame = 3;

    /// <param name="about">The day or the fact it is about.</param>
    public static Nudge Of(PlanMoment moment, PlanReader reader, Person to, string about, DateOnly day, SickLeave leave, Context context, Func<Message> message)
    {
        var nudge = new Nudge(Kind(moment), to, day, message)
        {
            Reader = Written(reader),
            About = about,
            Topic = Topic,
            Urgency = (int)moment,
            IsStep = moment.IsOnLadder(),
        };
        return moment.IsOnLadder() && (day <= SilentUntil(leave, reader) || (moment.IsOfDueDay() && WasSaidLately(nudge, leave, context.Today)))
            ? nudge with { IsNews = false }
            : nudge;
    }

    /// <summary>When the bot has spoken of the plan to this reader: proof of what was tried, oldest first.</summary>
    public static IEnumerable<DateOnly> DaysSaid(SickLeave leave, PlanReader reader) => leave.History
        .Where(fact => fact.What is Nudged { To: { } to } && to == Written(reader)).Select(fact => Oslo.DayOf(fact.At));

    /// <summary>Whether anything had happened with the plan, or been said of it, before the fact with this number.</summary>
    public static bool WasUnderWay(SickLeave leave, int before) =>
        leave.History.Any(fact => fact.Number < before && fact.What is PlanFact or Nudged { To: not null });

    /// <summary>A side is silent up to this day: a card of its own has told it how the plan stands.</summary>
    private static DateOnly? SilentUntil(SickLeave leave, PlanReader reader)
    {
        var reopened = leave.History.Select(fact => fact.What).OfType<PlanWantedAfterAll>().LastOrDefault()?.On;
        var handedOver = reader == PlanReader.Manager && WaitingTimes.ManagerSince(leave) is { } named && WasUnderWay(leave, named.Number)
            ? Oslo.DayOf(named.At)
            : (DateOnly?)null;
        return reopened > handedOver || handedOver is null ? reopened : handedOver;
    }

    // The same was said of another day.
    private static bool WasSaidLately(Nudge nudge, SickLeave leave, DateOnly today) => leave.History.Any(fact =>
        fact.What is Nudged it && it.Nudge == nudge.Kind && it.To == nudge.Reader && Oslo.DayOf(fact.At).AddDays(DaysBetweenTheSame) >= today);

    // As they are written on disk; they are never changed.
    private static string Kind(PlanMoment moment) => moment switch
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
        PlanMoment.Overdue => "plan-overdue",
        _ => throw new ArgumentOutOfRangeException(nameof(moment), moment, "It has no written name."),
    };

    private static string Written(PlanReader reader) => reader switch
    {
        PlanReader.Employee => "employee",
        PlanReader.Manager => "manager",
        _ => "hr",
    };
}
