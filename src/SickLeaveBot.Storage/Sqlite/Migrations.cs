using System.Globalization;
using Microsoft.Data.Sqlite;

namespace SickLeaveBot.Storage.Sqlite;

/// <summary>Brings a database to the newest shape, in one transaction: two programs that start at once do it once.</summary>
internal static class Migrations
{
    public static void Run(SqliteConnection connection, string file, string company)
    {
        connection.CreateFunction("digest", (string key) => ProcessedActivities.Digest(key), isDeterministic: true);
        connection.CreateFunction("company", () => company, isDeterministic: true);
        using var transaction = connection.BeginTransaction(deferred: false);
        var (version, steps) = (Version(connection), All().ToList());
        if (version > steps[^1].Number)
        {
            throw new UnusableDatabaseException(
                $"{file} was written by a newer program: its shape is number {version}, and this program knows up to {steps[^1].Number}. "
                + "Start the newer program, or give this one a database of its own age. Nothing was changed.");
        }
        foreach (var (number, sql) in steps.Where(step => step.Number > version))
            connection.Run($"{sql}; PRAGMA user_version = {number};");
        transaction.Commit();
    }

    /// <summary>Runs SQL that gives nothing back.</summary>
    public static void Run(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public static int Version(SqliteConnection connection)
    {
        using var read = connection.CreateCommand();
        read.CommandText = "PRAGMA user_version";
        return Convert.ToInt32(read.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static IEnumerable<(int Number, string Sql)> All() =>
        from name in typeof(Migrations).Assembly.GetManifestResourceNames()
        where int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out _)
        orderby name
        select (int.Parse(name, CultureInfo.InvariantCulture), Sql(name));

    private static string Sql(string name)
    {
        using var stream = typeof(Migrations).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
