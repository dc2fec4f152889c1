using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.EvaluatingThePlan;

/// <summary>The two look at an agreed plan again, make its measures last longer, or end it.</summary>
internal static class EvaluatingThePlanMoment
{
    public static readonly Moment Instance = new()
    {
        Answers =
        [
            Handling.From<EvaluationWanted>(Roles.TheTwo, Stages.Counts, (_, context, leave) => Evaluating.Open(context, leave)),
            Handling.From<MeasureWent>(Roles.TheTwo, Stages.Counts, Evaluating.Take),
            Handling.From<PlanKept>(Roles.TheTwo, Stages.Counts, Evaluating.Keep),
            Handling.From<PlanToBeChanged>(Roles.TheTwo, Stages.Counts, Evaluating.Change),
            Handling.From<EndWanted>(Roles.TheTwo, Stages.Counts, (_, context, leave) => Ending.Open(context, leave)),
            Handling.From<EndConfirmed>(Roles.TheTwo, Stages.Counts, (_, context, leave) => Ending.Confirm(context, leave)),
            Handling.From<MeasuresExtended>(Roles.Manager, Stages.Ongoing, MeasuresEnds.Extend),
            Handling.From<MeasuresMayEnd>(Roles.Manager, Stages.Ongoing, MeasuresEnds.LetEnd),
        ],
        Fresh = (answer, leave, context) => answer is MeasureWent or PlanKept or PlanToBeChanged
            ? Evaluating.Card(leave, context)
            : PlanCards.To(leave, context),
        Nudges = EvaluationNudges.Of,
    };
}
