using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.FollowUp.Reporting;

/// <summary>Somebody has begun to report an absence; nothing counts until it is confirmed.</summary>
public sealed record ReportBegun(Person Employee, Person Reporter, Person? Manager, TimeAway Away) : Fact;

/// <summary>The absence is reported: the self-certification (egenmelding) is given for the period.</summary>
/// <param name="Manager">Who is told; null when the directory names nobody.</param>
public sealed record AbsenceReported(Person? Manager, TimeAway Away, CapacityForWork Capacity) : Fact;

/// <summary>The follow-up lies with this manager from now on: found after the report, or changed in the directory.</summary>
public sealed record ManagerNamed(Person Manager) : Fact;

/// <summary>The report was dropped before it counted.</summary>
public sealed record ReportDropped : Fact;

/// <summary>The employee takes the whole report back: there was no absence. Undoing it brings all of it back.</summary>
public sealed record AbsenceWithdrawn : Fact;

/// <summary>First day, last day or expected return have been changed.</summary>
public sealed record PeriodChanged(TimeAway Away) : Fact;

/// <summary>The employee has seen and confirmed what the manager reported on their behalf.</summary>
public sealed record ConfirmedByEmployee : Fact;

/// <summary>The first day lies further back than the policy allows, so human resources is asked.</summary>
public sealed record BackdatingReferred(Person? Manager, TimeAway Away, CapacityForWork Capacity) : Fact;

/// <summary>Human resources has decided on a first day far back.</summary>
public sealed record BackdatingDecided(bool Accepted) : Fact;

/// <summary>Time away from work. The last day is known when it was said or follows from the return; both may be unknown.</summary>
public sealed record TimeAway(DateOnly From, DateOnly? LastDay, DateOnly? BackOn)
{
    public bool Covers(DateOnly day) => From <= day && (LastDay is not { } last || day <= last);
}

/// <summary>What the employee says of the capacity for work (arbeidsevne) when reporting; never why it is reduced.</summary>
public sealed record CapacityForWork(bool? SomeWorkPossible, WorkConnection? Connection, string? Tasks)
{
    public static readonly CapacityForWork Unknown = new(null, null, null);
}

/// <summary>Whether the absence is connected to the work (arbeidsmiljøloven § 2-3 andre ledd bokstav e).</summary>
public enum WorkConnection { Yes, No, RatherTalk }

/// <summary>The employee has said that the absence is connected to the work, and chosen who may know it. It is no part of the notice, and goes on to nobody.</summary>
/// <param name="Told">Who was told (an Entra object id).</param>
public sealed record WorkConnectionTold(WorkConnection Connection, ConnectionReader To, string Told) : Fact
{
    public override Matter Changes => Matter.Nothing;
}

/// <summary>Whom the employee lets know whether the absence is connected to the work; it may be about the manager.</summary>
public enum ConnectionReader { Nobody, Manager, HumanResources, SafetyRep }
