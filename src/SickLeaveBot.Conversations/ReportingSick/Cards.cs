using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;

namespace SickLeaveBot.Conversations.ReportingSick;

/// <summary>A sick note is registered: no picture, no upload, nothing of why.</summary>
public sealed record RegisterSickNote(
    DateOnly From, DateOnly? To, int? Grade, string? WorkplaceCan, PeriodProblem? Problem, bool ToldOfIllness) : Card
{
    public override bool SaysIllnessWasKeptOut => ToldOfIllness;
}

/// <summary>The manager reports for somebody who can't.</summary>
public sealed record ReportForSomeone(
    IReadOnlyList<Choice> People, string? Chosen, DateOnly From, DateOnly? BackOn, PeriodProblem? Problem) : Card;

/// <summary>The employee sees what the manager reported, and says whether it is right.</summary>
public sealed record ReportedForYou(string Manager, DateOnly From, DateOnly? BackOn, bool Confirmed, bool IsOpen) : Card;
