namespace SickLeaveBot.Storage.Sqlite;

/// <summary>Which message stands in which place of a chat. One that is out of date is taken away, by an errand that is written with the news of it.</summary>
internal sealed class ShownMessages(string company, ErrandRows errands)
{
    /// <summary>The letter stands in this message: it is the only one in its place, and the place that it closes is empty.</summary>
    /// <param name="earlier">The message that the letter was put in place of.</param>
    public int Stands(Session session, LetterErrand letter, string? earlier, string activity)
    {
        if (letter.Slot is { } slot && earlier != activity)
        {
            TakeAway(session, letter, In(session, letter.Person, slot), activity);
            session.Execute("""
                INSERT INTO shown (company, person, slot, activity) VALUES ($1, $2, $3, $4)
                ON CONFLICT (company, person, slot) DO UPDATE SET activity = excluded.activity
                """, company, letter.Person, slot, activity);
            // The question that it was before is answered: what comes in that place takes nothing away.
            session.Execute("DELETE FROM shown WHERE company = $1 AND person = $2 AND activity = $3 AND slot <> $4", company, letter.Person, activity, slot);
        }
        if (letter.Closes is not { } closed) return 0;
        TakeAway(session, letter, In(session, letter.Person, closed), activity);
        return Forget(session, letter.Person, closed);
    }

    public int Forget(Session session, string person, string slot) =>
        session.Execute("DELETE FROM shown WHERE company = $1 AND person = $2 AND slot = $3", company, person, slot);

    private void TakeAway(Session session, LetterErrand letter, string? message, string activity)
    {
        if (letter.LeavesBehind is { } line && message is not null && message != activity)
            errands.Add(session, new LetterErrand(letter.Person, line, Slot: null, message, Answers: false, Renews: false) { TakesAway = true });
    }

    private string? In(Session session, string person, string slot) => (string?)session.Scalar(
        "SELECT activity FROM shown WHERE company = $1 AND person = $2 AND slot = $3", company, person, slot);
}
