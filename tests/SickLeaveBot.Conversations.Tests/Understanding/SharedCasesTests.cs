using System.Text.Json;
using System.Text.Json.Nodes;
using SickLeaveBot.Tests.Schemas;

namespace SickLeaveBot.Conversations.Tests.Understanding;

/// <summary>The sentences of ../shared/cases that once were read as something nobody meant.</summary>
public class SharedCasesTests
{
    [Fact]
    public void Every_sentence_of_the_shared_cases_is_read_right()
    {
        var verdicts = Utterances.Judge(File.ReadLines(Shared.File("cases/understand.jsonl")));

        Assert.NotEmpty(verdicts);
        Assert.True(verdicts.TrueForAll(verdict => verdict.Right), Utterances.Wrong(verdicts));
    }

    [Fact]
    public void None_is_read_as_what_must_never_be_read()
    {
        var forbidden = File.ReadLines(Shared.File("cases/understand.jsonl")).Where(line => line.Length > 0)
            .Select(line => JsonDocument.Parse(line).RootElement).Where(line => line.TryGetProperty("never", out _)).ToList();

        Assert.NotEmpty(forbidden);
        Assert.All(forbidden, line => Assert.Contains(Utterances.Judge([Forbidden(line)]), verdict => !verdict.Right));
    }

    // What must never be read, put where the judge looks for what is expected; "all" is wrong only when all of it is there.
    private static string Forbidden(JsonElement line)
    {
        var judged = JsonObject.Create(line)!.DeepClone().AsObject();
        judged["expect"] = (judged["never"]!["all"] ?? judged["never"])!.DeepClone();
        return judged.ToJsonString();
    }
}
