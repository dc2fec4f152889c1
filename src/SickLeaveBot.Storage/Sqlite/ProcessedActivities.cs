using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace SickLeaveBot.Storage.Sqlite;

/// <summary>
/// Activities that have been taken care of, so that a repeated one changes nothing. Which they were can't be read from what is kept.
/// Used by the writer alone: what is in memory is what is on disk, and what is just being written.
/// </summary>
internal sealed class ProcessedActivities(string company, TimeProvider clock)
{
    // Teams repeats within minutes; a week is on the safe side, and so is the last twelve thousand in a company that does more in a week.
    private static readonly TimeSpan RepeatedWithin = TimeSpan.FromDays(7);
    private const int Most = 25_000;

    private readonly HashSet<long> known = [];
    private DateTimeOffset forgot = DateTimeOffset.MinValue;

    /// <summary>False when the activity was taken care of before.</summary>
    public bool Add(Session session, string key)
    {
        var now = clock.GetUtcNow();
        // Once a day, at the first activity after a start, and when there are many.
        if (now - forgot >= TimeSpan.FromDays(1) || known.Count >= Most) Forget(session, now);
        var activity = Digest(key);
        if (!known.Add(activity)) return false;
        session.WhenRolledBack(() => known.Remove(activity));
        session.Execute("INSERT INTO settled (company, activity, at) VALUES ($1, $2, $3)", company, activity, now.ToUnixTimeSeconds());
        return true;
    }

    /// <summary>A part of a SHA-256, long enough that two activities of a week never share it by chance.</summary>
    public static long Digest(string key) => BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    private void Forget(Session session, DateTimeOffset now)
    {
        session.WhenRolledBack(() => forgot = DateTimeOffset.MinValue);
        forgot = now;
        session.Execute("DELETE FROM settled WHERE company = $1 AND at < $2", company, (now - RepeatedWithin).ToUnixTimeSeconds());
        if (session.Scalar("SELECT rowid FROM settled WHERE company = $1 ORDER BY rowid DESC LIMIT 1 OFFSET $2", company, Most / 2) is long oldest)
            session.Execute("DELETE FROM settled WHERE company = $1 AND rowid <= $2", company, oldest);
        known.Clear();
        known.UnionWith(session.Read("SELECT activity FROM settled WHERE company = $1", row => row.Long(0), company));
    }
}
