using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law.WorkingEnvironmentAct;

namespace SickLeaveBot.Conversations.Plans;

/// <summary>Who has been consulted on a transfer to other work, and who must be before it is decided (arbeidsmiljøloven § 4-6 second paragraph).</summary>
public static class TransferToOtherWork
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
            missing.Count == 0 && !MayDecide(leave, today) ? Section4_6.TransferDecidableFrom(today) : null);
    }

    private static IReadOnlyList<Consulted> StillToBeHeard(SickLeave leave, DateOnly day) => Section4_6.MustStillBeHeardBeforeTransfer(
        First(Consulted.Employee, leave.Plan.Consulted), First(Consulted.UnionRep, leave.Plan.Consulted), day);

    private static DateOnly? First(Consulted who, IEnumerable<TransferConsulted> heard) =>
        heard.Where(one => one.Who == who).Select(one => (DateOnly?)one.On).Min();
}
