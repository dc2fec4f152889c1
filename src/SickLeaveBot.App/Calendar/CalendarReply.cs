using SickLeaveBot.FollowUp.Meetings;

namespace SickLeaveBot.App.Calendar;

/// <summary>What came of a call to somebody's calendar, or of a mail.</summary>
internal abstract record CalendarReply
{
    /// <summary>The event stands so now.</summary>
    /// <param name="OtherOrganizer">The address of whoever organises it instead of the mailbox that was asked; null where it is the same.</param>
    /// <param name="RoomSaidNo">The room is taken: it has declined.</param>
    public sealed record Done(EventInCalendar Event, string? OtherOrganizer = null, bool RoomSaidNo = false) : CalendarReply;

    /// <summary>The mail is on its way.</summary>
    public sealed record Sent : CalendarReply;

    /// <summary>There is no such event any more: it was deleted or cancelled.</summary>
    public sealed record NotThere : CalendarReply;

    /// <summary>Not taken now, or out of reach (status null); nothing has changed.</summary>
    public sealed record NotNow(int? Status, TimeSpan? After = null) : CalendarReply;

    /// <summary>The bot may not use this mailbox, or there is none.</summary>
    public sealed record NoAccess(int Status) : CalendarReply;

    public sealed record Refused(int Status, string Code) : CalendarReply;

    /// <summary>It was asked for, and nobody knows whether it was done.</summary>
    public sealed record Uncertain : CalendarReply;
}
