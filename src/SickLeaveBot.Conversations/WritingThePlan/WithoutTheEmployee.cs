using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.FollowUp.ReadingThePlan;

namespace SickLeaveBot.Conversations.WritingThePlan;

/// <summary>
/// The employee does not take part: once they were asked, the manager may make the plan alone and says why. What has been tried stands
/// as proof. When the employee writes later, they are in again.
/// </summary>
public static class WithoutTheEmployee
{
    public static Reply Open(Context context, SickLeave leave) => AskedOn(leave) is { } asked
        ? new() { Leave = leave, Shown = Form(asked, context, leave) }
        : new() { Leave = leave, Shown = PlanCards.To(leave, context) };

    /// <summary>The manager says why. That somebody did not answer or could not be reached is seen on another day than the one they were asked.</summary>
    public static Reply LeaveOut(EmployeeLeftOut answer, Context context, SickLeave leave)
    {
        if (leave.Plan is not { ManagerWrote: true, EmployeeWrote: false } || AskedOn(leave) is not { } asked)
            return new() { Leave = leave, Shown = PlanCards.To(leave, context) };
        if (answer.Why is NoPartReason.DidNotAnswer or NoPartReason.CouldNotBeReached && asked >= context.Today)
            return new() { Leave = leave, Shown = Form(asked, context, leave) with { TooEarly = true } };
        return Noted(new EmployeeDidNotTakePart(answer.Why, context.Today), context, leave, tellsEmployee: true);
    }

    public static Reply NoteContact(ContactNoted answer, Context context, SickLeave leave)
    {
        var tried = new ContactTried(answer.ContactOn, answer.Way, answer.Reached);
        if (answer.ContactOn > context.Today || answer.ContactOn < leave.Away.From)
            return new() { Leave = leave, Shown = AskedOn(leave) is { } asked ? Form(asked, context, leave) with { ContactIsWrong = true } : PlanCards.To(leave, context) };
        return leave.Plan.ContactsTried.Contains(tried) ? Open(context, leave) : Noted(tried, context, leave, tellsEmployee: false);
    }

    private static Reply Noted(PlanFact fact, Context context, SickLeave leave, bool tellsEmployee)
    {
        var after = leave.After([fact], context.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Shown = tellsEmployee || AskedOn(leave) is not { } asked ? PlanCards.To(after, context) : Form(asked, context, after),
            Effects =
            [
                Remember.In(leave, fact),
                // Nobody is left out without being told.
            .. tellsEmployee ? PlanSides.Tell(PlanSide.Employee, leave, after, context).Select(message => message with { Anew = true }) : [],
            ],
        };
    }

    private static PlanWithoutEmployee Form(DateOnly asked, Context context, SickLeave leave) => new(
        leave.Employee.Name, asked, Reminders(leave),
        [.. leave.Plan.ContactsTried.OrderBy(one => one.On)
            .Select(one => new ShownContact(one.On, one.Way, one.Reached ? ContactResult.Reached : ContactResult.NotReached))],
        context.Today, false, false);

    // The card in the employee's chat is the first question; it came when the manager sent, or with the first reminder.
    private static DateOnly? AskedOn(SickLeave leave) =>
        leave.History.Select(fact => fact.What).OfType<PlanWritten>().Where(fact => fact.By == PlanSide.Manager)
            .Select(fact => (DateOnly?)fact.On).Concat(Reminders(leave).Select(day => (DateOnly?)day)).Min();

    private static IReadOnlyList<DateOnly> Reminders(SickLeave leave) => [.. PlanNudge.DaysSaid(leave, PlanReader.Employee)];
}
