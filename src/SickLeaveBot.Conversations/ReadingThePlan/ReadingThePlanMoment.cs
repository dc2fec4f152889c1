using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;

namespace SickLeaveBot.Conversations.ReadingThePlan;

/// <summary>A plan is opened, shared with a rep, seen to by human resources; and the employee sees who has read it.</summary>
internal static class ReadingThePlanMoment
{
    public static readonly Moment Instance = new()
    {
        Hear = Hear,
        NeedsToHear = heard => heard switch
        {
            { Plan: PlanWish.Share } or { Intent: Intent.WhoHasSeen } => [Sharing.Reps],
            { Plan: not null } or { Intent: Intent.MyCases or Intent.WritePlan } => [Ticket.NewId, Overseeing.Cases, Sharing.WithMe],
            _ => [],
        },
        Answers =
        [
            Handling.Anyone<OpenWanted>(Opening.Open),
            Handling.Outside<OpenWanted>((_, context) => Opening.Hear(Heard.Only(context.Speaker.Id, HeardWhat.Message), context)),
            Handling.Always<SharedPlansWanted>((_, context) => Opening.Shared(context)),
            Handling.Always<WhoseChosen>(Opening.Choose),
            Handling.From<BackToPlan>(Roles.TheTwo, Stages.Any, (_, context, leave) => new() { Leave = leave, Shown = PlanCards.To(leave, context) }),
            Handling.Outside<WhoHasSeenWanted>((_, context) => Seeing.Hear(context)),
            Handling.From<WhoHasSeenWanted>(Roles.Employee, Stages.Any, (_, context, leave) => Seeing.Show(leave, context)),
            Handling.From<SharingWanted>(Roles.Employee, Permitted.OthersReadPlans, (_, context, leave) => Sharing.Form(leave, context)),
            Handling.From<RepChosen>(Roles.Employee, Permitted.OthersReadPlans, Sharing.Share),
            Handling.From<SharingTakenBack>(Roles.Employee, Stages.Any, Sharing.TakeBack),
            Handling.Always<PlansWanted>((_, context) => Overseeing.List(context)),
            Handling.Always<CaseChosen>(Overseeing.Open),
        ],
        Fresh = (_, leave, context) => Opening.Again(leave, context),
    };

    private static Reply? Hear(Heard heard, Context context) => heard switch
    {
        { Plan: PlanWish.SeeAll } when context.IsHumanResources => Overseeing.List(context),
        { Intent: Intent.MyCases or Intent.WritePlan } when Overseeing.IsMeant(context) => Overseeing.List(context),
        { Plan: PlanWish.Open } => Opening.Hear(heard, context),
        { Plan: PlanWish.Share } => Sharing.Hear(context),
        { Intent: Intent.WhoHasSeen } => Seeing.Hear(context),
        _ => null,
    };
}
