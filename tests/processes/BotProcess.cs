using System.Diagnostics;

namespace SickLeaveBot.Processes;

/// <summary>The real program, as its own process: started with settings, found by what it prints, stopped or killed.</summary>
internal sealed class BotProcess : IDisposable
{
    private readonly RunningProgram program;

    private BotProcess(RunningProgram program) => this.program = program;

    public Uri Address => new(program.Ready);

    public string Said => program.Said;

    public Process Process => program.Process;

    /// <summary>The folder of the bot as it is deployed, whatever build the tests are of: <c>dotnet publish -c Release</c> puts it there.</summary>
    public static string Release => Artifacts("publish", "SickLeaveBot.App", "release");

    /// <summary>Starts a program of this build; it is told to take a free port, and is ready when this returns.</summary>
    public static Task<BotProcess> Start(string program, IReadOnlyDictionary<string, string?> settings, params string[] arguments) =>
        StartIn(program == "sickleavebot" ? FolderOfTheBot : ThisBuild.FullName, program, settings, arguments);

    public static Task<BotProcess> StartRelease(IReadOnlyDictionary<string, string?> settings) => StartIn(Release, "sickleavebot", settings, []);

    private static DirectoryInfo ThisBuild => new(AppContext.BaseDirectory);

    // The bot is started where its own build put it, with all that belongs to it; a release build is measured as it is deployed.
    private static string FolderOfTheBot => ThisBuild.Name == "release" ? Release : Artifacts("bin", "SickLeaveBot.App", ThisBuild.Name);

    private static string Artifacts(params string[] path) => Path.GetFullPath(Path.Combine([ThisBuild.FullName, "..", "..", "..", .. path]));

    private static async Task<BotProcess> StartIn(
        string folder, string program, IReadOnlyDictionary<string, string?> settings, string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(folder, program), [.. arguments, "--urls", "http://127.0.0.1:0"]);
        start.Environment["DOTNET_ENVIRONMENT"] = "Development";
        foreach (var (name, value) in settings) start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        return new(await RunningProgram.Start(start, readyWhen: "Now listening on: "));
    }

    /// <summary>kill -9: nothing is finished, nothing is said.</summary>
    public void Kill() => program.Process.Kill();

    public Task<int> Ended() => program.Ended();

    public Task<int> Stop() => program.Stop();

    public void Dispose() => program.Dispose();
}
