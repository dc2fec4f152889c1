using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Stories.Play;

/// <summary>Writes down which steps have gone to a store.</summary>
public sealed class CountingStore(IStore store) : IStore
{
    private readonly List<(Step Step, Written Written)> steps = [];

    public IReadOnlyList<Step> Done { get { lock (steps) return [.. steps.Where(one => one.Written == Written.Done).Select(one => one.Step)]; } }

    /// <summary>Just before a step is written; for letting somebody else be quicker.</summary>
    public Func<Step, Task> Before { get; set; } = _ => Task.CompletedTask;

    /// <summary>Just after a step is written.</summary>
    public Action<Step> After { get; set; } = _ => { };

    public int Clashes => steps.Count(one => one.Written == Written.Clash);

    public void CountAnew() => steps.Clear();

    public async ValueTask<Written> Write(Step step, CancellationToken cancel)
    {
        await Before(step);
        var written = await store.Write(step, cancel);
        lock (steps) steps.Add((step, written));
        After(step);
        return written;
    }

    public ValueTask<Noted?> Note(string key, Heard heard, CancellationToken cancel) => store.Note(key, heard, cancel);

    public ValueTask<IReadOnlyList<Noted>> LeftOver(CancellationToken cancel) => store.LeftOver(cancel);

    public ValueTask<IReadOnlyList<Recorded>> Facts(StreamId stream, CancellationToken cancel) => store.Facts(stream, cancel);

    public ValueTask<IReadOnlyList<Draft>> Drafts(Guid? leave, string person, CancellationToken cancel) => store.Drafts(leave, person, cancel);

    public ValueTask<bool> HasPersonalNumber(string person, CancellationToken cancel) => store.HasPersonalNumber(person, cancel);

    public ValueTask<Acquaintance?> Knows(string person, CancellationToken cancel) => store.Knows(person, cancel);

    public ValueTask Meet(Contact contact, CancellationToken cancel) => store.Meet(contact, cancel);

    public ValueTask Part(Contact contact, CancellationToken cancel) => store.Part(contact, cancel);
}
