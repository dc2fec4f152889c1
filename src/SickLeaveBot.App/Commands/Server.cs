using SickLeaveBot.Storage;

namespace SickLeaveBot.App.Commands;

/// <summary>Serves Teams until told to stop.</summary>
internal static class Server
{
    /// <summary>Exit code 0 after a clean stop; 2 when a setting is wrong or the database is a newer program's, which is said on standard error.</summary>
    public static async Task<int> Run(string[] args, CancellationToken cancel)
    {
        // Settings are read once; otherwise every folder below the working folder is watched.
        var builder = WebApplication.CreateSlimBuilder(["--hostBuilder:reloadConfigOnChange=false", .. args]);
        builder.WebHost.UseKestrelHttpsConfiguration();
        // A turn never waits while it holds its thread, so it may go on where its bytes came in: one thread less to wake.
        builder.WebHost.UseSockets(sockets => sockets.UnsafePreferInlineScheduling = true);
        // Otherwise every request is two lines of log.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        // And otherwise every request is given a trace that nobody reads. What goes wrong in it the bot and Kestrel tell.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        try
        {
            BotHost.AddTo(builder);
        }
        catch (InvalidOperationException wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message.AsMemory(), cancel);
            return 2;
        }
        await using var app = builder.Build();
        BotHost.MapTo(app);
        try
        {
            await app.StartAsync(cancel);
        }
        catch (UnusableDatabaseException unusable)
        {
            await Console.Error.WriteLineAsync(unusable.Message.AsMemory(), cancel);
            return 2;
        }
        await app.WaitForShutdownAsync(cancel);
        return 0;
    }
}
