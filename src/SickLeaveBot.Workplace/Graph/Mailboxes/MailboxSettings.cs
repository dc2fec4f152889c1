using System.Text.Json.Nodes;
using SickLeaveBot.Workplace.Exchange;

namespace SickLeaveBot.Workplace.Graph.Mailboxes;

/// <summary>What the owner of a mailbox has chosen: zone, working hours, language.</summary>
public static class MailboxSettings
{
    public static JsonObject Of(Mailbox box, Moods moods)
    {
        var settings = new JsonObject
        {
            ["timeZone"] = moods.Of(box.Id).Contains(ExchangeMood.CustomizedZone) ? Zones.Customized : box.Zone,
            ["dateFormat"] = "dd.MM.yyyy",
            ["timeFormat"] = "HH:mm",
            ["userPurpose"] = box.IsRoom ? "room" : "user",
            ["language"] = new JsonObject { ["locale"] = box.Locale, ["displayName"] = LanguageName(box.Locale) },
        };
        if (Hours(box, moods) is { } hours) settings["workingHours"] = hours;
        return settings;
    }

    /// <summary>When somebody works; null when it isn't told.</summary>
    public static JsonObject? Hours(Mailbox box, Moods moods) => moods.Plays(box.Id, ExchangeMood.NoWorkingHours) ? null : new()
    {
        ["daysOfWeek"] = new JsonArray("monday", "tuesday", "wednesday", "thursday", "friday"),
        ["startTime"] = $"{box.WorkFrom:HH:mm:ss}.0000000",
        ["endTime"] = $"{box.WorkTo:HH:mm:ss}.0000000",
        ["timeZone"] = moods.Plays(box.Id, ExchangeMood.CustomizedZone) ? Described(Zones.Customized, -60)
            : moods.Plays(box.Id, ExchangeMood.BiasTurned) ? Described(box.Zone, 60)
            : new JsonObject { ["name"] = box.Zone },
    };

    // Central European time: minutes to be added to the local time to get UTC.
    private static JsonObject Described(string name, int bias) => new()
    {
        ["@odata.type"] = "#microsoft.graph.customTimeZone",
        ["name"] = name,
        ["bias"] = bias,
        ["standardOffset"] = Turn(10),
        ["daylightOffset"] = Turn(3, daylight: bias),
    };

    private static JsonObject Turn(int month, int? daylight = null)
    {
        var turn = new JsonObject { ["time"] = "02:00:00.0000000", ["dayOccurrence"] = 5, ["dayOfWeek"] = "sunday", ["month"] = month, ["year"] = 0 };
        if (daylight is { } bias) turn["daylightBias"] = bias;
        return turn;
    }

    private static string LanguageName(string locale) => locale switch
    {
        "nb-NO" => "norsk bokmål (Norge)",
        "nn-NO" => "norsk nynorsk (Noreg)",
        _ => "English (United Kingdom)",
    };
}
