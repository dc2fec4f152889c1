using SickLeaveBot.Storage.Codec;
using SickLeaveBot.Storage.Node;

namespace SickLeaveBot.Storage.Sqlite;

/// <summary>Writes steps, each in one transaction, and reads what belongs to no list of sick leaves.</summary>
internal sealed class SqliteStore(
    string company, ReadConnections connections, Writer writer, Steps steps, ErrandRows errands, SickLeaveCache sickLeaves, ContactCache people,
    SqlitePersonalNumbers numbers, IWakeSignals signals, UnreadableRows unreadable) : IStore
{
    public async ValueTask<Noted?> Note(string key, Heard heard, CancellationToken cancel)
    {
        var body = BodyCodec.Write(heard);
        var number = await writer.Write(session => steps.Note(session, key, body));
        return number is { } noted ? new(noted, heard) : null;
    }

    public async ValueTask<Written> Write(Step step, CancellationToken cancel)
    {
        try
        {
            var written = await writer.Write(session => steps.Write(session, step));
            if (written == Written.Done) IsOnDisk(step);
            return written;
        }
        catch (VoidStepException nothing)
        {
            foreach (var leave in step.Streams.Select(stream => stream.CaseBefore).OfType<SickLeave>()) sickLeaves.Forget(leave);
            return nothing.Because;
        }
    }

    public ValueTask<IReadOnlyList<Noted>> LeftOver(CancellationToken cancel) => new(
    [
        .. connections.Read(session => session.Read("SELECT number, kind, version, body FROM inbox WHERE company = $1 ORDER BY number",
            row => unreadable.Read(() => new Noted(row.Long(0),
                BodyCodec.Read<Heard>(row.Text(1), row.Int(2), row.Utf8(3), new("noted message", row.Text(0))))), company)).OfType<Noted>(),
    ]);

    public ValueTask<IReadOnlyList<Recorded>> Facts(StreamId stream, CancellationToken cancel) =>
        new(connections.Read(session => Streams.Read(session, company, stream)));

    public ValueTask<IReadOnlyList<Draft>> Drafts(Guid? leave, string person, CancellationToken cancel) =>
        new(connections.Read(session => Sqlite.Drafts.Read(session, company, leave, person, unreadable)));

    public ValueTask<bool> HasPersonalNumber(string person, CancellationToken cancel) => new(numbers.Of(person) is not null);

    public ValueTask<Acquaintance?> Knows(string person, CancellationToken cancel) => new(Find(person));

    public async ValueTask Meet(Contact contact, CancellationToken cancel)
    {
        people.Hears(contact.Person);
        if (Find(contact.Person) is { Unreachable: null } known && contact.Over(known.Contact) == known.Contact) return;
        await writer.Write(session =>
        {
            Contacts.Keep(session, company, contact);
            errands.LettersMayGo(session, contact.Person);
            return true;
        });
        people.Changed(contact.Person);
        signals.Wake(typeof(LetterErrand));
    }

    public async ValueTask Part(Contact contact, CancellationToken cancel)
    {
        await writer.Write(session =>
        {
            Contacts.Leave(session, company, contact);
            errands.LettersWait(session, contact.Person);
            return true;
        });
        people.Changed(contact.Person);
    }

    private Acquaintance? Find(string person) => people.Find(person, one => connections.Read(session => Contacts.Find(session, company, one)));

    private void IsOnDisk(Step step)
    {
        foreach (var leave in step.Streams.Select(stream => stream.Case).OfType<SickLeave>()) sickLeaves.Changed(leave);
        if (step.Person is { } met) people.Changed(met.Contact.Person);
        foreach (var kind in step.Errands.Select(errand => errand.GetType()).Concat(step.Wakes.Select(wake => wake.Kind)).Distinct()) signals.Wake(kind);
    }
}
