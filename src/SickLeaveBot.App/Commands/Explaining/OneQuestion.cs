using System.Buffers;
using System.Text.Json;

namespace SickLeaveBot.App.Commands.Explaining;

/// <summary>The whole input is one question.</summary>
internal static class OneQuestion
{
    private const int Answered = 0;
    private const int CouldNotBeRead = 2;

    public static async Task<int> Answer(Stream input, Stream output, CancellationToken cancel)
    {
        var question = await ReadToLimit(input, cancel);
        var answer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(answer, Answers.Options);
        var wasRead = Explainer.Answer(question.Span, json);
        json.Flush();
        answer.Write("\n"u8);
        await output.WriteAsync(answer.WrittenMemory, cancel);

        return wasRead ? Answered : CouldNotBeRead;
    }

    // One byte more than the limit is enough to know that the question is too large.
    private static async Task<ReadOnlyMemory<byte>> ReadToLimit(Stream input, CancellationToken cancel)
    {
        var buffer = new byte[Limits.BytesInAQuestion + 4];
        var length = await input.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancel);
        return buffer.AsMemory(0, length);
    }
}
