namespace SickLeaveBot.Workplace.Exchange;

/// <summary>Time zones by Microsoft's names and by the IANA ones, as far as somebody here may live in them.</summary>
public static class Zones
{
    public const string Norway = "W. Europe Standard Time";
    public const string Britain = "GMT Standard Time";

    /// <summary>What Outlook calls a zone that somebody has described by hand; nobody else knows it.</summary>
    public const string Customized = "Customized Time Zone";

    private static readonly Dictionary<string, string> Iana = new(StringComparer.OrdinalIgnoreCase)
    {
        [Norway] = "Europe/Oslo",
        ["Romance Standard Time"] = "Europe/Paris",
        ["Central Europe Standard Time"] = "Europe/Budapest",
        ["Central European Standard Time"] = "Europe/Warsaw",
        ["FLE Standard Time"] = "Europe/Kyiv",
        ["GTB Standard Time"] = "Europe/Bucharest",
        [Britain] = "Europe/London",
        ["Greenwich Standard Time"] = "Atlantic/Reykjavik",
        ["Russian Standard Time"] = "Europe/Moscow",
        ["Turkey Standard Time"] = "Europe/Istanbul",
        ["India Standard Time"] = "Asia/Kolkata",
        ["China Standard Time"] = "Asia/Shanghai",
        ["Tokyo Standard Time"] = "Asia/Tokyo",
        ["Eastern Standard Time"] = "America/New_York",
        ["Central Standard Time"] = "America/Chicago",
        ["Pacific Standard Time"] = "America/Los_Angeles",
        ["UTC"] = "Etc/UTC",
    };

    public static bool IsMicrosofts(string name) => Iana.ContainsKey(name);

    /// <summary>The zone of that name; null when nobody knows it.</summary>
    public static TimeZoneInfo? Find(string name) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(Iana.GetValueOrDefault(name, name), out var zone) ? zone : null;
}

/// <summary>A time as it is written in a calendar: what the clock shows, and whose clock.</summary>
public sealed record WallTime(DateTime Shows, string Zone)
{
    public DateTimeOffset Instant
    {
        get
        {
            var zone = Zones.Find(Zone) ?? throw new TimeZoneNotFoundException(Zone);
            var shows = zone.IsInvalidTime(Shows) ? Shows.AddHours(1) : Shows;
            return new DateTimeOffset(shows, zone.GetUtcOffset(shows)).ToUniversalTime();
        }
    }

    public static WallTime Of(DateTimeOffset instant, string zone) =>
        new(TimeZoneInfo.ConvertTime(instant, Zones.Find(zone) ?? TimeZoneInfo.Utc).DateTime, zone);
}
