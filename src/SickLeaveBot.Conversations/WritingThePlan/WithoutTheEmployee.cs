using SickLeaveBot.Conversations.RemindingOfThePlan;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.WritingThePlan;

namespace SickLeaveBot.Conversations.WritingThePlan;

/// <summary>
/// The employee does not take part: once they were asked, the manager may make the plan alone and says why. What has been tried stands
/// as proof. When the employee writes later, they are in again.
/// </summary>
public static class WithoutTheEmployee
{
    public static Reply Open(Desk desk, SickLeave leave) => AskedOn(leave) is { } asked
        ? new() { Leave = leave, Shown = Form(asked, desk, leave) }
        : new() { Leave = leave, Shown = Showing.To(leave, desk) };

    /// <summary>The manager says why. That somebody did not answer or could not be reached is seen on another day than the one they were asked.</summary>
    public static Reply LeaveOut(EmployeeLeftOut answer, Desk desk, SickLeave leave)
    {
        if (leave.Plan is not { ManagerWrote: true, EmployeeWrote: false } || AskedOn(leave) is not { } asked)
            return new() { Leave = leave, Shown = Showing.To(leave, desk) };
        if (answer.Why is NoPartReason.DidNotAnswer or NoPartReason.CouldNotBeReached && asked >= desk.Today)
            return new() { Leave = leave, Shown = Form(asked, desk, leave) with { TooEarly = true } };
        return Noted(new EmployeeDidNotTakePart(answer.Why, desk.Today), desk, leave, tellsEmployee: true);
    }

    public static Reply NoteContact(ContactNoted answer, Desk desk, SickLeave leave)
    {
        var tried = new ContactTried(answer.ContactOn, answer.Way, answer.Reached);
        if (answer.ContactOn > desk.Today || answer.ContactOn < leave.Away.From)
            return new() { Leave = leave, Shown = AskedOn(leave) is { } asked ? Form(asked, desk, leave) with { ContactIsWrong = true } : Showing.To(leave, desk) };
        return leave.Plan.ContactsTried.Contains(tried) ? Open(desk, leave) : Noted(tried, desk, leave, tellsEmployee: false);
    }

    private static Reply Noted(PlanFact fact, Desk desk, SickLeave leave, bool tellsEmployee)
    {
        var after = leave.After([fact], desk.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Facts = [fact],
            Shown = tellsEmployee || AskedOn(leave) is not { } asked ? Showing.To(after, desk) : Form(asked, desk, after),
            // Nobody is left out without being told.
            Messages = tellsEmployee ? [.. TheTwo.Tell(PlanSide.Employee, leave, after, desk).Select(message => message with { Anew = true })] : [],
        };
    }

    private static PlanWithoutEmployee Form(DateOnly asked, Desk desk, SickLeave leave) => new(
        leave.Employee.Name, asked, Reminders(leave),
        [.. leave.Plan.ContactsTried.OrderBy(one => one.On)
            .Select(one => new ShownContact(one.On, one.Way, one.Reached ? ContactResult.Reached : ContactResult.NotReached))],
        desk.Today, false, false);

    // The card in the employee's chat is the first question; it came when the manager sent, or with the first reminder.
    private static DateOnly? AskedOn(SickLeave leave) =>
        leave.History.Select(fact => fact.What).OfType<PlanWritten>().Where(fact => fact.By == PlanSide.Manager)
            .Select(fact => (DateOnly?)fact.On).Concat(Reminders(leave).Select(day => (DateOnly?)day)).Min();

    private static IReadOnlyList<DateOnly> Reminders(SickLeave leave) => [.. PlanNudge.DaysSaid(leave, PlanReader.Employee)];
}
