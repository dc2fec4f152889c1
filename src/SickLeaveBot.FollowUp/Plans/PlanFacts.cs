using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Law;
using SickLeaveBot.Law.WorkingEnvironmentAct;

namespace SickLeaveBot.FollowUp.Plans;

/// <summary>Something that has happened with the follow-up plan.</summary>
public abstract record PlanFact : Fact
{
    public override Matter Changes => Matter.Plan;
}

/// <summary>One of the two has sent what they have written, and it is joined into the plan.</summary>
/// <param name="Content">The whole plan after it.</param>
/// <param name="ByBoth">The fields that the other had changed at the same time; both texts stand in them.</param>
/// <param name="Meant">What the writer wrote, kept where the other had changed the same: both texts can be shown as they stood.</param>
public sealed record PlanWritten(PlanSide By, PlanContent Content, PlanField ByBoth, DateOnly On, PlanContent? Meant = null) : PlanFact;

/// <summary>One of the two approves the plan as it is; when both have, it is a version that is kept.</summary>
public sealed record PlanApproved(PlanSide By, DateOnly On) : PlanFact;

/// <summary>The employee does not take part: the manager says why, or the employee that it is too much now. The plan can be made all the same.</summary>
public sealed record EmployeeDidNotTakePart(NoPartReason Why, DateOnly On) : PlanFact;

/// <summary>Why the employee did not take part in the plan: neutral, never of illness.</summary>
public enum NoPartReason { DidNotAnswer, DidNotWant, CouldNotNow, CouldNotBeReached }

/// <summary>The manager has tried to get in touch; each try counts as proof.</summary>
public sealed record ContactTried(DateOnly On, ContactWay Way, bool Reached) : PlanFact;

public enum ContactWay { Telephone, Message, Letter, InPerson }

/// <summary>Somebody has been consulted on a transfer to other work (arbeidsmiljøloven § 4-6 second paragraph).</summary>
public sealed record TransferConsulted(Consulted Who, DateOnly On) : PlanFact;

/// <summary>One of the two has said how a measure of the agreed version went.</summary>
public sealed record MeasureEvaluated(int Measure, Outcome How, PlanSide By, DateOnly On) : PlanFact;

/// <summary>The two have looked at the plan again: how each measure went, and when they look the next time.</summary>
/// <param name="NextOn">The next evaluation; null when the plan is ended now.</param>
public sealed record PlanEvaluated(IReadOnlyList<MeasureOutcome> Outcomes, DateOnly On, DateOnly? NextOn) : PlanFact
{
    public bool Equals(PlanEvaluated? other) =>
        other is not null && On == other.On && NextOn == other.NextOn && Outcomes.SequenceEqual(other.Outcomes);

    public override int GetHashCode() => HashCode.Combine(On, NextOn, Outcomes.Count);
}

public sealed record MeasureOutcome(int Measure, Outcome How);

public enum Outcome { Works, WorksInPart, DoesNotWork, NotTried }

/// <summary>The measures that end on a day may end as agreed; nothing in the plan changes by it.</summary>
public sealed record MeasuresLetEnd(DateOnly To, DateOnly On) : PlanFact
{
    public override Matter Changes => Matter.Nothing;
}

/// <summary>The plan is ended; nothing more is asked about it. A new one can be begun.</summary>
public sealed record PlanEnded(DateOnly On) : PlanFact;

/// <summary>The manager finds a plan evidently unnecessary, or puts it off, on one of the listed grounds.</summary>
/// <param name="ContactOn">When the manager spoke with the employee.</param>
/// <param name="AskAgainOn">When a plan that is put off is asked about again.</param>
public sealed record PlanFoundUnnecessary(ExemptionGround Ground, DateOnly ContactOn, DateOnly? AskAgainOn, DateOnly On) : PlanFact;

/// <summary>The employee objects, or the manager thinks again: a plan shall be made after all.</summary>
public sealed record PlanWantedAfterAll(PlanSide By, DateOnly On) : PlanFact;
