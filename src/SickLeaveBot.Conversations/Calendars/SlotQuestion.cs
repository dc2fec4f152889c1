using SickLeaveBot.FollowUp.Meetings;

namespace SickLeaveBot.Conversations.Calendars;

/// <summary>What meeting a time is looked for.</summary>
/// <param name="NotBefore">The first moment it can begin.</param>
/// <param name="LastDay">The last day it may be held, which is the duty's working day.</param>
/// <param name="Length">How long it lasts; more than nothing and at most a working day.</param>
/// <param name="Buffer">How long those who must come have nothing else before and after.</param>
/// <param name="MustCome">Without these there is no meeting. The first one's clock is the meeting's.</param>
/// <param name="AreWanted">These come if they can.</param>
/// <param name="Rooms">Rooms that fit, the best first; empty when nobody needs one.</param>
/// <param name="Suits">What time of day the employee would like.</param>
public sealed record SlotQuestion(
    DateTimeOffset NotBefore, DateOnly LastDay, TimeSpan Length, TimeSpan Buffer, IReadOnlyList<string> MustCome, IReadOnlyList<string> AreWanted,
    IReadOnlyList<string> Rooms, DayPart Suits = DayPart.Any);

/// <summary>A time that can be proposed.</summary>
/// <param name="Room">The room that is free then; null for none, where the meeting is online.</param>
/// <param name="Conflicts">What speaks against it, at most one line a mailbox.</param>
/// <param name="MustBeAsked">Those whose calendar is not known.</param>
/// <param name="IsGuess">Somebody's working hours are the usual ones, for want of their own.</param>
public sealed record Proposal(
    DateTimeOffset From, DateTimeOffset To, string? Room, IReadOnlyList<Conflict> Conflicts, IReadOnlyList<string> MustBeAsked, bool IsGuess);

/// <summary>One thing that speaks against a time.</summary>
/// <param name="Mailbox">Whose, or null for what is nobody's.</param>
public sealed record Conflict(string? Mailbox, ConflictKind Kind);

/// <summary>Why a time is not quite good. It is never told what somebody else is busy with.</summary>
public enum ConflictKind
{
    /// <summary>Somebody who must come may have something then.</summary>
    Tentative,

    /// <summary>Somebody who is wanted is taken, or does not work then.</summary>
    CannotCome,

    NoRoomFree,

    /// <summary>It is not the time of day that the employee asked for.</summary>
    OtherTimeOfDay,
}
