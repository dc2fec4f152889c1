using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.FollowUp.KeepingLists;

/// <summary>Human resources has said who all of one kind of reps are; it goes before what was said earlier, and before the settings.</summary>
public sealed record RepsNamed(RepKind Kind, IReadOnlyList<Person> Reps) : Fact
{
    public override Matter Changes => Matter.Nothing;

    public bool Equals(RepsNamed? other) => other is not null && Kind == other.Kind && Reps.SequenceEqual(other.Reps);

    public override int GetHashCode() => HashCode.Combine(Kind, Reps.Count);
}

/// <summary>Whom the employees have as their rep: the union rep (tillitsvalgt) or the safety rep (verneombud).</summary>
public enum RepKind { Union, Safety }

/// <summary>Human resources has said by which e-mail addresses two others are reached; null where there is none.</summary>
/// <param name="OccupationalHealth">The occupational health service (bedriftshelsetjenesten).</param>
/// <param name="Nav">The office of NAV.</param>
public sealed record AddressesGiven(string? OccupationalHealth, string? Nav) : Fact
{
    public override Matter Changes => Matter.Nothing;
}
