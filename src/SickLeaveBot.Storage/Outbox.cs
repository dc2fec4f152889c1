using Microsoft.Data.Sqlite;
using SickLeaveBot.Conversations;

namespace SickLeaveBot.Storage;

/// <summary>The letters on their way. A letter is gone from here once it is known to have arrived.</summary>
public sealed class Outbox(Readers readers, Writer writer, Acquaintances people)
{
    private const string Columns = """
        o.number, o.person, o.slot, o.renews, coalesce(o.in_place_of, s.activity), o.in_place_of IS NOT NULL,
        o.summary, o.card, o.text, o.tries
        """;

    // So many tries keep a person's later letters waiting behind the first; then it waits alone.
    private const int TriesInLine = 4;

    /// <summary>The letters that may go now, answers first, then in the order they were written; one a person.</summary>
    public IReadOnlyList<Parcel> Due(DateTimeOffset now) => readers.Read(session => session.Read($"""
        SELECT {Columns} FROM outbox o
        LEFT JOIN shown s ON s.person = o.person AND s.slot = o.slot
        WHERE o.number IN (
            SELECT next.number FROM outbox next
            LEFT JOIN contact c ON c.person = next.person
            WHERE next.refused IS NULL AND c.unreachable IS NULL AND next.not_before <= $1
              AND NOT EXISTS (
                  SELECT 1 FROM outbox first
                  WHERE first.person = next.person AND first.number < next.number AND first.refused IS NULL
                    AND (first.tries < {TriesInLine} OR first.not_before <= $1))
            ORDER BY next.answers DESC, next.number LIMIT 64)
        ORDER BY o.answers DESC, o.number
        """, Read, now.ToUnixTimeMilliseconds()));

    /// <summary>When the next letter that waits may be tried again; null when none waits.</summary>
    public DateTimeOffset? NextTry(DateTimeOffset now) => readers.Read(session => session.Scalar("""
        SELECT min(o.not_before) FROM outbox o LEFT JOIN contact c ON c.person = o.person
        WHERE o.refused IS NULL AND c.unreachable IS NULL AND o.not_before > $1
        """, now.ToUnixTimeMilliseconds())) is long due ? DateTimeOffset.FromUnixTimeMilliseconds(due) : null;

    /// <summary>The letter stands in the chat; a chat that was made for it is kept, also of a person who was never met.</summary>
    public async Task Arrived(Parcel parcel, Contact to, Delivery.Done where)
    {
        var moved = to.Conversation != where.Conversation;
        await writer.Write(session =>
        {
            session.Execute("DELETE FROM outbox WHERE number = $1", parcel.Number);
            if (moved) Contacts.Move(session, to, where.Conversation);
            return parcel.Slot is null || parcel.InPlaceOf == where.Activity ? 0 : session.Execute("""
                INSERT INTO shown (person, slot, activity) VALUES ($1, $2, $3)
                ON CONFLICT (person, slot) DO UPDATE SET activity = excluded.activity
                """, parcel.Person, parcel.Slot, where.Activity);
        });
        if (moved) people.Changed(parcel.Person);
    }

    public Task TryAgain(Parcel parcel, DateTimeOffset notBefore) => writer.Write(session => session.Execute(
        "UPDATE outbox SET tries = tries + 1, not_before = $2 WHERE number = $1", parcel.Number, notBefore.ToUnixTimeMilliseconds()));

    /// <summary>The person can't be written to; their letters wait until they are heard from.</summary>
    public async Task Lost(Contact to, string code)
    {
        await writer.Write(session => Contacts.Lose(session, to, code));
        people.Changed(to.Person);
    }

    /// <summary>The message to be replaced is gone from the chat: the letter becomes a new one, or is dropped when it only mended that message.</summary>
    public Task Gone(Parcel parcel) => writer.Write(session => parcel.OnlyMends
        ? session.Execute("DELETE FROM outbox WHERE number = $1", parcel.Number)
        : session.Execute("DELETE FROM shown WHERE person = $1 AND slot = $2", parcel.Person, parcel.Slot));

    /// <summary>Teams will never take the letter; its words go, the row stays for an operator to see.</summary>
    public Task Refused(Parcel parcel, string code) => writer.Write(session => session.Execute(
        "UPDATE outbox SET refused = $2, summary = '', card = NULL, text = NULL WHERE number = $1", parcel.Number, code));

    internal static void Add(Session session, Posting posting)
    {
        if (posting.Slot is { } slot && !posting.Renews)
            session.Execute("DELETE FROM outbox WHERE person = $1 AND slot = $2 AND in_place_of IS NULL AND renews = 0 AND refused IS NULL",
                posting.Person, slot);
        if (posting.InPlaceOf is { } message)
            session.Execute("DELETE FROM outbox WHERE person = $1 AND in_place_of = $2 AND refused IS NULL", posting.Person, message);
        Insert(session, posting.Person, posting.Answers, posting.Slot, posting.InPlaceOf, posting.Renews, posting.Letter);
        if (posting is { Renews: true, Slot: { } renewed, LeavesBehind: { } letter }
            && session.Scalar("SELECT activity FROM shown WHERE person = $1 AND slot = $2", posting.Person, renewed) is string earlier)
            Insert(session, posting.Person, answers: false, slot: null, earlier, renews: false, letter);
    }

    private static void Insert(Session session, string person, bool answers, string? slot, string? inPlaceOf, bool renews, Letter letter) =>
        session.Execute("""
            INSERT INTO outbox (person, answers, slot, in_place_of, renews, summary, card, text) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """, person, answers ? 1 : 0, slot, inPlaceOf, renews ? 1 : 0, letter.Summary, letter.CardJson, letter.Text);

    private static Parcel Read(SqliteDataReader row)
    {
        var renews = row.GetInt64(3) != 0;
        var inPlaceOf = row.IsDBNull(4) ? null : row.GetString(4);
        return new(row.GetInt64(0), row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2),
            renews ? null : inPlaceOf, row.GetInt64(5) != 0,
            new(row.GetString(6), row.IsDBNull(7) ? null : row.GetString(7), row.IsDBNull(8) ? null : row.GetString(8)),
            row.GetInt32(9));
    }
}

/// <summary>A letter as it lies in the outbox.</summary>
/// <param name="InPlaceOf">The message it takes the place of; null sends a new one.</param>
/// <param name="OnlyMends">It is about that very message and worth nothing without it.</param>
public sealed record Parcel(long Number, string Person, string? Slot, string? InPlaceOf, bool OnlyMends, Letter Letter, int Tries);
