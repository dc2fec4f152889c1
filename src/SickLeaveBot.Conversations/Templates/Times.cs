using System.Globalization;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.Templates;

/// <summary>How a time of day is said: "10.00", and "10:00" in English and to machines.</summary>
public static class Times
{
    public static string Text(TimeOnly time, Language language) => time.ToString(language is Language.En ? "HH':'mm" : "HH'.'mm", CultureInfo.InvariantCulture);
}
