using SickLeaveBot.Storage;

namespace SickLeaveBot.Benchmarks;

/// <summary>Looks into the bot's file from outside: whether all that was noted has been worked on, and all letters have gone.</summary>
internal sealed class OnDisk(string folder)
{
    public async Task Drained(bool withMail = true)
    {
        if (!File.Exists(Path.Combine(folder, "turns.db"))) return;
        using var connection = new Database(Path.Combine(folder, "turns.db")).Open();
        using var waiting = connection.CreateCommand();
        waiting.CommandText = withMail ? "SELECT (SELECT count(*) FROM outbox) + (SELECT count(*) FROM inbox)" : "SELECT count(*) FROM inbox";
        while ((long)waiting.ExecuteScalar()! > 0) await Task.Delay(20);
    }
}
