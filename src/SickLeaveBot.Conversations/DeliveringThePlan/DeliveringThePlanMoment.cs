using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.DeliveringThePlan;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.DeliveringThePlan;

/// <summary>The agreed plan goes to the issuer of the sick note and to NAV, and both see what became of it.</summary>
internal static class DeliveringThePlanMoment
{
    public static readonly Moment Instance = new()
    {
        Answers =
        [
            Handling.From<SendWanted>(Roles.Manager, Permitted.SendsPlans, (_, context, leave) => Sending.Open(leave, context)),
            Handling.From<SendWantedBeside>(Roles.Manager, Permitted.SendsPlans, (_, context, leave) => Sending.OpenBeside(leave, context)),
            Handling.From<SendingConfirmed>(Roles.Manager, Permitted.SendsPlans, Sending.Send),
            Handling.From<ArrivalFound>(Roles.Manager, Stages.Any, (_, context, leave) => Sending.Confirm(context, leave)),
            Handling.From<OtherWayWanted>(Roles.Manager, Permitted.SendsPlans, (_, context, leave) => OtherWays.Open(leave, context)),
            Handling.From<OtherWayChosen>(Roles.Manager, Permitted.SendsPlans, OtherWays.Choose),
            Handling.From<HelpFromNavWanted>(Roles.Manager, Permitted.SendsPlans, (_, context, leave) => AskingNav.Open(leave, context)),
            Handling.From<HelpFromNavAsked>(Roles.Manager, Permitted.SendsPlans, AskingNav.Ask),
            Handling.From<CarryWanted>(Roles.Employee, Permitted.SendsPlans, (_, context, leave) => OtherWays.OpenCarrying(leave, context)),
            Handling.From<CarriedToIssuer>(Roles.Employee, Permitted.SendsPlans, OtherWays.Carried),
            Handling.From<CarryingRefused>(Roles.Employee, Stages.Any, (_, context, leave) => OtherWays.Refuse(context, leave)),
            Handling.From<DeliveryWanted>(Roles.TheTwo, Stages.Any, (_, context, leave) => Sending.Status(leave, context)),
            Handling.Anyone<PersonalNumberGiven>((answer, context, leave) => context.IsHumanResources ? Numbers.Take(answer, context, leave) : null),
        ],
        Fresh = (answer, leave, context) => answer switch
        {
            PersonalNumberGiven => null,
            HelpFromNavAsked => PlanCards.To(leave, context),
            _ => DeliveryCards.To(leave, context),
        },
        Needs = WayToNav.Needed,
        Nudges = PreFlight.Nudges,
        Tell = (news, leave, context) => news is NavNews it ? Arriving.Came(it, leave, context) : null,
        Follows = change => change.Added.OfType<DeliveryAsked>()
            .Select(asked => new Order(new PlanToNav(change.After.Id, asked.Delivery, change.After.Employee.Id))),
        OpenIn = (leave, context) => leave.Plan.Agreed is not null ? [DeliveryCards.To(leave, context)] : [],
    };
}
