using System.Diagnostics;

namespace SickLeaveBot.Processes;

/// <summary>Any program as its own process: heard until it says that it is ready, stopped as a service is, or killed.</summary>
internal sealed class RunningProgram : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly string readyWhen;
    private readonly TaskCompletionSource<string> ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> said = [];

    private RunningProgram(ProcessStartInfo start, string readyWhen)
    {
        this.readyWhen = readyWhen;
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        Process = new() { StartInfo = start, EnableRaisingEvents = true };
        Process.OutputDataReceived += (_, line) => Hear(line.Data);
        Process.ErrorDataReceived += (_, line) => Hear(line.Data);
        Process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException($"It ended before it was ready: {Said}"));
        Process.Start();
        Process.BeginOutputReadLine();
        Process.BeginErrorReadLine();
    }

    public Process Process { get; }

    /// <summary>What it said when it was ready, after the words it was known by.</summary>
    public string Ready => ready.Task.Result;

    public string Said
    {
        get
        {
            lock (said) return string.Join('\n', said);
        }
    }

    /// <param name="start">What to start.</param>
    /// <param name="readyWhen">Words in the line by which it is known to be ready.</param>
    public static async Task<RunningProgram> Start(ProcessStartInfo start, string readyWhen)
    {
        var program = new RunningProgram(start, readyWhen);
        try
        {
            await program.ready.Task.WaitAsync(Longest);
            return program;
        }
        catch
        {
            program.Dispose();
            throw;
        }
    }

    public async Task<int> Ended()
    {
        await Process.WaitForExitAsync().WaitAsync(Longest);
        return Process.ExitCode;
    }

    /// <summary>Asks it to stop, as a service manager does.</summary>
    public async Task<int> Stop()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{Process.Id}"]);
        return await Ended();
    }

    public void Dispose()
    {
        if (!Process.HasExited)
        {
            Process.Kill(entireProcessTree: true);
            Process.WaitForExit();
        }

        Process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        lock (said) said.Add(line);
        if (line.IndexOf(readyWhen, StringComparison.Ordinal) is >= 0 and var at)
            ready.TrySetResult(line[(at + readyWhen.Length)..].Trim());
    }
}
