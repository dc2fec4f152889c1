namespace SickLeaveBot.Conversations.Engine;

/// <summary>
/// Letters that are being written down. One may be in the chat before it is remembered what it asked, so whoever answers it at once is heard
/// when that is done. Who writes letters waits for nobody, so nobody waits for ever.
/// </summary>
internal sealed class LettersUnderWay
{
    private readonly Lock gate = new();
    private readonly List<Batch> all = [];

    /// <summary>Letters to these are written down from now on, until what is returned is disposed of.</summary>
    public IDisposable Begin(IEnumerable<string> persons)
    {
        var batch = new Batch(this, [.. persons]);
        if (batch.To.Count == 0) return batch;
        lock (gate) all.Add(batch);
        return batch;
    }

    /// <summary>All that is on its way to this person now is remembered.</summary>
    public Task AreRemembered(string person)
    {
        lock (gate) return Task.WhenAll(all.Where(batch => batch.To.Contains(person)).Select(batch => batch.Remembered.Task));
    }

    private sealed class Batch(LettersUnderWay letters, HashSet<string> to) : IDisposable
    {
        public HashSet<string> To => to;

        public TaskCompletionSource Remembered { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Dispose()
        {
            lock (letters.gate) letters.all.Remove(this);
            Remembered.TrySetResult();
        }
    }
}
