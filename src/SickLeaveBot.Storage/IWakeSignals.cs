namespace SickLeaveBot.Storage;

/// <summary>Tells whoever waits that there may be errands of a kind; it only wakes, and nothing is lost where it is not heard.</summary>
public interface IWakeSignals
{
    void Wake(Type kind);

    /// <summary>Returns when the kind is woken, or has been still for so long; null waits for as long as it takes.</summary>
    Task Wait(Type kind, TimeSpan? atMost, CancellationToken cancel);
}
