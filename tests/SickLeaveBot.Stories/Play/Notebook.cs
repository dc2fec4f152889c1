using SickLeaveBot.Conversations.DeliveringThePlan;
using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Stories.Play;

/// <summary>Keeps facts and letters in memory for the length of a play, with the same lock as the real store.</summary>
public sealed class Notebook : ISickLeaves, IStore
{
    private Dictionary<Guid, SickLeave> leaves = [];
    private Dictionary<Guid, DateOnly?> due = [];
    private Dictionary<StreamId, List<Recorded>> others = [];
    private readonly HashSet<string> settled = [];
    private Dictionary<string, Acquaintance> met = [];
    private Dictionary<(Guid, string), Draft> drafts = [];
    private readonly HashSet<long> open = [];
    private long number;

    public Queue<LetterErrand> Letters { get; } = [];

    /// <summary>What else is to be done outside.</summary>
    public Queue<Errand> Orders { get; } = [];

    /// <summary>Happens once, as soon as something is written, while the turn that wrote it still goes on.</summary>
    public Action? Meanwhile { get; set; }

    /// <summary>All that was noted of messages, also when it has been worked on.</summary>
    public List<Heard> Noted { get; } = [];

    /// <summary>Those whose personal number human resources has entered.</summary>
    public HashSet<string> Numbers { get; } = [];

    public IEnumerable<SickLeave> All => leaves.Values;

    public void Put(SickLeave leave) => (leaves[leave.Id], due[leave.Id]) = (leave, DateOnly.MinValue);

    /// <summary>All that is kept now, to be compared with and to be put back.</summary>
    public Page Open() => new(this);

    public ValueTask<SickLeave?> Find(Guid id, CancellationToken cancel) => new(leaves.GetValueOrDefault(id));

    public ValueTask<IReadOnlyList<SickLeave>> Of(string employee, CancellationToken cancel) =>
        new([.. leaves.Values.Where(leave => leave.Employee.Id == employee).OrderByDescending(leave => leave.History[0].At)]);

    public async ValueTask<IReadOnlyDictionary<string, IReadOnlyList<SickLeave>>> OfEach(IReadOnlyCollection<string> employees, CancellationToken cancel)
    {
        var all = new Dictionary<string, IReadOnlyList<SickLeave>>();
        foreach (var employee in employees) all[employee] = await Of(employee, cancel);
        return all;
    }

    public ValueTask<IReadOnlyList<SickLeave>> LedBy(string manager, CancellationToken cancel) =>
        new([.. leaves.Values.Where(leave => leave.Manager?.Id == manager && leave.Stage is Stage.Ongoing or Stage.Ended or Stage.WithHumanResources)]);

    public ValueTask<IReadOnlyList<SickLeave>> WithHumanResources(CancellationToken cancel) =>
        new([.. leaves.Values.Where(leave => leave.Stage == Stage.WithHumanResources || leave is { Stage: Stage.Ongoing, Manager: null })]);

    public ValueTask<IReadOnlyList<FollowedUp>> Ongoing(CancellationToken cancel) => new([.. leaves.Values.Where(leave => leave.Stage == Stage.Ongoing)
        .Select(leave => new FollowedUp(leave.Id, leave.Employee.Id, leave.Manager?.Id))]);

    public ValueTask<IReadOnlyList<SickLeave>> AtWork(CancellationToken cancel) => new([.. leaves.Values.Where(leave => leave.Stage == Stage.AtWork)]);

    public ValueTask<IReadOnlyList<SickLeave>> AllOngoing(CancellationToken cancel) => new([.. leaves.Values.Where(leave => leave.Stage == Stage.Ongoing)]);

    public ValueTask<IReadOnlyList<SickLeave>> OngoingBesideOthers(CancellationToken cancel) => new([.. leaves.Values.Where(leave => leave.Stage == Stage.Ongoing
        && leaves.Values.Any(other => other.Employee.Id == leave.Employee.Id && other.Id != leave.Id && other.Counts))]);

    public ValueTask<IReadOnlyList<Guid>> Due(DateOnly today, CancellationToken cancel) =>
        new([.. leaves.Values.Where(leave => leave.Stage == Stage.Ongoing && due.GetValueOrDefault(leave.Id) <= today).Select(leave => leave.Id)]);

