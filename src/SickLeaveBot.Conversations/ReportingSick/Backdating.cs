using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations.ReportingSick;

/// <summary>A first day further back than the company's policy allows: human resources decides, nothing is silently refused.</summary>
public static class Backdating
{
    public static bool IsNeeded(TimeAway away, Desk desk) =>
        desk.Company.HumanResources is not null && away.From.DayNumber < desk.Today.DayNumber - desk.Company.BackdatingDays;

    public static Reply Refer(SickLeave leave, TimeAway away, CapacityForWork capacity, Desk desk)
    {
        var referred = new BackdatingReferred(desk.NearestManager, away, capacity);
        var after = leave.After([referred], desk.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Facts = [referred],
            Shown = Showing.Receipt(after, desk),
            Messages = desk.Company.HumanResources is { } person
                ? [new(person, Question(after, desk, desk.Today), Slot.HumanResources)]
                : [],
        };
    }

    public static Reply Decide(bool accepted, Desk desk, SickLeave leave)
    {
        var decided = new BackdatingDecided(accepted);
        var after = leave.After([decided], desk.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Facts = [decided],
            Shown = Question(after, desk, Reported(leave)),
            Messages = [new(leave.Employee, Showing.Receipt(after, desk), Slot.Receipt), .. accepted ? Noticing.Of(after, desk) : []],
        };
    }

    public static BackdatingQuestion Question(SickLeave leave, Desk desk, DateOnly reportedOn) => new(
        leave.Employee.Name, leave.Away.From, leave.Away.BackOn, reportedOn, desk.Company.BackdatingDays, Answered(leave),
        leave.Stage == Stage.WithHumanResources, leave.Stage != Stage.WithHumanResources);

    public static DateOnly Reported(SickLeave leave) =>
        Oslo.DayOf(leave.History.First(fact => fact.What is BackdatingReferred).At);

    private static BackdatingAnswer Answered(SickLeave leave) =>
        leave.History.Select(fact => fact.What).OfType<BackdatingDecided>().LastOrDefault() switch
        {
            null => BackdatingAnswer.Open,
            { Accepted: true } => BackdatingAnswer.Accepted,
            _ => BackdatingAnswer.Refused,
        };
}
