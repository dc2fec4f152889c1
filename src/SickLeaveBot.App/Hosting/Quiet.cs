using SickLeaveBot.Storage;

namespace SickLeaveBot.App.Hosting;

/// <summary>
/// Keeps memory small: a bot is busy some mornings and idle the rest of the day, and by itself it would keep for hours what one busy minute
/// took. While it is busy, what is free goes back; when it has become quiet again, what was remembered goes too.
/// </summary>
internal sealed class Quiet(IMaintenance store, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(2);
    private const long Much = 32 << 20, NextToNothing = 1 << 20;

    private long seen, seenBusy;
    private bool wasBusy;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(BetweenLooks, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            switch (Look(GC.GetTotalAllocatedBytes()))
            {
                // Takes some fifteen milliseconds.
                case Times.Busy:
                    GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
                    NativeHeap.GiveBack();
                    break;
                case Times.QuietAgain:
                    GiveBack();
                    break;
            }
        }
    }

    internal void GiveBack()
    {
        store.Forget();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        NativeHeap.GiveBack();
    }

    /// <summary>How it goes: much was done since it was busy last, next to nothing since the last look after it was busy, or neither.</summary>
    /// <param name="allocated">Bytes that the program has allocated since it began.</param>
    internal Times Look(long allocated)
    {
        var still = allocated - seen < NextToNothing;
        seen = allocated;
        if (still && wasBusy)
        {
            wasBusy = false;
            return Times.QuietAgain;
        }
        if (allocated - seenBusy < Much) return Times.Ordinary;
        seenBusy = allocated;
        wasBusy = true;
        return Times.Busy;
    }

    internal enum Times { Ordinary, Busy, QuietAgain }
}
