using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.DeliveringThePlan;
using SickLeaveBot.FollowUp.KeepingInTouch;

namespace SickLeaveBot.Conversations.DeliveringThePlan;

/// <summary>
/// Human resources enters the employee's personal number, which NAV needs and the bot uses for nothing else. It is sealed, shown to
/// nobody, and stands in no fact and no letter.
/// </summary>
public static class Numbers
{
    public const string Nudge = "personal-number";

    /// <summary>The fact that it was asked for.</summary>
    public static Nudged Asked(DateOnly today) => new(Nudge, null, null, today);

    /// <summary>The question to human resources; null when the number is there, can't be kept, or was asked for today.</summary>
    public static Message? Ask(SickLeave leave, Context context) =>
        context.Get(WayToNav.Known) is { IsSetUp: true, NumberIsKept: false } && !leave.WasNudged(Nudge, context.Today)
        && context.Company.Who.HumanResourcesFor(leave.Employee) is { } person
            ? new(person, Question(leave), Slot.PersonalNumber, Anew: true)
            : null;

    public static Reply Take(PersonalNumberGiven answer, Context context, SickLeave leave)
    {
        if (!context.Get(WayToNav.Known).IsSetUp) return new() { Leave = leave, Shown = Question(leave) with { IsOpen = false, CanNotBeKept = true } };
        if (PersonalNumber.Read(answer.Number) is not { } number) return new() { Leave = leave, Shown = Question(leave) with { IsWrong = true } };
        var entered = new PersonalNumberEntered(context.Today);
        var after = leave.After([entered], context.Speaker.Id, default);
        var knowing = context.With(WayToNav.Known, context.Get(WayToNav.Known) with { NumberIsKept = true });
        return new()
        {
            Leave = leave,
            Shown = Question(leave) with { IsOpen = false, IsKept = true },
            Effects =
            [
                Remember.In(leave, entered),
                new Seal(new(leave.Employee.Id, number)),
                new LetGo(new(typeof(PlanToNav), leave.Employee.Id)),
                .. leave.Deliveries.Newest is { IsUnderWay: true } ? Sending.ToBoth(after, knowing, [], anew: false) : [],
            ],
        };
    }

    internal static PersonalNumberNeeded Question(SickLeave leave) => new(leave.Employee.Name, IsOpen: true, IsKept: false, IsWrong: false, CanNotBeKept: false);
}
