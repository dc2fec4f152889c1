using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.Plans;

/// <summary>How the follow-up plan looks now to each of the two who make it; an old card is answered with this.</summary>
public static class PlanCards
{
    private const int MostChanges = 8;
    private const int LongestChange = 80;

    /// <summary>The plan's card for the speaker: the part to be written, or the plan as it stands.</summary>
    public static Card To(SickLeave leave, Context context) => (PlanSides.SideOf(leave, context), leave.Plan) switch
    {
        (null, _) => AbsenceCards.To(leave, context),
        (_, { Revision: 0, Unnecessary: null }) when leave.Stage != Stage.Ongoing =>
            AbsenceCards.To(leave, context),
        ({ } side, { Unnecessary: { } found }) => NoPlan.Card(side, found, leave, context),
        (PlanSide.Employee, { Revision: 0, WithoutEmployee: not null }) => NoPartNow.Card(PlanSide.Employee, leave, context),
        ({ } side, var plan) when plan.NextFor(side) is NextInPlan.Begin or NextInPlan.Write && leave.Stage == Stage.Ongoing =>
            side == PlanSide.Employee ? Forms.EmployeesPart(leave, context) : Forms.ManagersPart(leave, context),
        ({ } side, _) => Plan(side, leave, context),
    };

    /// <summary>The plan's card for somebody who has not asked for it: where they are to write, the invitation to do so.</summary>
    public static Card Unasked(SickLeave leave, Context context) =>
        PlanSides.SideOf(leave, context) is { } side && leave is { Stage: Stage.Ongoing, Plan.Unnecessary: null } && WaitingTimes.IsToWrite(leave.Plan, side)
            ? Reminders.Invitation(side, leave, context)
            : To(leave, context);

    /// <summary>The plan as it stands, whole; every stage has this one card.</summary>
    public static OurPlan Plan(PlanSide side, SickLeave leave, Context context)
    {
        var plan = leave.Plan;
        var other = PlanSides.OtherThan(side);
        var isOpen = leave.Stage == Stage.Ongoing;
        var transfer = plan.Content.IsTransferToOtherWork ? TransferToOtherWork.On(leave, context.Today) : null;
        var isToBeSent = plan.Agreed is { } agreed && !leave.Deliveries.IsTakenCareOf(agreed.Number);
        return new(
            State(plan, side), leave.Employee.Name,
            isOpen && plan.NextFor(other) != NextInPlan.Nothing && plan.NextFor(side) == NextInPlan.Nothing ? PlanSides.Name(other, leave, context) : null,
            isOpen && plan.Agreed is null ? PlanDeadline.Of(leave, context.Today)?.Due : null,
            plan.Agreed?.Number, plan.Agreed?.AgreedOn,
            Readable.Plan(plan.Stage is PlanStage.Agreed ? plan.Content with { EvaluateOn = plan.EvaluateOn } : plan.Content,
                who => PlanSides.Name(who, leave, context), HasChanges(plan) || plan.ByBoth != PlanField.None),
            plan.Stage is PlanStage.AwaitingApproval ? plan.Content.Missing : [],
            ApprovedBy(leave, context),
            Clashes.In(leave, context), HasChanges(plan), Changes(plan),
            plan.WithoutEmployee?.Why, transfer,
            CanApprove: isOpen && Approvals.MayApprove(side, leave, context.Today),
            CanChange: isOpen,
            CanChangeMeasure: isOpen && plan.Content.Measures.Count > 0,
            CanLeaveOut: isOpen && side == PlanSide.Manager && plan is { Stage: PlanStage.BeingWritten, EmployeeWrote: false },
            CanConsult: isOpen && side == PlanSide.Manager && transfer is { Missing.Count: > 0 },
            CanEvaluate: plan.Stage is PlanStage.Agreed,
            MayBeUnnecessary: isOpen && side == PlanSide.Manager && Reminders.MayBeUnnecessary(leave, context),
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

    private static IReadOnlyList<string> ApprovedBy(SickLeave leave, Context context) => leave.Plan.Stage is PlanStage.AwaitingApproval
        ? [.. new[] { PlanSide.Employee, PlanSide.Manager }.Where(leave.Plan.HasApproved).Select(side => PlanSides.Name(side, leave, context))]
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
