using Microsoft.Data.Sqlite;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Storage;
using SickLeaveBot.Storage.Sqlite;
using static SickLeaveBot.App.Tests.Storage.TestStore;
using static SickLeaveBot.App.Tests.Storage.Writes;

namespace SickLeaveBot.App.Tests.Storage;

/// <summary>The file itself: its shape, and the promises that every connection makes.</summary>
public sealed class DatabaseTests
{
    [Fact]
    public void A_new_file_gets_the_newest_shape()
    {
        using var store = new TestStore();

        Assert.Equal((long)Newest, store.Ask("PRAGMA user_version"));
    }

    [Fact]
    public async Task Opening_the_file_again_changes_nothing_in_it()
    {
        using var store = new TestStore();
        await store.Post(To(Ola, "Kari er syk"));
        var before = store.Ask("SELECT group_concat(sql) FROM sqlite_schema");

        _ = new Database(store.File, Tenant);

        Assert.Equal(before, store.Ask("SELECT group_concat(sql) FROM sqlite_schema"));
        Assert.Equal(1, store.Count("errand"));
    }

    [Fact]
    public async Task An_older_file_is_brought_to_the_newest_shape_and_keeps_what_it_holds_for_the_company_it_is_opened_for()
    {
        var folder = Directory.CreateTempSubdirectory("older").FullName;
        WriteFirstShape(Path.Combine(folder, "bot.db"));

        using (var store = new TestStore(folder))
        {
            Assert.Equal((long)Newest, store.Ask("PRAGMA user_version"));
            Assert.Equal("Fravær", Assert.Single(store.Due).Letter().Summary);
            Assert.Null(await store.Store.Note("chat/1", Heard.Only("kari", HeardWhat.File), Cancel));
            Assert.All(store.Tables, table => Assert.Equal(0L, store.Ask($"SELECT count(*) FROM {table} WHERE company <> '{Tenant}'")));
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Two_programs_that_bring_an_older_file_to_the_newest_shape_at_once_do_it_once()
    {
        for (var round = 0; round < 5; round++)
        {
            var folder = Directory.CreateTempSubdirectory("race").FullName;
            var file = Path.Combine(folder, "bot.db");
            WriteFirstShape(file);

            await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => new Database(file, Tenant), Cancel)));

            using (var store = new TestStore(folder))
                Assert.Equal([$"{ProcessedActivities.Digest("chat/1")}"], store.Strings("SELECT activity FROM settled"));
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_file_of_a_newer_program_is_refused_and_not_changed()
    {
        using var store = new TestStore();
        store.Ask($"PRAGMA user_version = {Newest + 1}");

        var refused = Assert.Throws<UnusableDatabaseException>(() => new Database(store.File, Tenant));

        Assert.Contains(
            $"{store.File} was written by a newer program: its shape is number {Newest + 1}, and this program knows up to {Newest}",
            refused.Message, StringComparison.Ordinal);
        Assert.Equal(Newest + 1L, store.Ask("PRAGMA user_version"));
    }

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", 2L)]
    [InlineData("secure_delete", 1L)]
    [InlineData("wal_autocheckpoint", 0L)]
    public void Every_connection_is_durable_overwrites_what_is_deleted_and_never_checkpoints_by_itself(string pragma, object value)
    {
        using var store = new TestStore();

        Assert.Equal(value, store.Ask($"PRAGMA {pragma}"));
    }

    [Fact]
    public async Task The_log_of_writes_is_emptied_each_time_that_it_has_become_quiet()
    {
        using var store = new TestStore();
        using var checkpoints = new Checkpoints(store.Database, store.Get<Commits>()) { QuietAfter = TimeSpan.FromMilliseconds(500) };
        checkpoints.Start();

        await WritesAndIsEmptied("1");
        await WritesAndIsEmptied("2");

        async Task WritesAndIsEmptied(string text)
        {
            await store.Post(To(Kari, text));
            Assert.NotEqual(0, LogOf(store));
            for (var look = 0; LogOf(store) > 0 && look < 300; look++) await Task.Delay(100, Cancel);
            Assert.Equal(0, LogOf(store));
        }
    }

    private static long LogOf(TestStore store) => new FileInfo($"{store.File}-wal").Length;

    private static int Newest => int.Parse(Names[^1], System.Globalization.CultureInfo.InvariantCulture);

    private static List<string> Names =>
        [.. typeof(Database).Assembly.GetManifestResourceNames().Where(name => int.TryParse(name, out _)).Order()];

    private static void WriteFirstShape(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var reader = new StreamReader(typeof(Database).Assembly.GetManifestResourceStream(Names[0])!);
        using var command = new SqliteCommand($"""
            {reader.ReadToEnd()}
            PRAGMA user_version = 1;
            INSERT INTO outbox (person, answers, renews, summary) VALUES ('ola', 0, 0, 'Fravær');
            INSERT INTO settled (activity, at) VALUES ('chat/1', 4102444800);
            """, connection);
        command.ExecuteNonQuery();
    }
}
