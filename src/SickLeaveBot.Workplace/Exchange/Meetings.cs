using SickLeaveBot.Workplace.Kept;

namespace SickLeaveBot.Workplace.Exchange;

/// <summary>All meetings there are. Those of a usual week are made up anew at every start; what has been added or changed is kept.</summary>
public sealed class Meetings
{
    private readonly Lock door = new();
    private readonly Shelf<Meeting> kept;
    private readonly Dictionary<string, Meeting> meetings;
    private long version;

    public Meetings(Archive archive, IEnumerable<Meeting> usual)
    {
        kept = archive.Shelf<Meeting>("meetings");
        meetings = usual.ToDictionary(meeting => meeting.UId);
        foreach (var (uid, meeting) in kept.All) meetings[uid] = meeting;
        version = meetings.Values.Select(meeting => meeting.Version).DefaultIfEmpty(0).Max();
    }

    /// <summary>The number of the newest change.</summary>
    public long Version
    {
        get
        {
            lock (door) return version;
        }
    }

    public IReadOnlyList<Meeting> All
    {
        get
        {
            lock (door) return [.. meetings.Values];
        }
    }

    public Meeting? Find(string uid)
    {
        lock (door) return meetings.GetValueOrDefault(uid);
    }

    /// <summary>Those that lie in a mailbox, wherever they stand there.</summary>
    public IEnumerable<Meeting> In(string mailbox) => All.Where(meeting => meeting.Copies.ContainsKey(mailbox));

    /// <summary>When somebody is taken up, and by what, in the order of time.</summary>
    public IReadOnlyList<Occurrence> Standing(string mailbox, DateTimeOffset from, DateTimeOffset to) =>
    [
        .. In(mailbox).Where(meeting => meeting.Copies[mailbox].State != CopyState.Gone)
            .SelectMany(meeting => Occurrences.Between(meeting, from, to)).OrderBy(one => one.Start.Instant),
    ];

    public Meeting Put(Meeting meeting)
    {
        lock (door)
        {
            meeting = meeting with { Version = ++version };
            kept.Put(meeting.UId, meeting);
            return meetings[meeting.UId] = meeting;
        }
    }
}
