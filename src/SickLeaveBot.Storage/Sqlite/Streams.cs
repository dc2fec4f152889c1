using System.Globalization;
using SickLeaveBot.Storage.Codec;

namespace SickLeaveBot.Storage.Sqlite;

/// <summary>The rows of facts. A stream's newest number is its lock.</summary>
internal static class Streams
{
    public static IReadOnlyList<Recorded> Read(Session session, string company, StreamId stream) => session.Read("""
        SELECT number, at, by, kind, version, body FROM fact WHERE company = $1 AND stream_kind = $2 AND stream = $3 ORDER BY number
        """, row => Fact(row, new(WrittenNames.Of(stream.Kind), stream.Id, row.Long(0))), company, WrittenNames.Of(stream.Kind), stream.Id);

    /// <summary>Adds the facts; false when somebody else has added some since the stream was read.</summary>
    public static bool Add(Session session, string company, StreamWrite write)
    {
        if (write.Added.Count == 0) return IsAt(session, company, write.Stream, write.Before);
        var kind = WrittenNames.Of(write.Stream.Kind);
        foreach (var fact in write.Added)
            if (!Add(session, company, kind, write.Stream.Id, fact)) return false;
        return true;
    }

    /// <summary>A fact from a row with its number, time, author, kind, version and body, in this order.</summary>
    public static Recorded Fact(Row row, Place place) => new(
        row.Int(0),
        DateTimeOffset.ParseExact(row.Text(1), "O", CultureInfo.InvariantCulture),
        row.Text(2),
        BodyCodec.Read<Fact>(row.Text(3), row.Int(4), row.Utf8(5), place));

    private static bool Add(Session session, string company, string streamKind, string stream, Recorded fact)
    {
        var (kind, version, body) = BodyCodec.Write(fact.What);
        return session.Execute("""
            INSERT OR IGNORE INTO fact (company, stream_kind, stream, number, at, by, kind, version, body) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """, company, streamKind, stream, fact.Number, fact.At.ToString("O", CultureInfo.InvariantCulture), fact.By, kind, version, body) == 1;
    }

    private static bool IsAt(Session session, string company, StreamId stream, int number) => session.Scalar(
        "SELECT coalesce(max(number), 0) FROM fact WHERE company = $1 AND stream_kind = $2 AND stream = $3",
        company, WrittenNames.Of(stream.Kind), stream.Id) is long newest && newest == number;
}
