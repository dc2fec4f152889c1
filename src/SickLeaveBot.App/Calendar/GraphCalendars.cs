using System.Text.Json;
using Microsoft.Kiota.Abstractions;
using SickLeaveBot.Conversations.Calendars;
using SickLeaveBot.Conversations.People;
using SickLeaveBot.Law;

namespace SickLeaveBot.App.Calendar;

/// <summary>
/// When people are taken, as Exchange tells it through Microsoft Graph. A person waits for the answer: whoever is not known in eight
/// seconds is told of as out of reach.
/// </summary>
internal sealed class GraphCalendars(CalendarCalls calls, Turns turns, Addresses addresses, MailboxClocks clocks, RoomList rooms, TimeProvider clock) : ICalendars
{
    private const int AtMostACall = 20;
    private static readonly TimeSpan Window = TimeSpan.FromDays(14);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(8);

    public async ValueTask<IReadOnlyList<Diary>> Diaries(
        string asker, IReadOnlyList<string> whom, DateTimeOffset from, DateTimeOffset to, CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(to, from);
        using var budget = new CancellationTokenSource(Budget, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(budget.Token, cancel);
        var reached = await Task.WhenAll(whom.Select(one => Reach(one, either.Token)));
        var hours = whom.Select(one => IsPerson(one) ? Clock(one, either.Token) : Task.FromResult<MailboxSettings?>(null)).ToList();
        var times = await AllTimes(asker, [.. reached.Select(one => one.Address).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)], from, to, either.Token);
        var settings = await Task.WhenAll(hours);
        cancel.ThrowIfCancellationRequested();
        return [.. whom.Select((one, at) => DiaryOf(one, reached[at], times, settings[at]))];
    }

    public async ValueTask<Lookup<IReadOnlyList<Room>>> Rooms(int people, CancellationToken cancel) => await rooms.All(cancel) switch
    {
        Lookup<IReadOnlyList<Room>>.Found { Value: var all } => new Lookup<IReadOnlyList<Room>>.Found(
            [.. all.Where(room => room.Seats is null || room.Seats >= people).OrderBy(room => room.Seats ?? int.MaxValue).ThenBy(room => room.Name, StringComparer.Ordinal)]),
        var other => other,
    };

    private static bool IsPerson(string one) => Guid.TryParse(one, out _);

    private static Diary DiaryOf(string one, Reached reached, Dictionary<string, Times> times, MailboxSettings? settings)
    {
        if (reached.Address is not { } address) return new Diary.Unreadable(one, reached.Problem);
        var found = times.GetValueOrDefault(address) ?? Times.Unknown(DiaryProblem.OutOfReach);
        return found.Problem is { } problem
            ? new Diary.Unreadable(one, problem)
            : new Diary.Known(one, IsPerson(one) ? MailboxHours.Of(settings?.WorkingHours ?? found.Hours, settings?.TimeZone) : WorkingHours.Usual(Oslo.Zone), found.Busy);
    }

    private async Task<Reached> Reach(string one, CancellationToken cancel)
    {
        if (!IsPerson(one)) return new(one, default);
        try
        {
            return await addresses.Of(one, cancel) switch
            {
                Lookup<string>.Found found => new(found.Value, default),
                Lookup<string>.NotFound => new(null, DiaryProblem.NoMailbox),
                _ => new(null, DiaryProblem.OutOfReach),
            };
        }
        catch (OperationCanceledException)
        {
            return new(null, DiaryProblem.OutOfReach);
        }
    }

    private async Task<MailboxSettings?> Clock(string one, CancellationToken cancel)
    {
        try
        {
            return await clocks.Of(one, cancel);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private async Task<Dictionary<string, Times>> AllTimes(string asker, string[] mailboxes, DateTimeOffset from, DateTimeOffset to, CancellationToken cancel)
    {
        var all = new Dictionary<string, Times>(StringComparer.OrdinalIgnoreCase);
        foreach (var some in mailboxes.Chunk(AtMostACall))
        {
            for (var start = from; start < to; start += Window)
            {
                var times = await TimesOf(asker, some, start, start + Window < to ? start + Window : to, cancel);
                foreach (var mailbox in some)
                    all[mailbox] = all.TryGetValue(mailbox, out var before) ? before.And(times[mailbox]) : times[mailbox];
            }
        }

        return all;
    }

    private async Task<Dictionary<string, Times>> TimesOf(string asker, string[] mailboxes, DateTimeOffset from, DateTimeOffset to, CancellationToken cancel)
    {
        var said = await Ask(asker, new(mailboxes, OutlookTime.Of(from, TimeZoneInfo.Utc), OutlookTime.Of(to, TimeZoneInfo.Utc)), cancel);
        var told = (said.Value?.Value ?? []).Where(schedule => schedule.ScheduleId is not null).ToLookup(schedule => schedule.ScheduleId!, StringComparer.OrdinalIgnoreCase);
        return mailboxes.ToDictionary(
            mailbox => mailbox, mailbox => told[mailbox].FirstOrDefault()?.Read() ?? Times.Unknown(ProblemOf(said.Failure)), StringComparer.OrdinalIgnoreCase);
    }

    private async Task<Said<SchedulePage>> Ask(string asker, ScheduleAsked asked, CancellationToken cancel)
    {
        try
        {
            using var turn = await turns.At(asker, cancel);
            var body = JsonSerializer.SerializeToUtf8Bytes(asked, CalendarJson.Default.ScheduleAsked);
            return await calls.Ask(
                new("read free times", Method.POST, $"{GraphCall.User(asker)}/calendar/getSchedule", body), CalendarJson.Default.SchedulePage, Patience, cancel);
        }
        catch (OperationCanceledException)
        {
            return new(null, Failure.NotSent);
        }
    }

    // Where the asker has no calendar, nobody's can be asked for: that says nothing of theirs.
    private static DiaryProblem ProblemOf(Failure? failure) => failure?.Reply(ofEvent: false) is CalendarReply.NoAccess ? DiaryProblem.NoAccess : DiaryProblem.OutOfReach;

    /// <param name="Problem">Why there is no address.</param>
    private sealed record Reached(string? Address, DiaryProblem Problem);
}
