using SickLeaveBot.Conversations.Moments;

namespace SickLeaveBot.Conversations.Absences;

/// <summary>Human resources sees which absences count together and can part them: who, and days; nothing else of a sick leave.</summary>
/// <param name="IsUnopened">It was not asked for yet.</param>
public sealed record JoinedAbsences(
    IReadOnlyList<JoinedLine> Joined, IReadOnlyList<ApartLine> Apart, string? Chosen, bool HasSome, bool IsEmpty, bool IsUnopened,
    PartingProblem? Problem) : Card
{
    public override Slot KeptAs => Slot.Question;
}

public sealed record JoinedLine(string Id, string Employee, DateOnly From, DateOnly CountsFrom);

public sealed record ApartLine(string Id, string Employee, DateOnly From);

public enum PartingProblem { NobodyChosen, NoGround }
