using NodaTime.TimeZones;

namespace SickLeaveBot.App.Calendar;

/// <summary>
/// Names of time zones of both kinds: Outlook writes those of Windows, others write those of IANA. The bot runs without the tables (ICU)
/// that .NET would convert them by.
/// </summary>
internal static class Zones
{
    private static readonly TzdbDateTimeZoneSource Names = TzdbDateTimeZoneSource.Default;

    /// <summary>Null for a zone that somebody has made for themselves («Customized Time Zone»), and for any other name that nobody knows.</summary>
    public static TimeZoneInfo? Named(string? name)
    {
        if (name is null) return null;
        if (name is "UTC" or "tzone://Microsoft/Utc") return TimeZoneInfo.Utc;
        var iana = Names.WindowsToTzdbIds.TryGetValue(name, out var other) ? other : name;
        return Names.CanonicalIdMap.ContainsKey(iana) && TimeZoneInfo.TryFindSystemTimeZoneById(iana, out var zone) ? zone : null;
    }

    /// <summary>The name of Windows, which every endpoint takes; null where it has none.</summary>
    public static string? WindowsNameOf(TimeZoneInfo zone) =>
        Names.CanonicalIdMap.TryGetValue(zone.Id, out var canonical) && Names.TzdbToWindowsIds.TryGetValue(canonical, out var name) ? name : null;
}
