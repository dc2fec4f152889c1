using System.Diagnostics;

namespace SickLeaveBot.App.Tests.InTheBrowser;

/// <summary>A program of its own, as a person would start it: heard until it says that it is ready, told to stop as a service is.</summary>
internal sealed class Program : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly List<string> said = [];
    private readonly TaskCompletionSource<string> ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Program(ProcessStartInfo start, string readyWhen)
    {
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Hear(line.Data, readyWhen);
        process.ErrorDataReceived += (_, line) => Hear(line.Data, readyWhen);
        process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException($"{start.FileName} ended: {Said}"));
    }

    private string Said
    {
        get { lock (said) return string.Join(Environment.NewLine, said); }
    }

    /// <returns>The program and the line with which it said that it is ready.</returns>
    public static async Task<(Program Program, string Ready)> Start(ProcessStartInfo start, string readyWhen)
    {
        var program = new Program(start, readyWhen);
        program.process.Start();
        program.process.BeginOutputReadLine();
        program.process.BeginErrorReadLine();
        try
        {
            return (program, await program.ready.Task.WaitAsync(Patience));
        }
        catch
        {
            await program.DisposeAsync();
            throw;
        }
    }

    /// <summary>SIGTERM, and the exit code with which the program answers it.</summary>
    public async Task<int> Stop()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await process.WaitForExitAsync().WaitAsync(Patience);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    private void Hear(string? line, string readyWhen)
    {
        if (line is null) return;
        lock (said) said.Add(line);
        if (line.Contains(readyWhen, StringComparison.Ordinal)) ready.TrySetResult(line);
    }
}
