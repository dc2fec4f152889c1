using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.WritingThePlan;

namespace SickLeaveBot.Conversations.DeliveringThePlan;

/// <summary>
/// The plan reaches the issuer without NAV, in a way the two agree on: by letter, in the electronic record (EPJ), or the employee
/// takes it along, which is voluntary and which only the employee can confirm.
/// </summary>
public static class OtherWays
{
    public static Reply Open(SickLeave leave, Desk desk) => leave.Plan.Agreed is { } version
        ? new() { Leave = leave, Shown = Form(leave, version, desk.Today, false) }
        : Sending.Status(leave, desk);

    public static Reply Choose(OtherWayChosen answer, Desk desk, SickLeave leave) => (answer, leave.Plan.Agreed) switch
    {
        (_, null) => Sending.Status(leave, desk),
        ({ Way: DeliveryWay.EmployeeCarriedIt }, { } version) => AskToCarry(leave, version, desk),
        ({ } it, { } version) when !CanBe(it.On, version, desk) => new() { Leave = leave, Shown = Form(leave, version, it.On, true) },
        ({ } it, { } version) => Sending.Told(leave, [new DeliveredOtherwise(version.Number, it.Way, it.On)], desk),
    };

    public static Reply OpenCarrying(SickLeave leave, Desk desk) => ToCarry(leave) is { } version
        ? new() { Leave = leave, Shown = Carry(leave, version.Number, desk, desk.Today, false) }
        : Sending.Status(leave, desk);

    public static Reply Carried(CarriedToIssuer answer, Desk desk, SickLeave leave) => ToCarry(leave) switch
    {
        null => Sending.Status(leave, desk),
        { } version when !CanBe(answer.On, version, desk) => new() { Leave = leave, Shown = Carry(leave, version.Number, desk, answer.On, true) },
        { } version => Sending.Told(leave, [new DeliveredOtherwise(version.Number, DeliveryWay.EmployeeCarriedIt, answer.On)], desk),
    };

    public static Reply Refuse(Desk desk, SickLeave leave) => leave.Deliveries.Carrying is { } asked
        ? Sending.Told(leave, [new CarryingDeclined(asked.Version, desk.Today)], desk)
        : Sending.Status(leave, desk);

    private static Reply AskToCarry(SickLeave leave, PlanVersion version, Desk desk)
    {
        var asked = new CarryingAsked(version.Number, desk.Today);
        var after = leave.After([asked], desk.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Facts = [asked],
            Shown = Showing.Status(after, desk, toManager: true),
            Messages = [new(leave.Employee, Carry(after, version.Number, desk, desk.Today, false), Slot.Delivery, Anew: true)],
        };
    }

    // A version can't have reached anybody before it was agreed, nor tomorrow.
    private static bool CanBe(DateOnly on, PlanVersion version, Desk desk) => version.AgreedOn <= on && on <= desk.Today;

    private static PlanVersion? ToCarry(SickLeave leave) => leave.Deliveries.Carrying is { } asked
        ? leave.Plan.Versions.FirstOrDefault(version => version.Number == asked.Version)
        : leave.Plan.Agreed;

    private static DeliverOtherwise Form(SickLeave leave, PlanVersion version, DateOnly on, bool isWrongDay) =>
        new(leave.Employee.Name, version.Number, on, isWrongDay);

    private static CarryThePlan Carry(SickLeave leave, int version, Desk desk, DateOnly on, bool isWrongDay) =>
        new(Sending.Manager(leave, desk)?.Name, version, on, isWrongDay, leave.Deliveries.Carrying is not null);
}
