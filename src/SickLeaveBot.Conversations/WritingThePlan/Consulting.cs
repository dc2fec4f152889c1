using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.WritingThePlan;
using SickLeaveBot.Law.WorkingEnvironmentAct;

namespace SickLeaveBot.Conversations.WritingThePlan;

/// <summary>Transfer to other work: the employee and the union rep are consulted before it is decided (arbeidsmiljøloven § 4-6 second paragraph).</summary>
public static class Consulting
{
    /// <summary>Whether a transfer may be decided on this day.</summary>
    public static bool MayDecide(SickLeave leave, DateOnly day) => StillToBeHeard(leave, day).Count == 0;

    /// <summary>Who has been consulted, and who must still be.</summary>
    public static ShownTransfer On(SickLeave leave, DateOnly today)
    {
        var missing = StillToBeHeard(leave, DateOnly.MaxValue);
        return new(
            [.. leave.Plan.Consulted.Select(one => new ConsultedOn(one.Who, one.On)).Distinct()],
            missing,
            missing.Count == 0 && !MayDecide(leave, today) ? today.AddDays(1) : null);
    }

    public static Reply Open(Desk desk, SickLeave leave) => new() { Leave = leave, Shown = Form(desk, leave) };

    public static Reply Note(ConsultationNoted answer, Desk desk, SickLeave leave)
    {
        if (answer.HeardOn > desk.Today || answer.HeardOn < leave.Away.From)
            return new() { Leave = leave, Shown = Form(desk, leave) with { DayIsWrong = true } };
        var consulted = new TransferConsulted(answer.Who, answer.HeardOn);
        if (leave.Plan.Consulted.Contains(consulted)) return new() { Leave = leave, Shown = Showing.To(leave, desk) };
        var after = leave.After([consulted], desk.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Facts = [consulted],
            Shown = Showing.To(after, desk),
            Messages = TheTwo.Tell(PlanSide.Employee, leave, after, desk),
        };
    }

    private static ConsultingOnTransfer Form(Desk desk, SickLeave leave) => new(leave.Employee.Name, On(leave, desk.Today), desk.Today, false);

    private static IReadOnlyList<Consulted> StillToBeHeard(SickLeave leave, DateOnly day) => Section4_6.MustStillBeHeardBeforeTransfer(
        First(Consulted.Employee, leave.Plan.Consulted), First(Consulted.UnionRep, leave.Plan.Consulted), day);

    private static DateOnly? First(Consulted who, IEnumerable<TransferConsulted> heard) =>
        heard.Where(one => one.Who == who).Select(one => (DateOnly?)one.On).Min();
}
