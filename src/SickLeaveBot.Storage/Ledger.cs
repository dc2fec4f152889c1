using System.Globalization;
using System.Text.Json;
using SickLeaveBot.Conversations;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.Conversations.WritingThePlan;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.WritingThePlan;

namespace SickLeaveBot.Storage;

/// <summary>Writes steps: facts, letters and what they settle, in one transaction.</summary>
public sealed class Ledger(
    Readers readers, Writer writer, SickLeaves sickLeaves, Acquaintances people, Bell bell, Dispatches dispatches, PersonalNumbers numbers, TimeProvider clock)
    : ILedger
{
    private readonly Settled settled = new(clock);

    public async ValueTask<Noted?> Note(string key, Heard heard, CancellationToken cancel)
    {
        var body = JsonSerializer.Serialize(heard, Shapes.Default.Heard);
        var number = await writer.Write(session => settled.Settle(session, key)
            ? (long?)session.Scalar("INSERT INTO inbox (heard) VALUES ($1) RETURNING number", body)
            : null);
        return number is { } noted ? new(noted, heard) : null;
    }

    public async ValueTask<Written> Write(Step step, CancellationToken cancel)
    {
        try
        {
            var written = await writer.Write(session => Write(session, step));
            if (written == Written.Done && step.After is { Version: > 0 } leave) sickLeaves.Changed(leave);
            if (step.Person is { } met) people.Changed(met.Contact.Person);
            if (written == Written.Done && step.Postings.Count > 0) bell.Ring();
            if (written == Written.Done && Sends(step)) dispatches.Bell.Ring();
            return written;
        }
        catch (Clash)
        {
            sickLeaves.Forget(step.After!.Employee.Id);
            return Written.Clash;
        }
    }

    public ValueTask<IReadOnlyList<Noted>> LeftOver(CancellationToken cancel) =>
        new(readers.Read(session => session.Read("SELECT number, heard FROM inbox ORDER BY number", row =>
            new Noted(row.GetInt64(0), JsonSerializer.Deserialize(row.GetString(1), Shapes.Default.Heard)!))));

    public ValueTask<IReadOnlyList<PlanDraft>> Drafts(Guid? leave, string person, CancellationToken cancel) =>
        new(readers.Read(session => Storage.Drafts.Read(session, leave, person)));

    public ValueTask<bool> HasPersonalNumber(string person, CancellationToken cancel) => new(numbers.Of(person) is not null);

    public ValueTask<Acquaintance?> Knows(string person, CancellationToken cancel) => new(people.Find(person));

    public async ValueTask Meet(Contact contact, CancellationToken cancel)
    {
        if (people.Find(contact.Person) is { Unreachable: null } known && contact.Over(known.Contact) == known.Contact) return;
        await writer.Write(session => Contacts.Keep(session, contact));
        people.Changed(contact.Person);
        bell.Ring();
    }

    public async ValueTask Part(Contact contact, CancellationToken cancel)
    {
        await writer.Write(session => Contacts.Lose(session, contact, "AppRemoved"));
        people.Changed(contact.Person);
    }

    private Written Write(Session session, Step step)
    {
        if (step.Settles is { } key && !settled.Settle(session, key)) return Written.SettledBefore;
        if (step.Done is { } noted && session.Execute("DELETE FROM inbox WHERE number = $1", noted) == 0) return Written.SettledBefore;
        if (step.After is { } leave) Add(session, step.Before, leave);
        foreach (var draft in step.Drafts) Storage.Drafts.Keep(session, draft);
        if (step.Person is { } person) Contacts.Choose(session, person);
        if (step.Number is { } number)
        {
            numbers.Keep(session, number.Employee, number.Value);
            Dispatches.Wake(session, number.Employee);
        }
        if (step.Dispatched is { } after) Dispatches.Change(session, after);
        foreach (var posting in step.Postings) Outbox.Add(session, posting);
        return Written.Done;
    }

    private static bool Sends(Step step) => step.Number is not null || step.Dispatched is not null
        || step.After is { } after && after.History.Any(fact => fact.Number > (step.Before?.Version ?? 0) && fact.What is DeliveryAsked);

    private static void Add(Session session, SickLeave? before, SickLeave leave)
    {
        var known = before?.Version ?? 0;
        if (leave.Version == known) return;
        var id = $"{leave.Id:N}";
        var added = leave.History.Where(fact => fact.Number > known).ToList();
        foreach (var fact in added) Add(session, id, fact);
        if (known == 0)
            session.Execute("INSERT INTO sick_leave (id, employee, manager, stage, begun) VALUES ($1, $2, $3, $4, $5)",
                id, leave.Employee.Id, leave.Manager?.Id, $"{leave.Stage}", leave.History[0].At.ToUnixTimeMilliseconds());
        // The facts were added to just what was read, so the row is as it was then: most facts change nothing in it.
        else if (before?.Stage != leave.Stage || before.Manager?.Id != leave.Manager?.Id)
            session.Execute("UPDATE sick_leave SET manager = $2, stage = $3 WHERE id = $1", id, leave.Manager?.Id, $"{leave.Stage}");
        if (before?.Stage == Stage.Ongoing) Storage.Drafts.Clear(session, leave, added);
    }

    private static void Add(Session session, string leave, Recorded fact)
    {
        var (kind, body) = Facts.Write(fact.What);
        if (session.Execute("INSERT OR IGNORE INTO fact (sick_leave, number, at, by, kind, body) VALUES ($1, $2, $3, $4, $5, $6)",
            leave, fact.Number, fact.At.ToString("O", CultureInfo.InvariantCulture), fact.By, kind, body) == 0)
            throw new Clash();
        if (fact.What is DeliveryAsked asked) Dispatches.Add(session, Guid.Parse(leave), asked.Delivery);
    }

    /// <summary>Somebody else has added a fact since the sick leave was read; nothing of the step is kept.</summary>
    private sealed class Clash : Exception;
}
