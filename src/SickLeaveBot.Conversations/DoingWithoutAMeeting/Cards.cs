using SickLeaveBot.Conversations.Meetings;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.DoingWithoutAMeeting;

/// <summary>The manager finds the meeting unnecessary.</summary>
[Harmless]
public sealed record NoMeetingWanted : MeetingAnswer;

public sealed record NoMeetingGiven(ExemptionGround Ground, DateOnly? ContactOn, DateOnly? AskAgainOn) : MeetingAnswer;

/// <summary>«Jeg vil ha møtet»: the employee objects, or the manager thinks again.</summary>
public sealed record MeetingNeeded : MeetingAnswer;

/// <summary>One of the two finds a meeting useful while the absence is graded.</summary>
public sealed record MeetingIsUseful : MeetingAnswer;

public sealed record MeetingIsNotUseful : MeetingAnswer;

/// <summary>The issuer of the sick note wants a meeting, says one of the two.</summary>
public sealed record DoctorWantsMeeting : MeetingAnswer;

public sealed record DoctorNeedsNoMeeting : MeetingAnswer;

/// <summary>One of the two wants to change what they said.</summary>
[Harmless]
public sealed record UsefulnessWanted : MeetingAnswer;

/// <summary>The manager says why no meeting is needed: one of the listed grounds, in words that tell nothing of illness.</summary>
public sealed record IsAMeetingUnnecessary(
    string Employee, DateOnly Due, LegalBasis Basis, ExemptionGround? Ground, DateOnly? ContactOn, DateOnly AskAgainOn, NoMeetingProblem? Problem) : MeetingCard;

/// <summary>Why a meeting can't be left out as it was said.</summary>
public enum NoMeetingProblem
{
    NoContact, ContactAhead, ContactBeforeAbsence, NoGround, OnlyForPlan, SomebodyWantsIt, AskAgainNotAhead, AskAgainTooLate,
}
