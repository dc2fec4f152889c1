using System.Buffers;
using System.Text;
using System.Text.Json;
using SickLeaveBot.App.Commands.Explaining;
using SickLeaveBot.App.Graph;
using SickLeaveBot.App.Teams;
using SickLeaveBot.Conversations.Moments;

namespace SickLeaveBot.App.Tests.Explaining;

/// <summary>Asks the real code.</summary>
internal static class Explained
{
    public static JsonElement Answer(string question) => Answer(Encoding.UTF8.GetBytes(question)).Answer;

    public static (bool WasRead, JsonElement Answer) Answer(ReadOnlySpan<byte> question)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Answers.Options);
        var wasRead = Explainer.Answer(question, json);
        json.Flush();
        using var answer = JsonDocument.Parse(buffer.WrittenMemory);
        return (wasRead, answer.RootElement.Clone());
    }

    public static async Task<(int ExitCode, string Output)> Lines(Stream input)
    {
        using var output = new MemoryStream();
        var exitCode = await ManyQuestions.Answer(input, output, TestContext.Current.CancellationToken);
        return (exitCode, Encoding.UTF8.GetString(output.ToArray()));
    }
}
