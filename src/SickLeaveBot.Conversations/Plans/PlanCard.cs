using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Conversations.Plans;

/// <summary>A card about the follow-up plan: each of the two has one of them, which shows how things stand.</summary>
public abstract record PlanCard : Card
{
    public override Slot KeptAs => Slot.Plan;
}

/// <summary>An answer about the follow-up plan.</summary>
public abstract record PlanAnswer : Answer
{
    public override Matter About => Matter.Plan;

    public override IReadOnlyList<DataNeed> Needs => PlanDrafts.Needed;
}

/// <summary>Something written into the plan: it is joined with what the other has written meanwhile, and never thrown away.</summary>
public abstract record PlanText : PlanAnswer
{
    public override Matter About => Matter.Nothing;

    public override bool ComesBackWithoutIllness => true;

    /// <summary>What was filled in on a form that can be kept unsent; null for what is sent or not at all.</summary>
    public virtual FilledIn? FilledIn => null;

    public override bool IsTooLong => FilledIn is { Length: > PlanDraft.MostBytes };

    public override Answer? Kept => FilledIn is { Length: > 0 } form ? form.Kept : null;
}
