using SickLeaveBot.Conversations.RemindingOfThePlan;
using SickLeaveBot.Conversations.ReturningToWork;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.KeepingInTouch;

namespace SickLeaveBot.Conversations.KeepingInTouch;

/// <summary>What the bot says of its own accord in the morning; each once, and a missed one on the next morning.</summary>
public static class Nudging
{
    public const string ReturnNudge = "return";

    /// <summary>All nudges that are due in a sick leave and not yet given.</summary>
    public static Reply Due(SickLeave leave, Desk desk)
    {
        if (leave.Stage != Stage.Ongoing) return Reply.Silence;
        var nudges = Nudges(leave).Where(nudge => nudge.Day <= desk.Today && !leave.WasNudged(nudge.Name, nudge.Day)).ToList();
        var plan = PlanNudging.Due(leave, desk);
        return nudges.Count == 0 && plan.Facts.Count == 0 ? Reply.Silence : new()
        {
            Leave = leave,
            Facts = [.. nudges.Select(nudge => new Nudged(nudge.Name, null, null, nudge.Day)), .. plan.Facts],
            Messages = [.. nudges.Select(nudge => nudge.Message), .. plan.Messages],
        };
    }

    /// <summary>The next day on which the bot will say something in this sick leave; null when there is none.</summary>
    public static DateOnly? NextDay(SickLeave leave, Desk desk) => leave.Stage != Stage.Ongoing
        ? null
        : Nudges(leave).Where(nudge => !leave.WasNudged(nudge.Name, nudge.Day)).Select(nudge => (DateOnly?)nudge.Day)
            .Append(PlanNudging.NextDay(leave, desk)).Min();

    private static IEnumerable<(string Name, DateOnly Day, Message Message)> Nudges(SickLeave leave)
    {
        if (leave is { CallOn: { } call, Manager: { } manager })
            yield return (Following.CallNudge, call, new(manager, Following.Reminder(leave), Slot.CallReminder));
        if (leave.ExpectedBack is { } back)
            yield return (ReturnNudge, back, new(leave.Employee, new AreYouBack(back), Slot.AreYouBack));
    }
}
