using SickLeaveBot.Conversations.Meetings;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.FollowUp.Meetings;

namespace SickLeaveBot.Conversations.HoldingTheMeeting;

/// <summary>The manager wants to say how the meeting went.</summary>
[Harmless]
public sealed record HowItWentWanted : MeetingAnswer;

/// <summary>The meeting was held.</summary>
/// <param name="Came">Those who came, of those who were invited.</param>
public sealed record MeetingTookPlace(DateOnly Day, IReadOnlyList<string> Came) : MeetingAnswer;

[Harmless]
public sealed record NotHeldWanted : MeetingAnswer;

/// <summary>The meeting was not held.</summary>
public sealed record MeetingDidNotTakePlace(NotHeldReason Why) : MeetingAnswer;

/// <summary>One of the two wants to read the minutes, or the manager to write them.</summary>
[Harmless]
public sealed record MinutesWanted : MeetingAnswer;

/// <summary>The manager wants to change the minutes.</summary>
[Harmless]
public sealed record MinutesChangeWanted : MeetingAnswer;

public sealed record MinutesGiven([AtMost(2000)] string Agreed) : MeetingAnswer;

/// <summary>The employee approves the minutes.</summary>
public sealed record MinutesAgreedTo : MeetingAnswer;

public sealed record RemarkGiven([AtMost(1000)] string? Remark) : MeetingAnswer;
