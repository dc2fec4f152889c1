using SickLeaveBot.Conversations.ReturningToWork;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.KeepingInTouch;

namespace SickLeaveBot.Conversations.KeepingInTouch;

/// <summary>What the bot says of its own accord in the morning; each once, and a missed one on the next morning.</summary>
public static class Nudging
{
    public const string ReturnNudge = "return";

    /// <summary>All nudges that are due in a sick leave and not yet given.</summary>
    public static Reply Due(SickLeave leave, DateOnly today)
    {
        if (leave.Stage != Stage.Ongoing) return Reply.Silence;
        var nudges = Nudges(leave).Where(nudge => nudge.Day <= today && !leave.WasNudged(nudge.Name, nudge.Day)).ToList();
        return nudges.Count == 0 ? Reply.Silence : new()
        {
            Leave = leave,
            Facts = [.. nudges.Select(nudge => new Nudged(nudge.Name, nudge.Day))],
            Messages = [.. nudges.Select(nudge => nudge.Message)],
        };
    }

    /// <summary>The next day on which the bot will say something in this sick leave; null when there is none.</summary>
    public static DateOnly? NextDay(SickLeave leave) => leave.Stage != Stage.Ongoing
        ? null
        : Nudges(leave).Where(nudge => !leave.WasNudged(nudge.Name, nudge.Day)).Select(nudge => (DateOnly?)nudge.Day).Min();

    private static IEnumerable<(string Name, DateOnly Day, Message Message)> Nudges(SickLeave leave)
    {
        if (leave is { CallOn: { } call, Manager: { } manager })
            yield return (Following.CallNudge, call, new(manager, Following.Reminder(leave), Slot.CallReminder));
        if (leave.ExpectedBack is { } back)
            yield return (ReturnNudge, back, new(leave.Employee, new AreYouBack(back), Slot.AreYouBack));
    }
}
