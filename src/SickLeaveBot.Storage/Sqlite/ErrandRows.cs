using SickLeaveBot.Storage.Codec;
using SickLeaveBot.Storage.Node;

namespace SickLeaveBot.Storage.Sqlite;

/// <summary>The rows of errands as a step writes them.</summary>
internal sealed class ErrandRows(string company, RunOfProgram run)
{
    // Of an unreachable person's letters: until the person is heard from.
    public const long Never = 9_000_000_000_000_000;

    private readonly RowNumbers numbers = new();

    public void Add(Session session, Errand errand)
    {
        var (kind, version, body) = BodyCodec.Write(errand);
        if (errand.Key is { } key)
        {
            session.Execute("""
                DELETE FROM errand WHERE company = $1 AND person = $2 AND kind = $3 AND key = $4 AND state = 'Waiting' AND refused IS NULL
                """, company, errand.Person, kind, key);
        }
        var stream = errand.Stream;
        numbers.Add(number => (long?)session.Scalar("""
            INSERT OR IGNORE INTO errand (number, company, kind, version, person, stream_kind, stream, key, urgent, body)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING number
            """, number, company, kind, version, errand.Person, stream is { } of ? WrittenNames.Of(of.Kind) : null, stream?.Id, errand.Key,
            errand.IsUrgent ? 1 : 0, body));
    }

    /// <summary>False when the errand is gone, or is another run's by now.</summary>
    public bool Change(Session session, ErrandAfter after) => 1 == (after.State is { } state
        ? session.Execute("""
            UPDATE errand SET state = $4, tries = $5, not_before = $6, claim = NULL
            WHERE company = $1 AND number = $2 AND (claim IS NULL OR claim = $3)
            """, company, after.Errand, run.Id, WrittenNames.Of(state), after.Tries, after.NotBefore.ToUnixTimeMilliseconds())
        : session.Execute("DELETE FROM errand WHERE company = $1 AND number = $2 AND (claim IS NULL OR claim = $3)", company, after.Errand, run.Id));

    /// <summary>What waited for something about the person may go now.</summary>
    public void Wake(Session session, Wake wake) => session.Execute(
        "UPDATE errand SET not_before = 0 WHERE company = $1 AND person = $2 AND kind = $3 AND state = 'Waiting' AND refused IS NULL",
        company, wake.Person, StoredKinds.Of(wake.Kind).Name);

    /// <summary>The person is heard from again, and the letters that waited for them may go.</summary>
    public void LettersMayGo(Session session, string person) => session.Execute(
        "UPDATE errand SET not_before = 0 WHERE company = $1 AND person = $2 AND kind = $3 AND not_before = $4 AND refused IS NULL",
        company, person, StoredKinds.Of(typeof(LetterErrand)).Name, Never);

    public void LettersWait(Session session, string person) => session.Execute(
        "UPDATE errand SET not_before = $4 WHERE company = $1 AND person = $2 AND kind = $3 AND refused IS NULL",
        company, person, StoredKinds.Of(typeof(LetterErrand)).Name, Never);
}
