using System.Runtime.InteropServices;

namespace SickLeaveBot.App.Hosting;

/// <summary>
/// The heap of the C library, where the compiler, SQLite and OpenSSL keep their things. By itself it gets a new part for each new thread, and keeps
/// what is freed. Only glibc can be asked for anything else; elsewhere nothing happens.
/// </summary>
internal static class NativeHeap
{
    private const int MmapThreshold = -3, ArenaMax = -8;
    private const int Large = 64 << 10;

    private static readonly nint Library = NativeLibrary.TryLoad("libc.so.6", out var found) ? found : 0;

    /// <summary>No more parts than there are already, and what is large is given back as soon as it is freed.</summary>
    public static void BeSparing()
    {
        if (Find<Option>("mallopt") is not { } option) return;
        _ = option(ArenaMax, 1);
        _ = option(MmapThreshold, Large);
    }

    /// <summary>Gives back what is freed and still held.</summary>
    public static void GiveBack() => Find<Trim>("malloc_trim")?.Invoke(0);

    private static T? Find<T>(string function)
        where T : Delegate => Library != 0 && NativeLibrary.TryGetExport(Library, function, out var address)
            ? Marshal.GetDelegateForFunctionPointer<T>(address)
            : null;

    private delegate int Option(int name, int value);

    private delegate int Trim(nuint leave);
}