    public ValueTask<DateOnly?> NextDue(DateOnly after, CancellationToken cancel) =>
        new(leaves.Values.Where(leave => leave.Stage == Stage.Ongoing && due.GetValueOrDefault(leave.Id) > after).Select(leave => due.GetValueOrDefault(leave.Id)).Min());

    public ValueTask<IReadOnlyList<Recorded>> Facts(StreamId stream, CancellationToken cancel) => new(others.GetValueOrDefault(stream) ?? []);

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
        if (step.Streams.Any(stream => NewestIn(stream) != stream.Before)) return new(Written.Clash);
        foreach (var stream in step.Streams) Add(stream);
        foreach (var draft in step.Drafts) Keep(draft);
        foreach (var gone in step.Void)
            foreach (var kept in drafts.Keys.Where(one => one.Item1 == gone.Leave && !gone.Except.Contains(one.Item2)).ToList()) drafts.Remove(kept);
        if (step.Number is { } entered) Numbers.Add(entered.Employee);
        if (step.Person is { } person) met[person.Contact.Person] = person;
        foreach (var letter in step.Errands.OfType<LetterErrand>()) Letters.Enqueue(letter);
        foreach (var order in step.Errands.Where(errand => errand is not LetterErrand)) Orders.Enqueue(order);
        var meanwhile = Meanwhile;
        Meanwhile = null;
        meanwhile?.Invoke();
        return new(Written.Done);
    }

    /// <summary>The notebook as it was at one time.</summary>
    public sealed class Page
    {
        private readonly Notebook book;
        private readonly Dictionary<Guid, SickLeave> leaves;
        private readonly Dictionary<Guid, DateOnly?> due;
        private readonly Dictionary<StreamId, List<Recorded>> others;
        private readonly Dictionary<string, Acquaintance> met;
        private readonly Dictionary<(Guid, string), Draft> drafts;

        internal Page(Notebook book)
        {
            this.book = book;
            (leaves, due, met, drafts) = (new(book.leaves), new(book.due), new(book.met), new(book.drafts));
            others = book.others.ToDictionary(stream => stream.Key, stream => stream.Value.ToList());
        }

        /// <summary>The facts that were written since.</summary>
        public IEnumerable<Fact> WrittenSince() =>
        [
            .. book.leaves.Values.Where(leave => leaves.GetValueOrDefault(leave.Id) != leave)
                .SelectMany(leave => leave.History.Skip(leaves.GetValueOrDefault(leave.Id)?.History.Count ?? 0)).Select(fact => fact.What),
            .. book.others.SelectMany(stream => stream.Value.Skip(others.GetValueOrDefault(stream.Key)?.Count ?? 0)).Select(fact => fact.What),
        ];

        public void PutBack()
        {
            (book.leaves, book.due, book.met, book.drafts) = (new(leaves), new(due), new(met), new(drafts));
            book.others = others.ToDictionary(stream => stream.Key, stream => stream.Value.ToList());
            book.Letters.Clear();
            book.Noted.Clear();
        }
    }

    private int NewestIn(StreamWrite stream) => stream.Case is { } leave
        ? leaves.GetValueOrDefault(leave.Id)?.Version ?? 0
        : others.GetValueOrDefault(stream.Stream) is { Count: > 0 } facts ? facts[^1].Number : 0;

    private void Add(StreamWrite stream)
    {
        if (stream.Case is { Version: > 0 } leave) (leaves[leave.Id], due[leave.Id]) = (leave, stream.Due);
        if (stream.Case is not null) return;
        if (!others.TryGetValue(stream.Stream, out var facts)) others[stream.Stream] = facts = [];
        facts.AddRange(stream.Added);
    }

    private void Keep(Draft draft)
    {
        if (draft.IsEmpty) drafts.Remove((draft.Leave, draft.Person));
        else drafts[(draft.Leave, draft.Person)] = draft;
    }

    public ValueTask<IReadOnlyList<Draft>> Drafts(Guid? leave, string person, CancellationToken cancel) =>
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
