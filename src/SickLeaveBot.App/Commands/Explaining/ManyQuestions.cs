using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;
using SickLeaveBot.App.Graph;

namespace SickLeaveBot.App.Commands.Explaining;

/// <summary>One question a line, one answer a line, in the same order, worked on by every processor.</summary>
internal static class ManyQuestions
{
    private const int AllAnswered = 0;
    private const int SomeCouldNotBeRead = 1;
    private const int BytesInABatch = 256 * 1024;

    public static async Task<int> Answer(Stream input, Stream output, CancellationToken cancel)
    {
        var batches = Channel.CreateBounded<Task<Batch>>(2 * Environment.ProcessorCount);
        var written = new ConcurrentBag<ArrayBufferWriter<byte>>();
        var reading = ReadBatches(input, batches.Writer, written, cancel);
        var allWereRead = true;
        await foreach (var batch in batches.Reader.ReadAllAsync(cancel))
        {
            var answered = await batch;
            await output.WriteAsync(answered.Answers.WrittenMemory, cancel);
            allWereRead &= answered.AllWereRead;
            answered.Answers.ResetWrittenCount();
            written.Add(answered.Answers);
        }

        await reading;
        return allWereRead ? AllAnswered : SomeCouldNotBeRead;
    }

    // Answers whatever whole lines have come, so that a program can ask and wait.
    private static async Task ReadBatches(
        Stream input, ChannelWriter<Task<Batch>> batches, ConcurrentBag<ArrayBufferWriter<byte>> written, CancellationToken cancel)
    {
        try
        {
            var lines = new QuestionLines(BytesInABatch, Limits.BytesInAQuestion);
            while (await input.ReadAsync(lines.Room, cancel) is > 0 and var read)
            {
                await Queue(lines.TakeWhole(read));
            }

            await Queue(lines.TakeRest());
        }
        finally
        {
            batches.Complete();
        }

        async Task Queue(byte[] text)
        {
            if (text.Length > 0)
            {
                await batches.WriteAsync(Task.Run(() => Batch.Of(text, written.TryTake(out var used) ? used : new()), cancel), cancel);
            }
        }
    }

    private sealed record Batch(ArrayBufferWriter<byte> Answers, bool AllWereRead)
    {
        public static Batch Of(ReadOnlySpan<byte> lines, ArrayBufferWriter<byte> answers)
        {
            using var json = new Utf8JsonWriter(answers, Explaining.Answers.Options);
            var allWereRead = true;
            while (lines.Length > 0)
            {
                var end = lines.IndexOf((byte)'\n');
                var line = end < 0 ? lines : lines[..end];
                allWereRead &= Explainer.Answer(line, json);
                json.Flush();
                json.Reset();
                answers.Write("\n"u8);
                lines = end < 0 ? [] : lines[(end + 1)..];
            }

            return new(answers, allWereRead);
        }
    }
}
