using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.DeliveringThePlan;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.DeliveringThePlan;

/// <summary>
/// The plan reaches the issuer without NAV, in a way the two agree on: by letter, in the electronic record (EPJ), or the employee
/// takes it along, which is voluntary and which only the employee can confirm.
/// </summary>
public static class OtherWays
{
    public static Reply Open(SickLeave leave, Context context) => leave.Plan.Agreed is { } version
        ? new() { Leave = leave, Shown = Form(leave, version, context.Today, false) }
        : Sending.Status(leave, context);

    public static Reply Choose(OtherWayChosen answer, Context context, SickLeave leave) => (answer, leave.Plan.Agreed) switch
    {
        (_, null) => Sending.Status(leave, context),
        ({ Way: DeliveryWay.EmployeeCarriedIt }, { } version) => AskToCarry(leave, version, context),
        ({ } it, { } version) when !CanBe(it.On, version, context) => new() { Leave = leave, Shown = Form(leave, version, it.On, true) },
        ({ } it, { } version) => Sending.Told(leave, [new DeliveredOtherwise(version.Number, it.Way, it.On)], context),
    };

    public static Reply OpenCarrying(SickLeave leave, Context context) => ToCarry(leave) is { } version
        ? new() { Leave = leave, Shown = Carry(leave, version.Number, context, context.Today, false) }
        : Sending.Status(leave, context);

    public static Reply Carried(CarriedToIssuer answer, Context context, SickLeave leave) => ToCarry(leave) switch
    {
        null => Sending.Status(leave, context),
        { } version when !CanBe(answer.On, version, context) => new() { Leave = leave, Shown = Carry(leave, version.Number, context, answer.On, true) },
        { } version => Sending.Told(leave, [new DeliveredOtherwise(version.Number, DeliveryWay.EmployeeCarriedIt, answer.On)], context),
    };

    public static Reply Refuse(Context context, SickLeave leave) => leave.Deliveries.Carrying is { } asked
        ? Sending.Told(leave, [new CarryingDeclined(asked.Version, context.Today)], context)
        : Sending.Status(leave, context);

    private static Reply AskToCarry(SickLeave leave, PlanVersion version, Context context)
    {
        var asked = new CarryingAsked(version.Number, context.Today);
        var after = leave.After([asked], context.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Shown = DeliveryCards.Status(after, context, toManager: true),
            Effects =
            [
                Remember.In(leave, asked),
                new Message(leave.Employee, Carry(after, version.Number, context, context.Today, false), Slot.Delivery, Anew: true),
            ],
        };
    }

    // A version can't have reached anybody before it was agreed, nor tomorrow.
    private static bool CanBe(DateOnly on, PlanVersion version, Context context) => version.AgreedOn <= on && on <= context.Today;

    private static PlanVersion? ToCarry(SickLeave leave) => leave.Deliveries.Carrying is { } asked
        ? leave.Plan.Versions.FirstOrDefault(version => version.Number == asked.Version)
        : leave.Plan.Agreed;

    private static DeliverOtherwise Form(SickLeave leave, PlanVersion version, DateOnly on, bool isWrongDay) =>
        new(leave.Employee.Name, version.Number, on, isWrongDay);

    private static CarryThePlan Carry(SickLeave leave, int version, Context context, DateOnly on, bool isWrongDay) =>
        new(Sending.Manager(leave, context)?.Name, version, on, isWrongDay, leave.Deliveries.Carrying is not null);
}
