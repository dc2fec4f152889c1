using System.Globalization;

namespace SickLeaveBot.App.Calendar;

/// <summary>A moment as Outlook writes it: what a clock shows, and the zone whose clock it is.</summary>
internal sealed record OutlookTime(string? DateTime, string? TimeZone)
{
    private const string Written = "yyyy-MM-ddTHH:mm:ss";

    /// <summary>On the clock of a named zone, so that a meeting keeps its hour when the clocks change.</summary>
    public static OutlookTime Of(DateTimeOffset moment, TimeZoneInfo zone) => Zones.WindowsNameOf(zone) is { } name
        ? new(TimeZoneInfo.ConvertTime(moment, zone).ToString(Written, CultureInfo.InvariantCulture), name)
        : new(moment.UtcDateTime.ToString(Written, CultureInfo.InvariantCulture), "UTC");

    /// <summary>Null where the time or its zone is none that is known.</summary>
    public DateTimeOffset? Moment()
    {
        if (Zones.Named(TimeZone) is not { } zone) return null;
        if (!System.DateTime.TryParse(DateTime?.TrimEnd('Z'), CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out var local)) return null;
        // The offset is right also for the hour that the clocks leave out.
        return new(System.DateTime.SpecifyKind(local, DateTimeKind.Unspecified), zone.GetUtcOffset(local));
    }
}
