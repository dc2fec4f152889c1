using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp.KeepingLists;

namespace SickLeaveBot.Conversations.KeepingLists;

/// <summary>What human resources keep of the workplace: who the reps are, and the addresses of two others.</summary>
/// <param name="IsUnopened">It was not asked for yet, and nothing was looked up.</param>
public sealed record KeptLists(
    IReadOnlyList<Choice> UnionReps, bool HasNoUnionReps, IReadOnlyList<Choice> SafetyReps, bool HasNoSafetyReps,
    string? OccupationalHealth, string? Nav, bool IsUnopened) : Card
{
    public static readonly KeptLists Unopened = new([], false, [], false, null, null, IsUnopened: true);

    public bool IsOpened => !IsUnopened;
}

/// <summary>Who the reps of one kind are, with a picker for more and a list for those who are none any more.</summary>
public sealed record ChangeReps(RepKind Which, IReadOnlyList<Choice> Reps, bool HasReps, bool HasNone, RepsProblem? Problem) : Card;

public enum RepsProblem { NobodyChosen, NotFound, Oneself, TooMany }

/// <summary>The e-mail addresses of the occupational health service and of the office of NAV.</summary>
public sealed record ChangeAddresses(string? OccupationalHealth, string? Nav, AddressProblem? Problem) : Card;

public enum AddressProblem { OccupationalHealth, Nav }

/// <summary>Somebody is on the list of reps from now on, or is not any more.</summary>
public sealed record YouAreListed(RepKind Which, string By, bool IsListed) : Card
{
    public bool IsNoMore => !IsListed;
}
