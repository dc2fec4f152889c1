using System.Globalization;
using System.Text.Json.Nodes;
using SickLeaveBot.Workplace.Company;
using SickLeaveBot.Workplace.Json;

namespace SickLeaveBot.Workplace.Graph;

/// <summary>A colleague as Graph shows a user: a few properties by default, others only when they are selected.</summary>
public static class UserResource
{
    private static readonly string[] ByDefault =
    [
        "businessPhones", "displayName", "givenName", "jobTitle", "mail", "mobilePhone", "officeLocation", "preferredLanguage",
        "surname", "userPrincipalName", "id",
    ];

    public static JsonObject Of(Colleague colleague, string? select)
    {
        var all = All(colleague);
        var wanted = select is null ? ByDefault : select.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return [.. wanted.Distinct(StringComparer.OrdinalIgnoreCase).SelectMany(name => all
            .Where(property => property.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
            .Select(property => KeyValuePair.Create(property.Key, property.Value?.DeepClone())))];
    }

    /// <summary>One property as text, for filters and searches.</summary>
    public static string? Property(Colleague colleague, string name) => All(colleague)[name].Text();

    public static JsonObject Mailbox(Colleague colleague) => new()
    {
        ["timeZone"] = "W. Europe Standard Time",
        ["dateFormat"] = "dd.MM.yyyy",
        ["timeFormat"] = "HH:mm",
        ["language"] = new JsonObject { ["locale"] = colleague.Locale, ["displayName"] = LanguageName(colleague.Locale) },
        ["workingHours"] = new JsonObject
        {
            ["daysOfWeek"] = new JsonArray("monday", "tuesday", "wednesday", "thursday", "friday"),
            ["startTime"] = "08:00:00.0000000",
            ["endTime"] = "16:00:00.0000000",
            ["timeZone"] = new JsonObject { ["name"] = "W. Europe Standard Time" },
        },
    };

    private static string LanguageName(string locale) => locale switch
    {
        "nb-NO" => "norsk bokmål (Norge)",
        "nn-NO" => "norsk nynorsk (Noreg)",
        _ => "English (United Kingdom)",
    };

    private static JsonObject All(Colleague colleague) => new()
    {
        ["businessPhones"] = new JsonArray(colleague.Phone),
        ["displayName"] = colleague.DisplayName,
        ["givenName"] = colleague.GivenName,
        ["jobTitle"] = colleague.JobTitle,
        ["mail"] = colleague.Mail,
        ["mobilePhone"] = null,
        ["officeLocation"] = "Bergen",
        ["preferredLanguage"] = colleague.Locale,
        ["surname"] = colleague.Surname,
        ["userPrincipalName"] = colleague.Mail,
        ["id"] = colleague.Id,
        ["accountEnabled"] = true,
        ["companyName"] = Fjordlys.Name,
        ["country"] = "Norway",
        ["department"] = colleague.Department,
        ["employeeHireDate"] = colleague.HiredOn.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture),
        ["usageLocation"] = "NO",
        ["userType"] = "Member",
        ["mailboxSettings"] = Mailbox(colleague),
    };
}
