namespace SickLeaveBot.Conversations.GettingStarted;

/// <summary>A short answer without anything to fill in.</summary>
public sealed record Note(NoteKind Kind, string? Contact = null) : Card;

public enum NoteKind
{
    NoAbsence, ReportDropped, NothingToUndo, NotYours, NoTeam, FileRefused, IllnessKeptOut, LanguageChosen,
    TalkToHumanResources, NotYet, OldCard, ChildSick, NotUnderstoodTwice, WriteInPrivate, NoArticle, NoPlanWithoutAbsence, MeetingNotYet, RepNotYet, DoctorNotYet, NoPlanToOpen, MyData, WishesNotYet, WorkingOnIt, NothingFilledIn,
}

/// <summary>What is left of a card when a newer one has been sent further down.</summary>
public sealed record NewerBelow : Card;

/// <summary>What was not understood is not guessed: the three likeliest things are offered.</summary>
public sealed record NotUnderstood(bool Report, bool Return, bool SickNote, bool MyAbsence, bool Team) : Card;

/// <summary>An input of a card could not be read; the card stays, and this is said beside it.</summary>
/// <param name="Input">What the input is called, where the card is not seen beside it.</param>
public sealed record WrongInput(Cards.Problem Problem, string? Input = null) : Card;
