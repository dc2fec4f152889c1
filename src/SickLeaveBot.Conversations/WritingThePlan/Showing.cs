using SickLeaveBot.Conversations.DoingWithoutAPlan;
using SickLeaveBot.Conversations.RemindingOfThePlan;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.WritingThePlan;
using SickLeaveBot.Law.WorkingEnvironmentAct;

namespace SickLeaveBot.Conversations.WritingThePlan;

/// <summary>How the follow-up plan looks now to each of the two who make it; an old card is answered with this.</summary>
public static class Showing
{
    private const int MostChanges = 8;
    private const int LongestChange = 80;

    /// <summary>The plan's card for the speaker: the part to be written, or the plan as it stands.</summary>
    public static Card To(SickLeave leave, Desk desk) => (TheTwo.SideOf(leave, desk), leave.Plan) switch
    {
        (null, _) => ReportingSick.Showing.To((desk with { Leave = leave }).Standing, leave, desk),
        (_, { Revision: 0, Unnecessary: null }) when leave.Stage != Stage.Ongoing =>
            ReportingSick.Showing.To((desk with { Leave = leave }).Standing, leave, desk),
        ({ } side, { Unnecessary: { } found }) => WithoutAPlan.Card(side, found, leave, desk),
        ({ } side, var plan) when plan.TurnOf(side) is PlanTurn.Begin or PlanTurn.Write && leave.Stage == Stage.Ongoing =>
            side == PlanSide.Employee ? Forms.EmployeesPart(leave, desk) : Forms.ManagersPart(leave, desk),
        ({ } side, _) => Plan(side, leave, desk),
    };

    /// <summary>The plan as it stands, whole; every stage has this one card.</summary>
    public static OurPlan Plan(PlanSide side, SickLeave leave, Desk desk)
    {
        var plan = leave.Plan;
        var other = TheTwo.OtherThan(side);
        var isOpen = leave.Stage == Stage.Ongoing;
        var transfer = plan.Content.IsTransferToOtherWork ? Consulting.On(leave, desk.Today) : null;
        var isToBeSent = plan.Agreed is { } agreed && !leave.Deliveries.IsTakenCareOf(agreed.Number);
        return new(
            State(plan, side), leave.Employee.Name,
            isOpen && plan.TurnOf(other) != PlanTurn.Nothing && plan.TurnOf(side) == PlanTurn.Nothing ? TheTwo.Name(other, leave, desk) : null,
            isOpen && plan.Agreed is null ? Deadline.Of(leave, desk.Today) : null,
            plan.Agreed?.Number, plan.Agreed?.AgreedOn,
            Readable.Plan(plan.Stage is PlanStage.Agreed ? plan.Content with { EvaluateOn = plan.EvaluateOn } : plan.Content,
                who => TheTwo.Name(who, leave, desk), HasChanges(plan) || plan.ByBoth != PlanField.None),
            plan.Stage is PlanStage.AwaitingApproval ? plan.Content.Missing : [],
            ApprovedBy(leave, desk),
            Clashes.In(leave, desk), HasChanges(plan), Changes(plan),
            plan.WithoutEmployee?.Why, transfer,
            CanApprove: isOpen && Approving.MayApprove(side, leave, desk.Today),
            CanChange: isOpen,
            CanChangeMeasure: isOpen && plan.Content.Measures.Count > 0,
            CanLeaveOut: isOpen && side == PlanSide.Manager && plan is { Stage: PlanStage.BeingWritten, EmployeeWrote: false },
            CanConsult: isOpen && side == PlanSide.Manager && transfer is { Missing.Count: > 0 },
            CanEvaluate: plan.Stage is PlanStage.Agreed,
            MayBeUnnecessary: isOpen && side == PlanSide.Manager && Reminders.MayBeUnnecessary(leave, desk),
            CanSend: side == PlanSide.Manager && isToBeSent,
            IsSent: plan.Agreed is not null && !isToBeSent,
            IsEmployees: side == PlanSide.Employee,
            HasChangedSinceRead: false);
    }

    private static PlanState State(FollowUpPlan plan, PlanSide side) => plan.Stage switch
    {
        PlanStage.Ended => PlanState.Ended,
        PlanStage.Agreed => PlanState.Agreed,
        PlanStage.AwaitingApproval => plan.HasApproved(side) ? PlanState.Approved : PlanState.ToApprove,
        _ => PlanState.Sent,
    };

    private static IReadOnlyList<string> ApprovedBy(SickLeave leave, Desk desk) => leave.Plan.Stage is PlanStage.AwaitingApproval
        ? [.. new[] { PlanSide.Employee, PlanSide.Manager }.Where(leave.Plan.HasApproved).Select(side => TheTwo.Name(side, leave, desk))]
        : [];

    private static bool HasChanges(FollowUpPlan plan) => plan is { Stage: PlanStage.AwaitingApproval, Agreed: not null };

    private static ShownChanges Changes(FollowUpPlan plan)
    {
        var differences = HasChanges(plan) ? Differences.Between(plan.Agreed!.Content, plan.Content) : Differences.None;
        return new(
            differences.Fields,
            [.. differences.Tasks.Take(MostChanges).Select(one => new ShownTaskDifference(one.Kind, Readable.Cut(one.What, LongestChange)!, one.Was, one.Is))],
            [.. differences.Measures.Take(MostChanges).Select(one => new ShownMeasureDifference(
                one.Kind, one.Measure.Kind, Readable.Cut(one.Measure.What, LongestChange), one.Measure.To))],
            differences.Tasks.Count > MostChanges || differences.Measures.Count > MostChanges);
    }
}
