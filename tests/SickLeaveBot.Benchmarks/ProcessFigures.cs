using System.Diagnostics;
using SickLeaveBot.Processes;

namespace SickLeaveBot.Benchmarks;

/// <summary>What the operating system says of a process.</summary>
internal static class ProcessFigures
{
    private const int Mebibyte = 1024 * 1024;

    public static TimeSpan Cpu(this BotProcess process) => Fresh(process).TotalProcessorTime;

    /// <summary>Memory in MiB.</summary>
    public static long Memory(this BotProcess process) => Fresh(process).WorkingSet64 / Mebibyte;

    /// <summary>The most memory it ever held, in MiB.</summary>
    public static long Highest(this BotProcess process) => Fresh(process).PeakWorkingSet64 / Mebibyte;

    private static Process Fresh(BotProcess process)
    {
        process.Process.Refresh();
        return process.Process;
    }
}
