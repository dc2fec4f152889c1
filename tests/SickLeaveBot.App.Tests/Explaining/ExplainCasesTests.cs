using System.Text.Json;
using SickLeaveBot.App.Graph;
using SickLeaveBot.Tests.Schemas;

namespace SickLeaveBot.App.Tests.Explaining;

public class ExplainCasesTests
{
    private const string CasesFiles = "explain-cases*.jsonl";

    public static TheoryData<string> Cases => [.. Shared.FindAll(CasesFiles).SelectMany(File.ReadAllLines).DefaultIfEmpty("")];

    [Theory, MemberData(nameof(Cases))]
    public void The_answer_holds_everything_the_case_is_certain_of(string line)
    {
        Shared.Needs(line.Length > 0, $"../shared/{CasesFiles} are not there; nothing was compared with it.");
        using var theCase = JsonDocument.Parse(line);

        var answer = Explained.Answer(theCase.RootElement.GetProperty("question").GetRawText());

        Holds(theCase.RootElement.GetProperty("answer"), answer, theCase.RootElement.GetProperty("id").GetString()!);
    }

    private static void Holds(JsonElement expected, JsonElement actual, string path)
    {
        if (expected.ValueKind is not JsonValueKind.Object)
        {
            Assert.True(JsonElement.DeepEquals(expected, actual), $"{path}: expected {expected}, but was {actual}");
            return;
        }

        foreach (var field in expected.EnumerateObject())
        {
            if (field.Name is "duties")
            {
                DutiesHold(field.Value, actual.GetProperty("duties"), path);
            }
            else
            {
                Assert.True(actual.TryGetProperty(field.Name, out var value), $"{path}.{field.Name} is not in {actual}");
                Holds(field.Value, value, $"{path}.{field.Name}");
            }
        }
    }

    // Keyed by duty; null means: not in the list, or not required.
    private static void DutiesHold(JsonElement expected, JsonElement actual, string path)
    {
        foreach (var duty in expected.EnumerateObject())
        {
            var found = actual.EnumerateArray().SingleOrDefault(one => one.GetProperty("duty").GetString() == duty.Name);
            if (duty.Value.ValueKind is JsonValueKind.Null)
            {
                Assert.True(found.ValueKind is JsonValueKind.Undefined || !found.GetProperty("required").GetBoolean(), $"{path}.{duty.Name}");
            }
            else
            {
                Assert.True(found.ValueKind is JsonValueKind.Object, $"{path}: no duty {duty.Name}");
                Holds(duty.Value, found, $"{path}.{duty.Name}");
            }
        }
    }
}
