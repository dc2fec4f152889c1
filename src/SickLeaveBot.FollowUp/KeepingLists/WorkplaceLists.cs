using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.FollowUp.KeepingLists;

/// <summary>What human resources keep of the workplace, read from the company's own facts; where they have said nothing, the settings count.</summary>
/// <param name="History">All facts of the company, those of others too: the newest number is the lock.</param>
public sealed record WorkplaceLists(IReadOnlyList<Recorded> History)
{
    public static readonly WorkplaceLists None = new([]);

    public int Newest => History.Count == 0 ? 0 : History[^1].Number;

    /// <summary>The reps of one kind; null where human resources have not said who they are.</summary>
    public IReadOnlyList<Person>? Reps(RepKind kind) => Said.OfType<RepsNamed>().LastOrDefault(named => named.Kind == kind)?.Reps;

    /// <summary>Null where human resources have not said them.</summary>
    public AddressesGiven? Addresses => Said.OfType<AddressesGiven>().LastOrDefault();

    private IEnumerable<Fact> Said => History.Select(fact => fact.What);
}
