using System.Globalization;
using System.Text.Json;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.Tests.Understanding;

/// <summary>Scores the reader against lines of <c>{text, today, speaker, expect}</c>; what a line leaves out is not judged.</summary>
internal static class Utterances
{
    public sealed record Verdict(string Id, string Field, bool Right, string Story, bool Corpus, bool IsNone);

    public static List<Verdict> Judge(IEnumerable<string> lines) =>
        [.. lines.Where(line => line.Length > 0).SelectMany(line => JudgeLine(JsonDocument.Parse(line).RootElement))];

    public static string Wrong(IEnumerable<Verdict> verdicts) =>
        string.Join('\n', verdicts.Where(verdict => !verdict.Right).Select(verdict => verdict.Story));

    private static IEnumerable<Verdict> JudgeLine(JsonElement line)
    {
        var text = line.GetProperty("text").GetString()!;
        var today = DateOnly.Parse(line.GetProperty("today").GetString()!, CultureInfo.InvariantCulture);
        var speaker = line.GetProperty("speaker").GetString() == "manager" ? Speaker.Manager : Speaker.Employee;
        var understood = Reader.Read(text, today, speaker);
        foreach (var field in line.GetProperty("expect").EnumerateObject())
        {
            var (right, got) = Compare(field, understood);
            var id = line.GetProperty("id").GetString()!;
            yield return new Verdict(id, field.Name, right,
                $"{id} {field.Name}: expected {field.Value}, read {got} in: {text}", line.TryGetProperty("source", out _),
                IsNone: field.NameEquals("intent") && field.Value.ValueEquals("none"));
        }
    }

    private static (bool Right, string Got) Compare(JsonProperty field, Understood understood) => field.Name switch
    {
        "intent" => Same(field, IntentNames.Name(understood.Intent)),
        "from" => Same(field, Day(understood.From)),
        "to" => Same(field, Day(understood.To)),
        "backOn" => Same(field, Day(understood.BackOn)),
        "grade" => Same(field, understood.Grade?.ToString(CultureInfo.InvariantCulture) ?? ""),
        "language" => Same(field, understood.Language.ToString().ToLowerInvariant()),
        "dates" => (Texts(field).SequenceEqual(understood.Dates.Select(day => Day(day))), string.Join(' ', understood.Dates)),
        "healthWords" => (AllFound(Texts(field), understood.HealthWords), string.Join(" | ", understood.HealthWords)),
        _ => MoreFields.Compare(field, understood),
    };

    private static bool AllFound(List<string> expected, IReadOnlyList<string> found) => expected.Count == 0
        ? found.Count == 0
        : expected.TrueForAll(word => found.Any(other =>
            other.Contains(word, StringComparison.OrdinalIgnoreCase) || word.Contains(other, StringComparison.OrdinalIgnoreCase)));

    private static (bool, string) Same(JsonProperty field, string got) => (field.Value.ToString() == got, got);

    private static List<string> Texts(JsonProperty field) => [.. field.Value.EnumerateArray().Select(value => value.GetString()!)];

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
