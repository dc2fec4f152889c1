using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.ReportingSick;

public sealed record AbsenceConfirmed(
    DateOnly From, DateOnly? BackOn, bool? SomeWork, WorkConnection? Connection, string? Tasks, ConnectionReader? ConnectionTo = null) : Answer;

public sealed record ReportCancelled : Answer;

/// <summary>«Fortell mer», in words: what the card has folded away is to be seen.</summary>
[Harmless]
public sealed record MoreWanted : Answer;

[Harmless]
public sealed record ChangeWanted : Answer;

/// <param name="LastDay">Where it was said; the working day before the return, where it was not.</param>
public sealed record PeriodChosen(DateOnly From, DateOnly? BackOn, DateOnly? LastDay = null) : Answer;

/// <param name="Grade">Of an ordinary note; the other kinds have none.</param>
/// <param name="Parts">Where the note has several grades, all of them with their days, as <see cref="ToldNote"/> writes them.</param>
/// <param name="ThenFrom">As a card of an earlier build gave two grades: from this day on the note has <paramref name="ThenGrade"/>.</param>
/// <param name="ThenGrade">As above, up to its last day.</param>
public sealed record SickNoteGiven(
    DateOnly From, DateOnly To, int? Grade, string? WorkplaceCan, SickNoteKind Kind = SickNoteKind.Ordinary, string? Parts = null,
    DateOnly? ThenFrom = null, int? ThenGrade = null) : Answer;

/// <summary>«Angre»: what was done today, and nobody has acted on, is taken back at once by a tap; anything else is shown first.</summary>
public sealed record UndoWanted : Answer
{
    public override Answer WhenWritten => new UndoAsked();
}

/// <summary>«angre» in words: what would be taken back is shown first.</summary>
[Harmless]
public sealed record UndoAsked : Answer;

/// <summary>This, and nothing before it, is taken back.</summary>
/// <param name="Number">The number of the fact in the sick leave.</param>
public sealed record UndoConfirmed([Between(1, 1_000_000)] int Number) : Answer;

/// <summary>«Trekk meldingen»: there was no absence.</summary>
[Harmless]
public sealed record WithdrawalWanted : Answer;

public sealed record WithdrawalConfirmed : Answer;

/// <summary>A grown-up in the family is ill, which is no sick leave of the one who writes.</summary>
[Harmless]
public sealed record FamilyMemberIsIll : Answer;

public sealed record SomeoneReported(string Employee, DateOnly From, DateOnly? BackOn) : Answer
{
    public override IReadOnlyList<DataNeed> Needs => [Following.Need];
}

public sealed record ReportFoundRight : Answer;

public sealed record ReportFoundWrong : Answer;

public sealed record BackdatingAccepted : Answer;

public sealed record BackdatingRefused : Answer;

/// <summary>"I am sick": the person wants to report an absence, on these days where they were said.</summary>
[Harmless]
public sealed record ReportWanted(DateOnly? From = null, DateOnly? BackOn = null) : Answer;

/// <summary>The person has got a sick note and wants to register it, with what was said of it.</summary>
[Harmless]
public sealed record SickNoteWanted(
    DateOnly? From = null, DateOnly? To = null, int? Grade = null, SickNoteKind Kind = SickNoteKind.Ordinary, bool IsInPart = false) : Answer;

/// <summary>A manager wants to report for somebody who can't.</summary>
[Harmless]
public sealed record SomeoneElseWanted : Answer
{
    public override IReadOnlyList<DataNeed> Needs => [Following.Need];
}
