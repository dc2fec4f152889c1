using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.People;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.KeepingInTouch;

namespace SickLeaveBot.Conversations.KeepingInTouch;

/// <summary>The manager keeps in touch: has seen it, wants to be reminded to call, has called.</summary>
internal static class FollowingUp
{
    private const string CallKind = "call";

    public static Reply Acknowledge(Context context, SickLeave leave) => leave.Acknowledged
        ? Shown(leave, context)
        : Noted(leave, new NoticeAcknowledged(), context, tellsEmployee: leave.Stage == Stage.Ongoing);

    public static Reply PlanCall(CallWanted answer, Context context, SickLeave leave) =>
        answer.CallOn <= context.Today || answer.CallOn == leave.CallOn || answer.CallOn.DayNumber > context.Today.DayNumber + 366
            ? Shown(leave, context)
            : Noted(leave, new CallPlanned(answer.CallOn), context);

    /// <summary>The call is made; a second tap changes nothing.</summary>
    public static Reply Called(Context context, SickLeave leave) => new()
    {
        Leave = leave,
        Shown = Reminder(leave, TeamsLinks.None, isDone: true),
        Effects = leave.CallOn is { } day && day <= context.Today ? [Remember.In(leave, new CallMade(context.Today))] : [],
    };

    /// <summary>The call the manager asked to be reminded of.</summary>
    public static IEnumerable<Nudge> Nudges(SickLeave leave, Context context) => leave.CallOn is { } call && context.LeaderOf(leave) is { } manager
        ? [new(CallKind, manager, call, () => new(manager, Reminder(leave, context.Get(Reaching.Employee), isDone: false), Slot.CallReminder, Anew: true))]
        : [];

    private static TimeToCall Reminder(SickLeave leave, TeamsLinks links, bool isDone) =>
        new(leave.Employee.Name, leave.Away.From, leave.ExpectedBack, links.Chat, links.Call, isDone);

    private static Reply Noted(SickLeave leave, Fact fact, Context context, bool tellsEmployee = false)
    {
        var after = leave.After([fact], context.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Shown = Noticing.Notice(after, context),
            Effects =
            [
                Remember.In(leave, fact),
                .. tellsEmployee ? [new Message(leave.Employee, AbsenceCards.Receipt(after, context), Slot.Receipt)] : Array.Empty<Message>(),
            ],
        };
    }

    private static Reply Shown(SickLeave leave, Context context) => new() { Leave = leave, Shown = Noticing.Notice(leave, context) };
}
