using SickLeaveBot.Storage.Node;

namespace SickLeaveBot.Storage.Sqlite;

/// <summary>
/// What becomes of letters, written down: where each stands, and who can't be written to. One that has arrived may come again after a power
/// cut, as it may when the program is killed before it is written down.
/// </summary>
internal sealed class SqliteLetters(string company, Writer writer, ErrandRows errands, ContactCache people) : ILetters
{
    public async Task Arrived(WaitingErrand letter, Contact to, Delivery.Done where)
    {
        var moved = to.Conversation != where.Conversation;
        await writer.WriteSoon(session =>
        {
            session.Execute("DELETE FROM errand WHERE company = $1 AND number = $2", company, letter.Number);
            if (moved) Contacts.Move(session, company, to, where.Conversation);
            return letter.What is not LetterErrand { Slot: { } slot } || letter.Earlier == where.Activity ? 0 : session.Execute("""
                INSERT INTO shown (company, person, slot, activity) VALUES ($1, $2, $3, $4)
                ON CONFLICT (company, person, slot) DO UPDATE SET activity = excluded.activity
                """, company, letter.What.Person, slot, where.Activity);
        });
        if (moved) people.Changed(to.Person);
    }

    public Task MessageIsGone(WaitingErrand letter) => writer.Write(session => letter.What is LetterErrand { InPlaceOf: null, Slot: { } slot }
        ? session.Execute("DELETE FROM shown WHERE company = $1 AND person = $2 AND slot = $3", company, letter.What.Person, slot)
        : session.Execute("DELETE FROM errand WHERE company = $1 AND number = $2", company, letter.Number));

    public async Task IsUnreachable(Contact to, string code)
    {
        await writer.Write(session =>
        {
            Contacts.Lose(session, company, to, code);
            errands.LettersWait(session, to.Person);
            return true;
        });
        people.Changed(to.Person);
    }

    // Asked once more where it is written: meanwhile the person may have been heard from.
    public Task WaitForPerson(WaitingErrand letter) => writer.Write(session => session.Execute("""
        UPDATE errand SET not_before = $3 WHERE company = $1 AND number = $2
            AND EXISTS (SELECT 1 FROM contact c WHERE c.company = $1 AND c.person = errand.person AND c.unreachable IS NOT NULL)
        """, company, letter.Number, ErrandRows.Never));

    public Task Refused(long number, string code) => writer.Write(session => session.Execute(
        "UPDATE errand SET refused = $3, body = '' WHERE company = $1 AND number = $2", company, number, code));
}
