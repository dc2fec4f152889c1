using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.WritingThePlan;

namespace SickLeaveBot.Conversations.DeliveringThePlan;

/// <summary>
/// Human resources enters the employee's personal number, which NAV needs and the bot uses for nothing else. It is sealed, shown to
/// nobody, and stands in no fact and no letter.
/// </summary>
public static class Numbers
{
    public const string Nudge = "personal-number";

    /// <summary>The question to human resources; null when the number is there, can't be kept, or was asked for today.</summary>
    public static Message? Ask(SickLeave leave, Desk desk) =>
        desk is { Nav: { IsSetUp: true, NumberIsKept: false }, Company.HumanResources: { } person } && !leave.WasNudged(Nudge, desk.Today)
            ? new(person, Question(leave), Slot.PersonalNumber, Anew: true)
            : null;

    public static Reply Take(PersonalNumberGiven answer, Desk desk, SickLeave leave)
    {
        if (!desk.Nav.IsSetUp) return new() { Leave = leave, Shown = Question(leave) with { IsOpen = false, CanNotBeKept = true } };
        if (PersonalNumber.Read(answer.Number) is not { } number) return new() { Leave = leave, Shown = Question(leave) with { IsWrong = true } };
        var entered = new PersonalNumberEntered(desk.Today);
        var after = leave.After([entered], desk.Speaker.Id, default);
        var knowing = desk with { Nav = desk.Nav with { NumberIsKept = true } };
        return new()
        {
            Leave = leave,
            Facts = [entered],
            Number = new(leave.Employee.Id, number),
            Shown = Question(leave) with { IsOpen = false, IsKept = true },
            Messages = leave.Deliveries.Newest is { IsUnderWay: true } ? [.. Sending.ToBoth(after, knowing, anew: false)] : [],
        };
    }

    internal static PersonalNumberNeeded Question(SickLeave leave) => new(leave.Employee.Name, IsOpen: true, IsKept: false, IsWrong: false, CanNotBeKept: false);
}
