using SickLeaveBot.Storage.Codec;

namespace SickLeaveBot.Storage.Sqlite;

/// <summary>Writes a step within the writer's transaction: all of it, or nothing.</summary>
internal sealed class Steps(string company, ProcessedActivities processed, ErrandRows errands, SqlitePersonalNumbers numbers)
{
    private readonly RowNumbers noted = new();

    /// <summary>The number of the noted message; null when the activity was taken care of before.</summary>
    public long? Note(Session session, string key, Stored heard) => processed.Add(session, key)
        ? noted.Add(number => (long?)session.Scalar(
            "INSERT OR IGNORE INTO inbox (number, company, kind, version, body) VALUES ($1, $2, $3, $4, $5) RETURNING number",
            number, company, heard.Kind, heard.Version, heard.Body))
        : null;

    /// <exception cref="VoidStepException">Somebody else was quicker; what was written by then is to be rolled back.</exception>
    public Written Write(Session session, Step step)
    {
        // An activity that comes again is by far the most common, and nothing has been written yet.
        if (step.Settles is { } key && !processed.Add(session, key)) return Written.SettledBefore;
        if (step.Done is { } number && session.Execute("DELETE FROM inbox WHERE company = $1 AND number = $2", company, number) == 0)
            throw new VoidStepException(Written.SettledBefore);
        if (step.After is { } after && !errands.Change(session, after)) throw new VoidStepException(Written.SettledBefore);
        foreach (var write in step.Streams)
        {
            if (!Streams.Add(session, company, write)) throw new VoidStepException(Written.Clash);
            SickLeaveIndex.Write(session, company, write);
        }
        foreach (var draft in step.Drafts) Drafts.Keep(session, company, draft);
        foreach (var those in step.Void) Drafts.Void(session, company, those);
        if (step.Person is { } person) Contacts.Choose(session, company, person);
        if (step.Number is { } one) numbers.Keep(session, one.Employee, one.Value);
        foreach (var wake in step.Wakes) errands.Wake(session, wake);
        foreach (var errand in step.Errands) errands.Add(session, errand);
        return Written.Done;
    }
}

/// <summary>Nothing of the step is kept: a stream has got other facts since it was read, or what it settles was settled before.</summary>
internal sealed class VoidStepException(Written because) : Exception
{
    public Written Because { get; } = because;
}
