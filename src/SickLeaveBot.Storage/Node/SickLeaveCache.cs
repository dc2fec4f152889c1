namespace SickLeaveBot.Storage.Node;

/// <summary>
/// Sick leaves as this process remembers them: each employee's own, and those that were looked at by somebody else. The store says what
/// has changed; where another process may write as well, what is here can be old, and the stream's number tells when somebody writes.
/// </summary>
internal sealed class SickLeaveCache(string company)
{
    private const int MostRemembered = 10_000;

    private readonly Lock gate = new();
    private readonly Dictionary<(string Company, string Employee), IReadOnlyList<SickLeave>> own = [];
    private readonly Dictionary<(string Company, Guid Id), SickLeave> single = [];
    private long changes;

    public IReadOnlyList<SickLeave> Of(string employee, Func<string, IReadOnlyList<SickLeave>> read)
    {
        long before;
        lock (gate)
        {
            if (own.TryGetValue((company, employee), out var remembered)) return remembered;
            before = changes;
        }
        var found = WithoutDropped(read(employee));
        lock (gate)
        {
            if (own.Count >= MostRemembered) own.Clear();
            // What was read may be old already when something has been written meanwhile.
            if (before == changes) own[(company, employee)] = found;
        }
        return found;
    }

    /// <param name="read">Reads those of several employees at once, newest first.</param>
    public IReadOnlyDictionary<string, IReadOnlyList<SickLeave>> OfEach(
        IReadOnlyCollection<string> employees, Func<IReadOnlyCollection<string>, IReadOnlyList<SickLeave>> read)
    {
        var found = new Dictionary<string, IReadOnlyList<SickLeave>>();
        long before;
        lock (gate)
        {
            foreach (var employee in employees)
                if (own.TryGetValue((company, employee), out var remembered)) found[employee] = remembered;
            before = changes;
        }
        var missing = employees.Where(employee => !found.ContainsKey(employee)).ToList();
        if (missing.Count == 0) return found;
        var leaves = read(missing).ToLookup(leave => leave.Employee.Id);
        foreach (var employee in missing) found[employee] = WithoutDropped([.. leaves[employee]]);
        lock (gate)
        {
            if (own.Count + missing.Count > MostRemembered) own.Clear();
            if (before != changes) return found;
            foreach (var employee in missing) own[(company, employee)] = found[employee];
        }
        return found;
    }

    public SickLeave? Find(Guid id, Func<Guid, SickLeave?> read)
    {
        long before;
        lock (gate)
        {
            if (single.TryGetValue((company, id), out var remembered)) return remembered;
            before = changes;
        }
        var found = read(id);
        lock (gate)
        {
            if (before == changes && found is not null) Keep(found);
        }
        return found;
    }

    /// <summary>To be called when the sick leave is on disk as it is now; the newest version stays.</summary>
    public void Changed(SickLeave leave)
    {
        lock (gate)
        {
            changes++;
            if (!single.TryGetValue((company, leave.Id), out var one) || one.Version < leave.Version) Keep(leave);
            if (!own.TryGetValue((company, leave.Employee.Id), out var known)) return;
            own[(company, leave.Employee.Id)] = known.Any(one => one.Id == leave.Id)
                ? [.. known.Select(one => one.Id == leave.Id && one.Version < leave.Version ? leave : one)]
                : WithoutDropped([leave, .. known]);
        }
    }

    /// <summary>Somebody else was quicker: it is read again.</summary>
    public void Forget(SickLeave leave)
    {
        lock (gate)
        {
            changes++;
            own.Remove((company, leave.Employee.Id));
            single.Remove((company, leave.Id));
        }
    }

    private void Keep(SickLeave leave)
    {
        if (single.Count >= MostRemembered) single.Clear();
        if (leave.Stage == Stage.Dropped) single.Remove((company, leave.Id));
        else single[(company, leave.Id)] = leave;
    }

    // Many a report is begun and dropped; only the newest can still matter, to whoever wants to undo.
    private static SickLeave[] WithoutDropped(IReadOnlyList<SickLeave> all) =>
        [.. all.Where((leave, at) => at == 0 || leave.Stage != Stage.Dropped)];
}
