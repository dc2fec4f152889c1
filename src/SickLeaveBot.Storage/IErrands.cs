namespace SickLeaveBot.Storage;

/// <summary>
/// What is to be done outside, as it waits in the queue: letters to chats, plans to NAV. An errand is gone from here once it is known to be
/// done. What nobody can repeat is begun on disk before it is begun outside.
/// </summary>
public interface IErrands
{
    /// <summary>Why an errand is set aside that this build can't read; it is tried again when the program is started.</summary>
    const string Unreadable = "Unreadable";

    /// <summary>Those that may go now, those that somebody waits for first, then in the order they were written.</summary>
    /// <param name="inOrder">A person's go one at a time: those behind one that failed wait with it until it has failed often.</param>
    IReadOnlyList<DueErrand> Due(Type kind, bool inOrder, DateTimeOffset now);

    /// <summary>When the next one that waits may be tried; null when none waits.</summary>
    DateTimeOffset? NextTry(Type kind, DateTimeOffset now);

    /// <summary>The errand as it is now; null when it is gone, was overtaken by a later one, or can't be read (then it is set aside and said).</summary>
    ValueTask<WaitingErrand?> Open(long number);

    /// <summary>Those that were begun by a run of the program that has ended: nobody knows what became of them. From now on they are this run's.</summary>
    Task<IReadOnlyList<long>> TakeOver(Type kind);

    /// <summary>On disk, it is being done from now on, by this run of the program. False: it does not wait any more.</summary>
    Task<bool> Begin(long number);

    /// <summary>Counts a try that came to nothing.</summary>
    Task TryAgain(long number, DateTimeOffset notBefore);

    /// <summary>Nothing was tried; it is looked at again later.</summary>
    Task Postpone(long number, DateTimeOffset notBefore);

    /// <summary>It can't be done; it stays for an operator to see and stands in nobody's way.</summary>
    Task SetAside(long number, string why);
}

/// <summary>An errand that may go now.</summary>
public readonly record struct DueErrand(long Number, string Person);

/// <summary>An errand as it lies in the queue.</summary>
/// <param name="Earlier">What an earlier errand with the same key has left outside, as the message in a chat; null when there is none.</param>
public sealed record WaitingErrand(long Number, Errand What, ErrandState State, int Tries, string? Earlier);
