using SickLeaveBot.Storage;

namespace SickLeaveBot.App.Outgoing;

/// <summary>Does one kind of errand outside: letters in Teams, plans to NAV.</summary>
internal interface ICarrier
{
    /// <summary>The type of its errands.</summary>
    Type Kind { get; }

    /// <summary>A person's errands go one at a time, in the order they were written.</summary>
    bool InOrder { get; }

    /// <summary>Whether it may be done again when nobody knows what became of it. What may not be is begun on disk first, and waited for to its end.</summary>
    bool MayBeRepeated { get; }

    /// <summary>Does it, and gives back how to write down what came of it; that may be called again until it is written.</summary>
    Task<WriteDown> Carry(ErrandUnderWay errand, CancellationToken cancel);

    /// <summary>It was begun, and nobody knows what became of it.</summary>
    WriteDown Uncertain(WaitingErrand errand);
}

/// <summary>Writes down what came of an errand, and what follows from it.</summary>
internal delegate Task WriteDown(CancellationToken cancel);

/// <summary>An errand that is being carried.</summary>
internal sealed class ErrandUnderWay(WaitingErrand waiting, IErrands errands)
{
    public WaitingErrand Waiting => waiting;

    public long Number => waiting.Number;

    public bool HasBegun { get; private set; }

    /// <summary>Says on disk that it is being done from now on. False: it does not wait any more, and must not be done.</summary>
    public async Task<bool> Begin() => HasBegun = await errands.Begin(waiting.Number);
}
