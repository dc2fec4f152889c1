using SickLeaveBot.Conversations.Calendars;
using SickLeaveBot.Conversations.People;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.Law;

namespace SickLeaveBot.Stories.Play;

/// <summary>Everybody's calendar as a story needs it: empty but for what the story puts there.</summary>
public sealed class PretendCalendars : ICalendars
{
    private readonly Dictionary<string, List<BusyTime>> busy = [];
    private readonly Dictionary<string, WorkingHours> hours = [];

    /// <summary>Whose calendar the bot may neither read nor write in.</summary>
    public HashSet<string> Closed { get; } = [];

    public List<Room> TheRooms { get; } = [];

    /// <summary>The meetings that lie in calendars, by sick leave.</summary>
    public Dictionary<Guid, EventInCalendar> Events { get; } = [];

    public void IsBusy(string mailbox, DateOnly from, DateOnly to, Showing showing = Showing.Busy) =>
        IsBusy(mailbox, Oslo.At(from, default), Oslo.At(to.AddDays(1), default), showing);

    public void IsBusy(string mailbox, DateOnly day, int from, int to, Showing showing = Showing.Busy) =>
        IsBusy(mailbox, Oslo.At(day, new(from, 0)), Oslo.At(day, new(to, 0)), showing);

    public void IsFree(string mailbox) => busy.Remove(mailbox);

    public void WorksIn(string mailbox, string zone) => hours[mailbox] = WorkingHours.Usual(TimeZoneInfo.FindSystemTimeZoneById(zone)) with { IsGuess = false };

    public ValueTask<IReadOnlyList<Diary>> Diaries(string asker, IReadOnlyList<string> whom, DateTimeOffset from, DateTimeOffset to, CancellationToken cancel) =>
        new([.. whom.Select(one => Closed.Contains(one)
            ? (Diary)new Diary.Unreadable(one, DiaryProblem.NoAccess)
            : new Diary.Known(one, hours.GetValueOrDefault(one) ?? WorkingHours.Usual(Oslo.Zone) with { IsGuess = false }, busy.GetValueOrDefault(one) ?? []))]);

    public ValueTask<Lookup<IReadOnlyList<Room>>> Rooms(int people, CancellationToken cancel) => new(new Lookup<IReadOnlyList<Room>>.Found(TheRooms));

    private void IsBusy(string mailbox, DateTimeOffset from, DateTimeOffset to, Showing showing)
    {
        if (!busy.TryGetValue(mailbox, out var times)) busy[mailbox] = times = [];
        times.Add(new(from, to, showing));
    }
}
