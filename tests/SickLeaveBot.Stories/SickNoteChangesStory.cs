using System.Globalization;
using System.Text.Json.Nodes;
using SickLeaveBot.FollowUp;
using SickLeaveBot.Law;
using SickLeaveBot.Law.Asking;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>
/// Each way in which a sick note changes, with each kind of note, by words and by card. The tables in <c>SickNoteChanges</c> say what is written and
/// tapped, and beneath it what Kari is answered, what Ola is told, and how the law counts the days then; they are read and approved as they stand.
/// </summary>
public class SickNoteChangesStory
{
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(SourceFile())!, "SickNoteChanges");

    private static readonly string[] Notes = ["one grade", "several grades", "treatment days", "travel grant", "deferred"], Ways = ["by words", "by card"];

    public static TheoryData<string> Changes => [.. Tables.Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Tables => Directory.GetFiles(Folder, "*.txt").Where(file => !file.EndsWith(".received.txt", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_sick_note_is_changed_as_the_table_says(string change)
    {
        var approved = Path.Combine(Folder, $"{change}.txt");
        var table = await File.ReadAllLinesAsync(approved, TestContext.Current.CancellationToken);
        var played = new List<string>();
        foreach (var row in Rows(table)) played.AddRange(await new Row().Plays(row));

        if (played.SequenceEqual(table.SkipWhile(line => !IsHeading(line)))) return;
        await File.WriteAllLinesAsync(
            approved.Replace(".txt", ".received.txt", StringComparison.Ordinal), [.. table.TakeWhile(line => !IsHeading(line)), .. played], TestContext.Current.CancellationToken);
        Assert.Fail($"The table differs from {approved}.");
    }

    [Fact]
    public void Each_change_has_a_row_for_each_kind_of_note_by_words_and_by_card() =>
        Assert.All(Tables, file =>
        {
            var headings = File.ReadAllLines(file).Where(IsHeading).Select(line => string.Join(", ", line.Split(", ").Take(2))).ToHashSet();
            Assert.All(Notes.SelectMany(note => Ways.Select(way => $"## {note}, {way}")), heading => Assert.Contains(heading, headings));
        });

    private static bool IsHeading(string line) => line.StartsWith("## ", StringComparison.Ordinal);

    private static IEnumerable<IReadOnlyList<string>> Rows(string[] table)
    {
        for (var at = 0; at < table.Length; at++)
            if (IsHeading(table[at])) yield return [.. table.Skip(at).TakeWhile((line, index) => index == 0 || !IsHeading(line))];
    }

    private static string SourceFile([System.Runtime.CompilerServices.CallerFilePath] string file = "") => file;

    /// <summary>One row of a table, played from its heading and the lines that say what is done.</summary>
    private sealed class Row : Story
    {
        private const string Before = "given  ", By = "> ";

        // What stands on every card of its kind, and says nothing of the change.
        private static readonly string[] Usual = ["[", "Spør gjerne", "Minn meg på", "Høyst én behandlingsdag", "Ved behandlingsdager, reisetilskudd", "Ikke send bilde"];

        public async Task<IReadOnlyList<string>> Plays(IReadOnlyList<string> row)
        {
            var played = new List<string> { row[0] };
            foreach (var line in row.Where(line => line.StartsWith(Before, StringComparison.Ordinal)))
            {
                await Does(line[Before.Length..]);
                played.Add(line);
            }
            await On(DateOnly.ParseExact(row[0].Split(", ")[^1], "d MMMM yyyy", CultureInfo.InvariantCulture));
            foreach (var line in row.Where(line => line.StartsWith(By, StringComparison.Ordinal)))
            {
                var (kari, ola) = (Kari.Cards.Count, Ola.Cards.Count);
                await Does(line[By.Length..]);
                played.Add(line);
                played.AddRange(New(Kari, kari, "Kari"));
                played.AddRange(New(Ola, ola, "Ola"));
            }
            played.AddRange([.. Counted(), ""]);
            return played;
        }

        // "ja", or "[SickNoteGiven] to=2026-12-20 grade=50"
        private Task Does(string what) => what.Split(' ') switch
        {
            [['[', .. var verb, ']'], .. var filledIn] => Kari.Taps(verb, new JsonObject(filledIn.Select(one => one.Split('='))
                .Select(pair => KeyValuePair.Create(pair[0], (JsonNode?)pair[1])))),
            _ => Kari.Writes(what),
        };

        private static IEnumerable<string> New(Actor actor, int seen, string name) =>
            actor.Cards.Skip(seen).SelectMany(card => Drawn.Lines(card).Where(IsTold).Select((line, at) => (at == 0 ? name : "").PadRight(6) + line));

        private static bool IsTold(string line) =>
            !Array.Exists(Usual, usual => line.StartsWith(usual, StringComparison.Ordinal)) && !line.Contains("(frivillig", StringComparison.Ordinal);

        // What the law is told and what it answers: the same as `explain` does with these days.
        private IEnumerable<string> Counted()
        {
            var entries = LeaveDays.OfAll(Book.All, Today).SelectMany(one => one.Entries).ToList();
            var asked = entries.Count == 0 ? [] : Timeline.Of(entries, Today).Duties.Where(duty => duty is { Due: not null, Status: not DutyStatus.NotRequired });
            return
            [
                $"days  {Joined(entries.Select(entry => $"{entry.Kind}{Grade(entry)} {Day(entry.From)} – {Day(entry.To)}"))}",
                $"law   {Joined(asked.Select(duty => $"{duty.Duty.Kind} {Day(duty.Due!.Value)}"))}",
            ];
        }

        private static string Grade(AbsenceEntry entry) => entry.Kind == AbsenceKind.SickNote ? $" {entry.Grade.Percent} %" : "";

        private static string Joined(IEnumerable<string> all) => string.Join(", ", all) is { Length: > 0 } joined ? joined : "none";

        private static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
    }
}
