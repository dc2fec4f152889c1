using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SickLeaveBot.App.Commands.Explaining;
using SickLeaveBot.App.Tests.Teams.PretendTeams;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Storage;
using SickLeaveBot.Storage.Hosting;
using SickLeaveBot.Storage.Sqlite;

namespace SickLeaveBot.App.Tests.Storage;

/// <summary>The whole store on a file of its own, put together as the program does it.</summary>
internal sealed class TestStore : IDisposable
{
    public const string Tenant = "11111111-1111-4111-8111-111111111111";
    public static readonly byte[] Key = [.. Enumerable.Range(1, StorageOptions.KeyLength).Select(number => (byte)number)];

    private readonly bool ownsFolder;
    private readonly ServiceProvider services;

    public TestStore(string? folder = null, string name = "bot.db", byte[]? key = null, string company = Tenant)
    {
        ownsFolder = folder is null;
        Folder = folder ?? Directory.CreateTempSubdirectory("store").FullName;
        File = Path.Combine(Folder, name);
        services = new ServiceCollection().AddSingleton<TimeProvider>(Clock).AddLogging(log => log.AddProvider(Log))
            .AddStorage(new(File, company, key ?? Key)).BuildServiceProvider();
        _ = Database;
    }

    /// <summary>The test's own token: it ends when the test is cancelled.</summary>
    public static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public string Folder { get; }
    public string File { get; }
    public ManualClock Clock { get; } = new();
    public LogLines Log { get; } = new();
    public Database Database => Get<Database>();
    public Writer Writer => Get<Writer>();
    public IStore Store => Get<IStore>();
    public ISickLeaves SickLeaves => Get<ISickLeaves>();
    public IErrands Errands => Get<IErrands>();
    public ILetters Letters => Get<ILetters>();
    public IPersonalNumbers Numbers => Get<IPersonalNumbers>();
    public IMaintenance Maintenance => Get<IMaintenance>();
    public IWakeSignals Signals => Get<IWakeSignals>();

    /// <summary>The letters that may go now, as they lie in the queue.</summary>
    public IReadOnlyList<WaitingErrand> Due =>
        [.. Errands.Due(typeof(LetterErrand), inOrder: true, Clock.GetUtcNow()).Select(due => Errands.Open(due.Number).AsTask().Result!)];

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public ValueTask<Written> Write(Step step) => Store.Write(step, Cancel);

    /// <summary>Writes what has happened in a sick leave that was read as it was before.</summary>
    public async Task<SickLeave> Happens(SickLeave before, params Fact[] facts)
    {
        var (step, after) = Writes.Happens(before, facts);
        Assert.Equal(Written.Done, await Write(step));
        return after;
    }

    public async Task Post(params LetterErrand[] letters) => Assert.Equal(Written.Done, await Write(new() { Errands = letters }));

    public object? Ask(string sql)
    {
        using var connection = Database.Open();
        using var command = new SqliteCommand(sql, connection);
        return command.ExecuteScalar();
    }

    public IReadOnlyList<string> Strings(string sql)
    {
        using var connection = Database.Open();
        using var command = new SqliteCommand(sql, connection);
        using var reader = command.ExecuteReader();
        var found = new List<string>();
        while (reader.Read())
        {
            for (var column = 0; column < reader.FieldCount; column++)
                found.Add(reader.IsDBNull(column) ? "" : reader.GetValue(column) is byte[] bytes ? System.Text.Encoding.Latin1.GetString(bytes) : $"{reader.GetValue(column)}");
        }
        return found;
    }

    /// <summary>Every value of a table as text.</summary>
    public IReadOnlyList<string> Everything(string table) => Strings($"SELECT * FROM {table}");

    public IReadOnlyList<string> Tables =>
        [.. Strings("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")];

    public long Count(string table) => (long)Ask($"SELECT count(*) FROM {table}")!;

    public void Dispose()
    {
        services.Dispose();
        if (ownsFolder) Directory.Delete(Folder, recursive: true);
    }
}
