using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.WritingThePlan;

/// <summary>Several are away: whose plan?</summary>
public sealed record WhosePlan(IReadOnlyList<Choice> People) : PlanCard
{
    public override Slot KeptAs => Slot.Question;
}

/// <summary>One measure: what, who sees to it, from when and until when.</summary>
/// <param name="Number">Its number in the plan; null for a new one.</param>
public sealed record MeasureInPlan(
    int? Number, string Employee, string Manager, MeasureKind? Kind, string? What, PlanSide By, DateOnly From, DateOnly? To, bool LoadConsidered,
    PlanProblem? Problem, bool ToldOfIllness) : PlanCard
{
    public override bool SaysIllnessWasKeptOut => ToldOfIllness;
}

/// <summary>Several measures: which one is to be changed?</summary>
public sealed record WhichMeasure(IReadOnlyList<MeasureChoice> Measures) : PlanCard;

public sealed record MeasureChoice(int Number, MeasureKind Kind, DateOnly To);

/// <summary>The employee does not take part: what has been tried, and why the plan is made all the same.</summary>
/// <param name="TooEarly">The employee was asked today for the first time.</param>
public sealed record PlanWithoutEmployee(
    string Employee, DateOnly AskedOn, IReadOnlyList<DateOnly> Reminded, IReadOnlyList<ShownContact> Contacts, DateOnly Today,
    bool TooEarly, bool ContactIsWrong) : PlanCard
{
    public bool HasTries => Reminded.Count + Contacts.Count > 0;
}

public sealed record ShownContact(DateOnly On, ContactWay Way, ContactResult Result);

public enum ContactResult { Reached, NotReached }

/// <summary>Who has been consulted on a transfer to other work, and when.</summary>
public sealed record ConsultingOnTransfer(string Employee, ShownTransfer Transfer, DateOnly Today, bool DayIsWrong) : PlanCard;
