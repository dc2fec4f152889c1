using System.Threading.Channels;

namespace SickLeaveBot.App.Calendar.Notices;

/// <summary>What Graph has told of and nobody has looked at yet. When it is full, more is dropped: the look at everything finds it.</summary>
internal sealed class EventChanges
{
    private readonly Channel<Told> told = Channel.CreateBounded<Told>(new BoundedChannelOptions(1000) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Note(Told one) => told.Writer.TryWrite(one);

    /// <summary>Waits for something, and gives all that has come by then, each once.</summary>
    public async Task<IReadOnlySet<Told>> Next(CancellationToken cancel)
    {
        HashSet<Told> all = [await told.Reader.ReadAsync(cancel)];
        while (told.Reader.TryRead(out var one)) all.Add(one);
        return all;
    }
}

/// <summary>Something that Graph has told.</summary>
internal abstract record Told(string Mailbox)
{
    public sealed record Changed(string Mailbox, string Event) : Told(Mailbox);

    /// <summary>Notices were lost on their way.</summary>
    public sealed record Missed(string Mailbox) : Told(Mailbox);

    /// <summary>Graph tells no more of this mailbox; it must be asked to anew.</summary>
    /// <param name="Subscription">Which one is gone: there may be a newer one by now.</param>
    public sealed record Removed(string Mailbox, string Subscription) : Told(Mailbox);

    /// <summary>We have put a meeting there ourselves: Graph is asked to tell of that mailbox from now on.</summary>
    public sealed record Booked(string Mailbox) : Told(Mailbox);

    /// <summary>Graph wants to hear once more that it may tell.</summary>
    public sealed record MustBeRenewed(string Mailbox) : Told(Mailbox);
}
