using Microsoft.Data.Sqlite;
using SickLeaveBot.App.Tests.Teams.PretendTeams;
using SickLeaveBot.Conversations;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Storage;

namespace SickLeaveBot.App.Tests.Storage;

/// <summary>The whole storage on a file of its own, with the few things that tests keep in it.</summary>
internal sealed class Shelf : IDisposable
{
    public static readonly Person Kari = new("kari", "Kari Nordmann");
    public static readonly Person Ola = new("ola", "Ola Hansen");
    public static readonly CancellationToken Now = CancellationToken.None;

    public static readonly byte[] Key = [.. Enumerable.Range(1, PersonalNumbers.KeyLength).Select(number => (byte)number)];

    private readonly bool ownsFolder;

    public Shelf(string? folder = null, string name = "bot.db", byte[]? key = null)
    {
        ownsFolder = folder is null;
        Folder = folder ?? Directory.CreateTempSubdirectory("shelf").FullName;
        File = Path.Combine(Folder, name);
        Database = new(File);
        Readers = new(Database);
        Writer = new(Database);
        var people = new Acquaintances(Readers);
        Outbox = new(Readers, Writer, people);
        SickLeaves = new(Readers);
        Dispatches = new(Readers, Writer);
        Numbers = new(Readers, Writer, key ?? Key);
        Ledger = new(Readers, Writer, SickLeaves, people, Bell, Dispatches, Numbers, Clock);
    }

    public string Folder { get; }
    public string File { get; }
    public ManualClock Clock { get; } = new();
    public Bell Bell { get; } = new();
    public Database Database { get; }
    public Readers Readers { get; }
    public Writer Writer { get; }
    public Outbox Outbox { get; }
    public SickLeaves SickLeaves { get; }
    public Dispatches Dispatches { get; }
    public PersonalNumbers Numbers { get; }
    public Ledger Ledger { get; }

    public IReadOnlyList<Parcel> Due => Outbox.Due(Clock.GetUtcNow());

    public static SickLeave Begun(Guid id, params Fact[] more) => SickLeave.Empty(id).After(
        [new ReportBegun(Kari, Kari, Ola, new(new(2026, 11, 23), null, null)), .. more], Kari.Id, new(2026, 11, 23, 6, 40, 0, TimeSpan.Zero));

    public static Posting To(Person person, string text, string? slot = null, string? inPlaceOf = null, bool renews = false) =>
        new(person.Id, new(text, null, text), slot, inPlaceOf, Answers: false, renews);

    public static Step Sends(params Posting[] postings) => new(null, null, null, null, postings);

    public async Task Post(params Posting[] postings) => Assert.Equal(Written.Done, await Ledger.Write(Sends(postings), Now));

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
            for (var column = 0; column < reader.FieldCount; column++)
                found.Add(reader.IsDBNull(column) ? "" : reader.GetValue(column) is byte[] bytes ? System.Text.Encoding.Latin1.GetString(bytes) : $"{reader.GetValue(column)}");
        return found;
    }

    /// <summary>Every value of a table as text.</summary>
    public IReadOnlyList<string> Everything(string table) => Strings($"SELECT * FROM {table}");

    public long Count(string table) => (long)Ask($"SELECT count(*) FROM {table}")!;

    public void Dispose()
    {
        Writer.Dispose();
        Readers.Dispose();
        if (ownsFolder) Directory.Delete(Folder, recursive: true);
    }
}
