using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.People;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.KeepingLists;

namespace SickLeaveBot.Conversations.KeepingLists;

/// <summary>Something on the lists that human resources keep.</summary>
public abstract record ListAnswer : Answer
{
    public override Matter About => Matter.Nothing;

    public override IReadOnlyList<DataNeed> Needs => [Lists.Need];
}

/// <summary>Human resources wants to see the lists.</summary>
[Harmless(OnlyNamed = true)]
public sealed record ListsWanted : ListAnswer;

/// <summary>Human resources wants to see or change who the union reps are.</summary>
[Harmless(OnlyNamed = true)]
public sealed record UnionRepsWanted : ListAnswer;

/// <summary>Human resources wants to see or change who the safety reps are.</summary>
[Harmless(OnlyNamed = true)]
public sealed record SafetyRepsWanted : ListAnswer;

/// <summary>Human resources wants to see or change the e-mail addresses.</summary>
[Harmless(OnlyNamed = true)]
public sealed record AddressesWanted : ListAnswer;

/// <summary>Some are reps from now on, others no more; whoever is in neither list is as before.</summary>
/// <param name="Add">Entra object ids from the people picker.</param>
/// <param name="Remove">Entra object ids of those on the list.</param>
public sealed record RepsChanged(RepKind Which, IReadOnlyList<string> Add, IReadOnlyList<string> Remove) : ListAnswer
{
    /// <summary>Those who were picked and whom the directory knows; who they are is asked there, never of the card.</summary>
    public DataNeed<IReadOnlyList<Person>> Picked { get; } = new([], async (sources, context, cancel) =>
    {
        var found = new List<Person>();
        foreach (var id in context.IsHumanResources ? Add.Distinct() : [])
            if (await sources.People.Find(id, cancel) is Lookup<Profile>.Found { Value.Person: var person }) found.Add(person);
        return found;
    });

    public override IReadOnlyList<DataNeed> Needs => [Lists.Need, Picked];
}

/// <summary>Both addresses as they are from now on; an empty one is none.</summary>
public sealed record AddressesChanged([AtMost(EmailAddress.Longest)] string? OccupationalHealth, [AtMost(EmailAddress.Longest)] string? Nav) : ListAnswer;
