using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.KeepingInTouch;
using SickLeaveBot.FollowUp.WritingThePlan;

namespace SickLeaveBot.Conversations.RemindingOfThePlan;

/// <summary>
/// What the bot says of plans on a morning: to each person one thing at most, the most urgent, and nothing twice. Of the steps towards
/// the due day only the newest is said; what else there is to say waits for the next morning.
/// </summary>
public static class PlanNudging
{
    public static (IReadOnlyList<Fact> Facts, IReadOnlyList<Message> Messages) Due(SickLeave leave, Desk desk)
    {
        var open = Open(leave, desk).Where(nudge => nudge.Day <= desk.Today).ToList();
        var (facts, messages) = (new List<Fact>(), new List<Message>());
        foreach (var reader in open.GroupBy(nudge => nudge.To).Where(reader => !WasToldToday(leave, reader.Key, desk.Today)))
        {
            var urgent = reader.MaxBy(nudge => nudge.Moment);
            if (urgent is null) continue;
            var passed = urgent.Moment.IsOnLadder() ? reader.Where(nudge => nudge.Moment.IsOnLadder()).ToList() : [urgent];
            if (!IsNews(urgent, leave, desk.Today))
            {
                facts.AddRange(passed.Select(nudge => nudge.PassedBy));
                continue;
            }
            facts.AddRange([.. passed.Where(nudge => nudge != urgent).Select(nudge => nudge.PassedBy), urgent.Said]);
            messages.Add(urgent.Message);
        }
        return (facts, messages);
    }

    /// <summary>The next day on which something will be said of the plan.</summary>
    public static DateOnly? NextDay(SickLeave leave, Desk desk) => Open(leave, desk)
        .Where(nudge => nudge.Day > desk.Today || IsNews(nudge, leave, desk.Today))
        .Select(nudge => (DateOnly?)(nudge.Day <= desk.Today && WasToldToday(leave, nudge.To, desk.Today) ? desk.Today.AddDays(1) : nudge.Day))
        .Min();

    private static IEnumerable<PlanNudge> Open(SickLeave leave, Desk desk) =>
        PlanNudges.Of(leave, desk).Where(nudge => !nudge.IsSettledIn(leave));

    private static bool IsNews(PlanNudge nudge, SickLeave leave, DateOnly today) => !nudge.Moment.IsOnLadder()
        || !(nudge.Day <= PlanNudges.SilentUntil(leave, nudge.To) || (nudge.Moment.IsOfDueDay() && nudge.WasSaidLately(leave, today)));

    private static bool WasToldToday(SickLeave leave, PlanReader reader, DateOnly today) => PlanNudge.DaysSaid(leave, reader).Contains(today);
}
