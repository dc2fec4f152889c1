using System.Text.Encodings.Web;
using System.Text.Json;

namespace SickLeaveBot.Workplace.Chats;

/// <summary>The chats' memory: a text file to which each message is added as it is now, the last line about a message counting.</summary>
public sealed class ChatFile : IDisposable
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly StreamWriter? writer;

    /// <param name="path">The file, or null to keep nothing.</param>
    public ChatFile(string? path)
    {
        if (path is null)
        {
            return;
        }

        Lines = [.. Read(path)];
        writer = new(new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read)) { AutoFlush = true };
        if (Lines.Count > 0)
        {
            writer.WriteLine();
        }
    }

    /// <summary>What was kept when the file was opened.</summary>
    public IReadOnlyList<Line> Lines { get; } = [];

    public void Add(Line line) => writer?.WriteLine(JsonSerializer.Serialize(line, Json));

    public void Dispose() => writer?.Dispose();

    private static IEnumerable<Line> Read(string path) =>
        File.Exists(path) ? File.ReadLines(path).Select(Whole).OfType<Line>() : [];

    /// <summary>A line that was cut off by a crash is as good as never written.</summary>
    private static Line? Whole(string text)
    {
        try
        {
            return text == "" ? null : JsonSerializer.Deserialize<Line>(text, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Either a message as it is now, or whether a person has the bot installed.</summary>
    public sealed record Line(ChatMessage? Message, string? Person = null, bool? Installed = null);
}
