namespace SickLeaveBot.Conversations.Calendars;

/// <summary>When somebody works and when they are taken, never by what: subjects and places are left on the wire.</summary>
/// <param name="Mailbox">Whose: the address, or a room's.</param>
public abstract record Diary(string Mailbox)
{
    public sealed record Known(string Mailbox, WorkingHours Hours, IReadOnlyList<BusyTime> Times) : Diary(Mailbox);

    /// <summary>Unknown is not free: this person is asked in the chat instead.</summary>
    public sealed record Unreadable(string Mailbox, DiaryProblem Why) : Diary(Mailbox);
}

/// <summary>Why a calendar could not be read.</summary>
public enum DiaryProblem
{
    /// <summary>Nobody has that mailbox, or it lies outside the cloud.</summary>
    NoMailbox,

    /// <summary>The bot may not look into it.</summary>
    NoAccess,

    /// <summary>It did not answer in time.</summary>
    OutOfReach,
}

/// <summary>Time that is taken.</summary>
public sealed record BusyTime(DateTimeOffset From, DateTimeOffset To, Showing Showing);

/// <summary>How a calendar shows a time. Who works elsewhere can come to a meeting.</summary>
public enum Showing { WorkingElsewhere, Tentative, Busy, OutOfOffice }

/// <summary>When somebody works, on their own clock.</summary>
/// <param name="IsGuess">The calendar does not say; the usual hours stand in.</param>
public sealed record WorkingHours(IReadOnlySet<DayOfWeek> Days, TimeOnly From, TimeOnly To, TimeZoneInfo Zone, bool IsGuess = false)
{
    private static readonly HashSet<DayOfWeek> Weekdays =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    /// <summary>Monday to Friday from eight to four, in that zone.</summary>
    public static WorkingHours Usual(TimeZoneInfo zone) => new(Weekdays, new(8, 0), new(16, 0), zone, IsGuess: true);

    /// <summary>Whether all of a meeting lies within one working day.</summary>
    public bool Hold(DateTimeOffset from, DateTimeOffset to)
    {
        var (begins, ends) = (TimeZoneInfo.ConvertTime(from, Zone).DateTime, TimeZoneInfo.ConvertTime(to, Zone).DateTime);
        return begins.Date == ends.Date && Days.Contains(begins.DayOfWeek) && TimeOnly.FromDateTime(begins) >= From && TimeOnly.FromDateTime(ends) <= To;
    }
}
