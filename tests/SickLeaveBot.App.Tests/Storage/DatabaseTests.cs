using Microsoft.Data.Sqlite;
using SickLeaveBot.Conversations;
using SickLeaveBot.Storage;

namespace SickLeaveBot.App.Tests.Storage;

/// <summary>The file itself: its shape, and the promises that every connection makes.</summary>
public sealed class DatabaseTests
{
    [Fact]
    public void A_new_file_gets_the_newest_shape()
    {
        using var shelf = new Shelf();

        Assert.Equal(Newest, shelf.Ask("PRAGMA user_version"));
    }

    [Fact]
    public async Task Opening_the_file_again_changes_nothing_in_it()
    {
        using var shelf = new Shelf();
        await shelf.Post(Shelf.To(Shelf.Ola, "Kari er syk"));
        var before = shelf.Ask("SELECT group_concat(sql) FROM sqlite_schema");

        _ = new Database(shelf.File);

        Assert.Equal(before, shelf.Ask("SELECT group_concat(sql) FROM sqlite_schema"));
        Assert.Equal(1, shelf.Count("outbox"));
    }

    [Fact]
    public async Task An_older_file_is_brought_to_the_newest_shape_and_keeps_what_it_holds()
    {
        var folder = Directory.CreateTempSubdirectory("older").FullName;
        WriteFirstShape(Path.Combine(folder, "bot.db"));

        using (var shelf = new Shelf(folder))
        {
            Assert.Equal(Newest, shelf.Ask("PRAGMA user_version"));
            Assert.Equal("ola", shelf.Ask("SELECT person FROM outbox"));
            Assert.Null(await shelf.Ledger.Note("chat/1", Heard.Only("kari", HeardWhat.File), Shelf.Now));
        }

        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", 2L)]
    [InlineData("secure_delete", 1L)]
    public void Every_connection_is_durable_and_overwrites_what_is_deleted(string pragma, object value)
    {
        using var shelf = new Shelf();

        Assert.Equal(value, shelf.Ask($"PRAGMA {pragma}"));
    }

    private static long Newest => long.Parse(Migrations[^1], System.Globalization.CultureInfo.InvariantCulture);

    private static List<string> Migrations =>
        [.. typeof(Database).Assembly.GetManifestResourceNames().Where(name => int.TryParse(name, out _)).Order()];

    private static void WriteFirstShape(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var reader = new StreamReader(typeof(Database).Assembly.GetManifestResourceStream(Migrations[0])!);
        using var command = new SqliteCommand($"""
            {reader.ReadToEnd()}
            PRAGMA user_version = 1;
            INSERT INTO outbox (person, answers, renews, summary) VALUES ('ola', 0, 0, 'Fravær');
            INSERT INTO settled (activity, at) VALUES ('chat/1', 4102444800);
            """, connection);
        command.ExecuteNonQuery();
    }
}
