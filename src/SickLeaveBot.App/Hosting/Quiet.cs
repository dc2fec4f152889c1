using System.Runtime.InteropServices;
using SickLeaveBot.Storage;

namespace SickLeaveBot.App.Hosting;

/// <summary>
/// Gives memory back when it has become quiet after a busy time: a bot is busy some mornings and idle the rest of the day, and by itself
/// it would keep for hours what one busy minute took.
/// </summary>
internal sealed class Quiet(SickLeaves sickLeaves, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(5);
    private const long Busy = 32 << 20, Still = 1 << 20;

    private long seen, sinceGivenBack;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(BetweenLooks, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (HasCome(GC.GetTotalAllocatedBytes())) GiveBack();
        }
    }

    /// <summary>Whether next to nothing was done since the last look, and much since memory was given back.</summary>
    /// <param name="allocated">Bytes that the program has allocated since it began.</param>
    internal bool HasCome(long allocated)
    {
        var still = allocated - seen < Still;
        seen = allocated;
        if (!still || allocated - sinceGivenBack < Busy) return false;
        sinceGivenBack = allocated;
        return true;
    }

    internal void GiveBack()
    {
        sickLeaves.ForgetAll();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        // What the compiler and SQLite have freed lies in the C library's heaps. Not every C library can be asked for it.
        if (NativeLibrary.TryLoad("libc.so.6", out var library) && NativeLibrary.TryGetExport(library, "malloc_trim", out var trim))
            _ = Marshal.GetDelegateForFunctionPointer<Trim>(trim)(0);
    }

    private delegate int Trim(nuint leave);
}
