namespace SickLeaveBot.Conversations.GettingStarted;

/// <summary>A short answer without anything to fill in.</summary>
public sealed record Note(NoteKind Kind, string? Contact = null) : Card;

public enum NoteKind
{
    NoAbsence, ReportDropped, NothingToUndo, NotYours, NoTeam, FileRefused, IllnessKeptOut, AlreadyBack, LanguageChosen, TryAgain,
    TalkToHumanResources, NotYet, OldCard, ChildSick, ReminderSet, NotUnderstoodTwice,
}

/// <summary>What was not understood is not guessed: the three likeliest things are offered.</summary>
public sealed record NotUnderstood(bool Report, bool Extend, bool Return, bool SickNote, bool MyAbsence, bool Team, bool Help) : Card;
