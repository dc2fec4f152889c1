using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SickLeaveBot.App.Teams;

namespace SickLeaveBot.Workplace.Chats;

/// <summary>The chats' memory: a text file to which each message is added as it is now, the last line about a message counting.</summary>
public sealed class ChatFile : IDisposable
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

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

    /// <summary>The day the demo began, which is today when nothing was kept.</summary>
    public DateOnly Began(DateOnly today)
    {
        if (Lines.FirstOrDefault(line => line.Began is not null)?.Began is { } began)
        {
            return began;
        }

        Add(new(Began: today));
        return today;
    }

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

    /// <summary>One thing to remember: a message as it is now, whether a person has the bot, what language their Teams has, or when the demo began.</summary>
    public sealed record Line(
        ChatMessage? Message = null, string? Person = null, bool? Installed = null, string? Locale = null, DateOnly? Began = null);
}
