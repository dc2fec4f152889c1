using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using SickLeaveBot.Processes;

namespace SickLeaveBot.App.Tests.InTheBrowser;

/// <summary>The demo as ./run starts it, with a folder of its own. It begins on a Tuesday morning, and can be stopped and started again.</summary>
internal sealed class Demo : IDisposable
{
    private const string Tuesday = "2026-03-03T07:40:00+01:00";

    // The real program, not the copy of it that lies beside the tests.
    private static readonly string Dll = Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "..", "..", "SickLeaveBot.Workplace", new DirectoryInfo(AppContext.BaseDirectory).Name, "workplace.dll"));

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("sickleavebot");
    private readonly int port = FreePort();
    private RunningProgram? program;

    public string Address => $"http://localhost:{port}";

    public static async Task<Demo> Start()
    {
        var demo = new Demo();
        await demo.StartAgain();
        return demo;
    }

    public async Task StartAgain() => program = await RunningProgram.Start(Starting(port), readyWhen: "The workplace:");

    /// <summary>A second one on the same folder gives up; what it says then is in the message.</summary>
    public Task<InvalidOperationException> StartAnother() =>
        Assert.ThrowsAsync<InvalidOperationException>(() => RunningProgram.Start(Starting(FreePort()), readyWhen: "The workplace:"));

    /// <summary>Ends it as a power cut would.</summary>
    public void Kill()
    {
        program!.Dispose();
        program = null;
    }

    /// <returns>The exit code.</returns>
    public async Task<int> Stop()
    {
        using var stopping = program!;
        program = null;
        return await stopping.Stop();
    }

    public void Dispose()
    {
        program?.Dispose();
        data.Delete(recursive: true);
    }

    private ProcessStartInfo Starting(int at) =>
        new("dotnet", [Dll, "--port", $"{at}", "--data", data.FullName, "--now", Tuesday]) { Environment = { ["DOTNET_ENVIRONMENT"] = "Development" } };

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
