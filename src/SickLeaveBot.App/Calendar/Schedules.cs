using System.Globalization;
using SickLeaveBot.Conversations.Calendars;

namespace SickLeaveBot.App.Calendar;

/// <summary>Whose times are asked for, and which.</summary>
internal sealed record ScheduleAsked(IReadOnlyList<string> Schedules, OutlookTime StartTime, OutlookTime EndTime, int AvailabilityViewInterval = 60);

internal sealed record SchedulePage(IReadOnlyList<Schedule>? Value);

/// <summary>One mailbox's times as Graph tells them. Subjects and places of what is there are not read.</summary>
internal sealed record Schedule(string? ScheduleId, IReadOnlyList<ScheduleItem>? ScheduleItems, MailboxHours? WorkingHours, ScheduleError? Error)
{
    /// <summary>The times, or why there are none: an error beside a right answer, or a time that can't be placed, is not free time.</summary>
    public Times Read() => (Error, ScheduleItems) switch
    {
        ({ } error, _) => Times.Unknown(error.Problem),
        (null, null) => Times.Unknown(DiaryProblem.OutOfReach),
        (null, { } items) when items.All(item => item.IsReadable) => new([.. items.Select(item => item.AsBusy()).OfType<BusyTime>()], WorkingHours, null),
        _ => Times.Unknown(DiaryProblem.OutOfReach),
    };
}

internal sealed record ScheduleItem(string? Status, OutlookTime? Start, OutlookTime? End)
{
    public bool IsReadable => Status == "free" || (Start?.Moment() is not null && End?.Moment() is not null);

    /// <summary>Null for time that is free after all.</summary>
    public BusyTime? AsBusy() => Showing is { } showing ? new(Start!.Moment()!.Value, End!.Moment()!.Value, showing) : null;

    private Showing? Showing => Status switch
    {
        "free" => null,
        "tentative" => Conversations.Calendars.Showing.Tentative,
        "oof" => Conversations.Calendars.Showing.OutOfOffice,
        "workingElsewhere" => Conversations.Calendars.Showing.WorkingElsewhere,
        _ => Conversations.Calendars.Showing.Busy,
    };
}

internal sealed record ScheduleError(string? ResponseCode)
{
    public DiaryProblem Problem => ResponseCode switch
    {
        "ErrorMailRecipientNotFound" or "ErrorInvalidSmtpAddress" or "5009" => DiaryProblem.NoMailbox,
        "ErrorNoFreeBusyAccess" or "ErrorAccessDenied" => DiaryProblem.NoAccess,
        _ => DiaryProblem.OutOfReach,
    };
}

/// <summary>What became known of one mailbox, over all windows that were asked for.</summary>
internal sealed record Times(IReadOnlyList<BusyTime> Busy, MailboxHours? Hours, DiaryProblem? Problem)
{
    public static Times Unknown(DiaryProblem problem) => new([], null, problem);

    /// <summary>A time that reaches over the edge of a window is told twice.</summary>
    public Times And(Times later) => new([.. Busy.Union(later.Busy)], Hours ?? later.Hours, Problem ?? later.Problem);
}

internal sealed record MailboxSettings(string? TimeZone, MailboxHours? WorkingHours);

/// <summary>When a mailbox says that its owner works. Of a zone only the name is read: the biases beside it are told the wrong way round.</summary>
internal sealed record MailboxHours(IReadOnlyList<string>? DaysOfWeek, string? StartTime, string? EndTime, ZoneName? TimeZone)
{
    /// <param name="mailboxZone">The zone that the mailbox itself shows.</param>
    public static WorkingHours Of(MailboxHours? hours, string? mailboxZone)
    {
        var (own, other) = (Zones.Named(hours?.TimeZone?.Name), Zones.Named(mailboxZone));
        var zone = own ?? other ?? Law.Oslo.Zone;
        return hours?.Days() is { Count: > 0 } days && At(hours.StartTime) is { } from && At(hours.EndTime) is { } to && from < to
            ? new(days, from, to, zone, IsGuess: own is null)
            : Conversations.Calendars.WorkingHours.Usual(zone);
    }

    private HashSet<DayOfWeek> Days() =>
        [.. (DaysOfWeek ?? []).Select(day => Enum.TryParse<DayOfWeek>(day, ignoreCase: true, out var known) ? known : (DayOfWeek?)null).OfType<DayOfWeek>()];

    private static TimeOnly? At(string? text) => TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time : null;
}

internal sealed record ZoneName(string? Name);
