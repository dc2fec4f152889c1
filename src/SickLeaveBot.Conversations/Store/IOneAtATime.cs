namespace SickLeaveBot.Conversations.Store;

/// <summary>One thing at a time for each person: two taps at once are taken one after the other, and the second sees what the first did.</summary>
public interface IOneAtATime
{
    /// <summary>Waits for the person's turn; it ends when what is returned is disposed of.</summary>
    ValueTask<IDisposable> Wait(string person, CancellationToken cancel);
}
