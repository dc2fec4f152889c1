using Microsoft.Data.Sqlite;
using SickLeaveBot.Storage;

namespace SickLeaveBot.App.Hosting;

/// <summary>Empties the log of writes once an hour: a letter that has arrived is deleted, and until then its words still lie there.</summary>
internal sealed class Tidying(Database database, TimeProvider clock, ILogger<Tidying> log) : BackgroundService
{
    private static readonly TimeSpan Hourly = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Hourly, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken)) Tidy();
    }

    private void Tidy()
    {
        try
        {
            database.EmptyLog();
        }
        // The next hour is soon enough; nothing is lost meanwhile.
        catch (SqliteException failure)
        {
            log.CouldNotEmptyLog(failure);
        }
    }
}
