using System.Diagnostics;

namespace SickLeaveBot.Processes;

/// <summary>The real program, as its own process: started with settings, found by what it prints, stopped or killed.</summary>
internal sealed class BotProcess : IDisposable
{
    private const string Listening = "Now listening on: ";
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> said = [];

    private BotProcess(ProcessStartInfo start)
    {
        process = new() { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException($"It ended before it listened: {Said}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address => address.Task.Result;

    public string Said
    {
        get
        {
            lock (said) return string.Join('\n', said);
        }
    }

    public Process Process => process;

    /// <summary>Starts a program that lies beside this one; it is told to take a free port, and is ready when this returns.</summary>
    public static async Task<BotProcess> Start(string program, IReadOnlyDictionary<string, string?> settings, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, program), [.. arguments, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_ENVIRONMENT"] = "Development";
        foreach (var (name, value) in settings) start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        var bot = new BotProcess(start);
        await bot.address.Task.WaitAsync(Longest);
        return bot;
    }

    /// <summary>kill -9: nothing is finished, nothing is said.</summary>
    public void Kill() => process.Kill();

    public async Task<int> Ended()
    {
        await process.WaitForExitAsync().WaitAsync(Longest);
        return process.ExitCode;
    }

    /// <summary>Asks it to stop, as a service manager does.</summary>
    public async Task<int> Stop()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        return await Ended();
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        lock (said) said.Add(line);
        if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
            address.TrySetResult(new(line[(at + Listening.Length)..]));
    }
}
