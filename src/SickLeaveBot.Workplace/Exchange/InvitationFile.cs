using System.Globalization;
using System.Text;

namespace SickLeaveBot.Workplace.Exchange;

/// <summary>An invitation that came as a file with a mail (.ics): the little of it that a calendar needs.</summary>
/// <param name="Method">REQUEST, CANCEL, PUBLISH or another.</param>
public sealed record InvitationFile(string Method, string UId, int Sequence, string Subject, string Organizer, IReadOnlyList<string> Guests, WallTime Start, WallTime End)
{
    /// <summary>Null for what is no calendar file, or has no meeting with a time.</summary>
    public static InvitationFile? Read(MailedFile file)
    {
        if (!file.ContentType.StartsWith("text/calendar", StringComparison.OrdinalIgnoreCase) && !file.Name.EndsWith(".ics", StringComparison.OrdinalIgnoreCase)) return null;
        var lines = Unfolded(Encoding.UTF8.GetString(file.Content)).ToList();
        var begins = lines.FindIndex(line => line.Value == "VEVENT" && line.Name == "BEGIN");
        if (begins < 0) return null;
        var meeting = lines[begins..];
        string? First(string name) => meeting.FirstOrDefault(line => line.Name == name)?.Value;
        return First("UID") is { } uid && Time(meeting, "DTSTART") is { } start
            ? new(
                lines.FirstOrDefault(line => line.Name == "METHOD")?.Value.ToUpperInvariant() ?? "PUBLISH",
                uid,
                int.TryParse(First("SEQUENCE"), CultureInfo.InvariantCulture, out var sequence) ? sequence : 0,
                First("SUMMARY") ?? "",
                Address(First("ORGANIZER") ?? ""),
                [.. meeting.Where(line => line.Name == "ATTENDEE").Select(line => Address(line.Value))],
                start,
                Time(meeting, "DTEND") ?? start)
            : null;
    }

    private static WallTime? Time(List<Line> meeting, string name)
    {
        if (meeting.Find(line => line.Name == name) is not { } line) return null;
        var zone = line.Value.EndsWith('Z') ? "UTC" : line.Parameter("TZID") ?? Zones.Norway;
        return Zones.Find(zone) is not null
            && DateTime.TryParseExact(line.Value.TrimEnd('Z'), "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var shows)
                ? new(shows, zone)
                : null;
    }

    private static string Address(string written) => written.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? written["mailto:".Length..] : written;

    private static IEnumerable<Line> Unfolded(string text) =>
        from line in text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n ", "", StringComparison.Ordinal).Replace("\n\t", "", StringComparison.Ordinal).Split('\n')
        let colon = Colon(line)
        where colon > 0
        let head = line[..colon].Split(';')
        select new Line(head[0].ToUpperInvariant(), head[1..], line[(colon + 1)..].Trim());

    // The first one that stands outside quotation marks.
    private static int Colon(string line)
    {
        var quoted = false;
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '"') quoted = !quoted;
            if (line[at] == ':' && !quoted) return at;
        }

        return -1;
    }

    private sealed record Line(string Name, string[] Parameters, string Value)
    {
        public string? Parameter(string name) =>
            Array.Find(Parameters, one => one.StartsWith($"{name}=", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim('"');
    }
}
