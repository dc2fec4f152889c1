using SickLeaveBot.Storage.Node;

namespace SickLeaveBot.Storage.Sqlite;

/// <summary>
/// What becomes of letters, written down: where each stands, and who can't be written to. One that has arrived may come again after a power
/// cut, as it may when the program is killed before it is written down.
/// </summary>
internal sealed class SqliteLetters(string company, Writer writer, ErrandRows errands, ContactCache people) : ILetters
{
    private readonly ShownMessages shown = new(company, errands);

    public async Task Arrived(WaitingErrand letter, Contact to, Delivery.Done where)
    {
        var moved = to.Conversation != where.Conversation;
        await writer.WriteSoon(session =>
        {
            Done(session, letter);
            if (moved) Contacts.Move(session, company, to, where.Conversation);
            return shown.Stands(session, (LetterErrand)letter.What, letter.Earlier, where.Activity);
        });
        if (moved) people.Changed(to.Person);
    }

    public Task IsTakenAway(WaitingErrand letter) => writer.WriteSoon(session => Done(session, letter));

    // What the person should see from now on is not lost with a message that they, or somebody's other screen, no longer have.
    public Task MessageIsGone(WaitingErrand letter) => writer.Write(session => letter.What switch
    {
        LetterErrand { InPlaceOf: null, Slot: { } slot } => shown.Forget(session, letter.What.Person, slot),
        LetterErrand { TakesAway: false, Slot: not null } or LetterErrand { TakesAway: false, Closes: not null } => Anew(session, letter),
        _ => Done(session, letter),
    });

    public long HeardFrom(string person) => people.HeardFrom(person);

    public async Task<bool> IsUnreachable(Contact to, string code, long heard)
    {
        var isLost = await writer.Write(session =>
        {
            if (people.HeardFrom(to.Person) != heard) return false;
            Contacts.Lose(session, company, to, code);
            errands.LettersWait(session, to.Person);
            return true;
        });
        people.Changed(to.Person);
        // Until here who was heard from was not known to be lost, and nothing was written of it.
        return isLost && (people.HeardFrom(to.Person) == heard || await IsFoundAgain(to, code));
    }

    private async Task<bool> IsFoundAgain(Contact to, string code)
    {
        await writer.Write(session =>
        {
            Contacts.FindAgain(session, company, to.Person, code);
            errands.LettersMayGo(session, to.Person);
            return true;
        });
        people.Changed(to.Person);
        return false;
    }

    // Asked once more where it is written: meanwhile the person may have been heard from.
    public Task WaitForPerson(WaitingErrand letter) => writer.Write(session => session.Execute("""
        UPDATE errand SET not_before = $3 WHERE company = $1 AND number = $2
            AND EXISTS (SELECT 1 FROM contact c WHERE c.company = $1 AND c.person = errand.person AND c.unreachable IS NOT NULL)
        """, company, letter.Number, ErrandRows.Never));

    public Task Refused(long number, string code) => writer.Write(session => session.Execute(
        "UPDATE errand SET refused = $3, body = '' WHERE company = $1 AND number = $2", company, number, code));

    private int Anew(Session session, WaitingErrand letter)
    {
        var left = Done(session, letter);
        // One that is not in the queue any more was superseded while it was under way.
        if (left == 1) errands.Add(session, (LetterErrand)letter.What with { InPlaceOf = null, Renews = true });
        return left;
    }

    private int Done(Session session, WaitingErrand letter) =>
        session.Execute("DELETE FROM errand WHERE company = $1 AND number = $2", company, letter.Number);
}
