using SickLeaveBot.Conversations.Meetings;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.FollowUp.Meetings;

namespace SickLeaveBot.Conversations.BookingTheMeeting;

/// <summary>How the meeting stands.</summary>
[Harmless]
public sealed record MeetingWanted : MeetingAnswer;

/// <summary>The manager wants to see the times at which those who must come are free.</summary>
[Harmless]
public sealed record TimesWanted : MeetingAnswer
{
    public override IReadOnlyList<DataNeed> Needs => FreeTimes.Needed;
}

/// <summary>The same for another length, or another place.</summary>
[Harmless]
public sealed record OtherTimesWanted([Between(15, 240)] int Minutes, MeetingPlace Place) : MeetingAnswer
{
    public override IReadOnlyList<DataNeed> Needs => FreeTimes.Needed;
}

/// <summary>The manager chooses one of the times, or writes one.</summary>
/// <param name="Time">The chosen one, as it stands on the card.</param>
/// <param name="Agreed">The two have agreed on the time that was written, though a calendar says otherwise.</param>
public sealed record TimeChosen(
    string? Time, DateOnly? Day, TimeOnly? Clock, [Between(15, 240)] int Minutes, MeetingPlace Place, LateReason? Late, bool Agreed = false) : MeetingAnswer
{
    public override IReadOnlyList<DataNeed> Needs => FreeTimes.Needed;
}

/// <summary>Why the meeting is later than the law's day.</summary>
public sealed record LateTold(LateReason Late) : MeetingAnswer;

/// <summary>The employee would like another time.</summary>
[Harmless]
public sealed record OtherTimeWanted : MeetingAnswer;

public sealed record OtherTimeGiven(DateOnly Day, TimeOnly Clock) : MeetingAnswer;

/// <summary>The manager takes the time that the employee would like.</summary>
public sealed record SuggestedTimeTaken : MeetingAnswer
{
    public override IReadOnlyList<DataNeed> Needs => FreeTimes.Needed;
}

[Harmless]
public sealed record CallOffWanted : MeetingAnswer;

public sealed record CalledOff : MeetingAnswer;

/// <summary>The manager has called everybody by hand, or has seen that the meeting lies in the calendar.</summary>
public sealed record CalledByHand : MeetingAnswer;

[Harmless]
public sealed record DoctorToldWanted : MeetingAnswer;

/// <summary>The manager has told the issuer of the sick note.</summary>
public sealed record DoctorTold(InvitationWay Way) : MeetingAnswer;

/// <summary>Where a meeting is held: on Teams in any case, and in a room besides where that is wanted.</summary>
public enum MeetingPlace { Teams, Room }
