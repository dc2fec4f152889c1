using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations.Notes;

/// <summary>A short answer without anything to fill in.</summary>
public sealed record Note(NoteKind Kind, string? Contact = null) : Card;

public enum NoteKind
{
    NoAbsence, ReportDropped, NothingToUndo, NotYours, NoTeam, FileRefused, IllnessKeptOut, LanguageChosen,
    TalkToHumanResources, NotYet, OldCard, ChildSick, NotUnderstoodTwice, WriteInPrivate, NoArticle, NoPlanWithoutAbsence,
    MeetingNotYet, RepNotYet, DoctorNotYet, NoPlanToOpen, MyData, WishesNotYet, WorkingOnIt, NothingFilledIn, NoPlanShared,
    FileNotKept, OnlyQuoted, TooLong, EditChangesNothing,
    NothingChanged, NothingOpen, ReportWithdrawn, WaitsForHumanResources, OnlyTheyCanSay, DaysApart, FamilyIsIll, OnlyOfCalls, NotUnderstoodWaiting, NotReportedYet, NoNavMeeting,
}
