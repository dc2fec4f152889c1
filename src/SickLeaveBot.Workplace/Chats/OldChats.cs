using System.Text.Json;
using SickLeaveBot.Workplace.Kept;

namespace SickLeaveBot.Workplace.Chats;

/// <summary>Earlier builds kept the chats as lines of text, the last line about a thing counting. They are read once.</summary>
internal static class OldChats
{
    /// <param name="path">Where they are; null where nothing is kept.</param>
    public static void Read(string? path, Archive archive)
    {
        if (!File.Exists(path)) return;
        var (messages, seats) = (archive.Messages(), archive.Seats());
        foreach (var line in File.ReadLines(path).Select(Whole).OfType<Line>())
        {
            if (line.Message is { } message) messages.Put(message.Id, message);
            if (line is { Person: { } person, Installed: { } has }) seats.Change(person, seat => seat with { Installed = has });
            if (line is { Person: { } reader, Locale: { } locale }) seats.Change(reader, seat => seat with { Locale = locale });
            if (line.Began is { } began) archive.Began(began);
        }

        File.Move(path, path + ".read", overwrite: true);
    }

    // A line that was cut off by a crash is as good as never written.
    private static Line? Whole(string text)
    {
        try
        {
            return text == "" ? null : JsonSerializer.Deserialize<Line>(text, AsText.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>One thing that was remembered: a message, whether a person has the bot, what language their Teams has, or when the demo began.</summary>
    private sealed record Line(ChatMessage? Message = null, string? Person = null, bool? Installed = null, string? Locale = null, DateOnly? Began = null);
}
