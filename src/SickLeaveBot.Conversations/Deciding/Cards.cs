using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;

namespace SickLeaveBot.Conversations.Deciding;

/// <summary>What waits for human resources, and what they may decide besides: who, and days; nothing else of a sick leave.</summary>
/// <param name="IsUnopened">It was not asked for yet.</param>
public sealed record Decisions(
    IReadOnlyList<WaitingLine> Waiting, bool HasWaiting, bool NothingWaits, IReadOnlyList<JoinedLine> Joined, bool HasJoined, int More, bool HasMore,
    bool IsUnopened) : Card
{
    public override Slot KeptAs => Slot.Question;

    public bool IsOpened => !IsUnopened;
}

public sealed record WaitingLine(string Id, string Employee, DateOnly From, DateOnly ReportedOn);
