using System.Buffers;
using System.Text.Json;
using SickLeaveBot.App.Graph;

namespace SickLeaveBot.App.Commands.Explaining;

/// <summary>The whole input is one question.</summary>
internal static class OneQuestion
{
    private const int Answered = 0;
    private const int CouldNotBeRead = 2;

    public static int Answer(Stream input, Stream output)
    {
        var question = ReadToLimit(input);
        var answer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(answer, Answers.Options);
        var wasRead = Explainer.Answer(question, json);
        json.Flush();
        answer.Write("\n"u8);
        output.Write(answer.WrittenSpan);

        return wasRead ? Answered : CouldNotBeRead;
    }

    // One byte more than the limit is enough to know that the question is too large.
    private static ReadOnlySpan<byte> ReadToLimit(Stream input)
    {
        var buffer = new byte[Limits.BytesInAQuestion + 4];
        var length = input.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return buffer.AsSpan(0, length);
    }
}
