using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.DoingWithoutAPlan;

/// <summary>The manager finds a plan unnecessary or puts it off, and either of the two can have one all the same.</summary>
internal static class DoingWithoutAPlanMoment
{
    public static readonly Moment Instance = new()
    {
        Answers =
        [
            Handling.From<UnnecessaryWanted>(Roles.Manager, Stages.Ongoing, (_, context, leave) => WithoutAPlan.Open(context, leave)),
            Handling.From<UnnecessaryGiven>(Roles.Manager, Stages.Ongoing, WithoutAPlan.Take),
            Handling.From<PlanNeeded>(Roles.TheTwo, Stages.Ongoing, (_, context, leave) => WithoutAPlan.WantAfterAll(context, leave)),
        ],
        Fresh = (_, leave, context) => PlanCards.To(leave, context),
    };
}
