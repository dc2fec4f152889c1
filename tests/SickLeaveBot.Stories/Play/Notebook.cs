using SickLeaveBot.Conversations;
using SickLeaveBot.Conversations.WritingThePlan;
using SickLeaveBot.FollowUp;

namespace SickLeaveBot.Stories.Play;

/// <summary>Keeps facts and letters in memory for the length of a play, with the same lock as the real ledger.</summary>
public sealed class Notebook : ISickLeaves, ILedger
{
    private readonly Dictionary<Guid, SickLeave> leaves = [];
    private readonly HashSet<string> settled = [];
    private readonly Dictionary<string, Acquaintance> met = [];
    private readonly Dictionary<(Guid, string), PlanDraft> drafts = [];
    private readonly HashSet<long> open = [];
    private long number;

    public Queue<Posting> Postings { get; } = [];

    /// <summary>All that was noted of messages, also when it has been worked on.</summary>
    public List<Heard> Noted { get; } = [];

    /// <summary>Those whose personal number human resources has entered.</summary>
    public HashSet<string> Numbers { get; } = [];

    public IEnumerable<SickLeave> All => leaves.Values;

    public void Put(SickLeave leave) => leaves[leave.Id] = leave;

    public ValueTask<SickLeave?> Find(Guid id, CancellationToken cancel) => new(leaves.GetValueOrDefault(id));

    public ValueTask<IReadOnlyList<SickLeave>> Of(string employee, CancellationToken cancel) =>
        new([.. leaves.Values.Where(leave => leave.Employee.Id == employee).OrderByDescending(leave => leave.History[0].At)]);

    public ValueTask<IReadOnlyList<SickLeave>> LedBy(string manager, CancellationToken cancel) =>
        new([.. leaves.Values.Where(leave => leave.Manager?.Id == manager && leave.Stage is Stage.Ongoing or Stage.Ended or Stage.WithHumanResources)]);

    public ValueTask<IReadOnlyList<SickLeave>> WithHumanResources(CancellationToken cancel) =>
        new([.. leaves.Values.Where(leave => leave.Stage == Stage.WithHumanResources || leave is { Stage: Stage.Ongoing, Manager: null })]);

    public ValueTask<IReadOnlyList<Guid>> Ongoing(CancellationToken cancel) =>
        new([.. leaves.Values.Where(leave => leave.Stage == Stage.Ongoing).Select(leave => leave.Id)]);

    public ValueTask<Noted?> Note(string key, Heard heard, CancellationToken cancel)
    {
        if (!settled.Add(key)) return new((Noted?)null);
        open.Add(++number);
        Noted.Add(heard);
        return new(new Noted(number, heard));
    }

    public ValueTask<Written> Write(Step step, CancellationToken cancel)
    {
        if (step.Settles is { } key && !settled.Add(key)) return new(Written.SettledBefore);
        if (step.Done is { } done && !open.Remove(done)) return new(Written.SettledBefore);
        if (step.After is { } after)
        {
            if ((leaves.GetValueOrDefault(after.Id)?.Version ?? 0) != (step.Before?.Version ?? 0)) return new(Written.Clash);
            if (after.Version > 0) leaves[after.Id] = after;
        }
        foreach (var draft in step.Drafts) Keep(draft);
        if (step.Number is { } entered) Numbers.Add(entered.Employee);
        if (step.Person is { } person) met[person.Contact.Person] = person;
        foreach (var posting in step.Postings) Postings.Enqueue(posting);
        return new(Written.Done);
    }

    private void Keep(PlanDraft draft)
    {
        if (draft.IsEmpty) drafts.Remove((draft.Leave, draft.Person));
        else drafts[(draft.Leave, draft.Person)] = draft;
    }

    public ValueTask<IReadOnlyList<PlanDraft>> Drafts(Guid? leave, string person, CancellationToken cancel) =>
        new([.. drafts.Values.Where(draft => draft.Leave == leave || draft.Person == person)]);

    public ValueTask<IReadOnlyList<Noted>> LeftOver(CancellationToken cancel) => new([]);

    public ValueTask<bool> HasPersonalNumber(string person, CancellationToken cancel) => new(Numbers.Contains(person));

    public ValueTask<Acquaintance?> Knows(string person, CancellationToken cancel) => new(met.GetValueOrDefault(person));

    public ValueTask Meet(Contact contact, CancellationToken cancel)
    {
        met[contact.Person] = met.TryGetValue(contact.Person, out var known) ? known with { Contact = contact } : new(contact, null, false, null);
        return default;
    }

    public ValueTask Part(Contact contact, CancellationToken cancel) => default;
}
