using System.Text.Json;
using System.Text.Json.Nodes;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Workplace.Chats;
using SickLeaveBot.Workplace.Company;
using SickLeaveBot.Workplace.Json;
using SickLeaveBot.Workplace.WhatIf;

namespace SickLeaveBot.Workplace.Page;

/// <summary>What the page is told about the workplace, in the words the page uses.</summary>
public sealed class PageNews(IPageSubject microsoft, PageFiles files)
{
    /// <summary>All but the chats.</summary>
    public JsonObject Everything() => new()
    {
        ["company"] = Fjordlys.Name,
        ["app"] = microsoft.Activities.BotId,
        ["drawsCards"] = files.HasRenderer,
        ["now"] = LocalTime(microsoft.Clock.GetUtcNow()),
        ["people"] = new JsonArray([.. microsoft.Staff.Everybody.Select(Person)]),
        ["graph"] = Trouble(microsoft.GraphMishaps.Lasting(Faults.Everyone)),
        ["nav"] = Nav(),
    };

    /// <summary>How NAV is, and which plans it has got: their numbers, nothing of what they say.</summary>
    public JsonObject Nav() => new()
    {
        ["mood"] = JsonNamingPolicy.CamelCase.ConvertName($"{microsoft.Nav.Mood}"),
        ["receipts"] = new JsonArray([.. microsoft.Nav.Plans.Select(plan => JsonValue.Create($"{plan.Receipt}"))]),
    };

    public JsonObject Now() => new() { ["now"] = LocalTime(microsoft.Clock.GetUtcNow()) };

    public JsonObject Message(ChatMessage message) => new()
    {
        ["id"] = message.Id,
        ["person"] = message.Person,
        ["fromBot"] = message.FromBot,
        ["at"] = LocalTime(message.At),
        ["edited"] = message.Edited is not null,
        ["deleted"] = message.Deleted,
        ["delivery"] = message.Delivery.ToString(),
        ["text"] = message.Text,
        ["summary"] = message.Summary,
        ["card"] = message.Card?.DeepClone(),
        ["suggests"] = new JsonArray([.. message.Suggests.Select(words => JsonValue.Create(words))]),
        ["files"] = Files(message.Activity),
    };

    private JsonObject Person(Colleague colleague) => new()
    {
        ["id"] = colleague.Id,
        ["teamsUser"] = microsoft.Teams.IdOf(colleague),
        ["name"] = colleague.DisplayName,
        ["title"] = colleague.JobTitle,
        ["department"] = colleague.Department,
        ["locale"] = colleague.Locale,
        ["trouble"] = Trouble(microsoft.ConnectorMishaps.Lasting(colleague.Id)),
        ["removed"] = microsoft.Chats.HasRemoved(colleague.Id),
    };

    private JsonNode? LocalTime(DateTimeOffset moment) =>
        JsonSerializer.SerializeToNode(TimeZoneInfo.ConvertTime(moment, microsoft.Clock.LocalTimeZone));

    private static string Trouble(Fault? mishap) => mishap switch
    {
        null => "none",
        { Status: null } => "slow",
        { Status: 429 } => "throttled",
        { Status: 403 } => "blocked",
        _ => "down",
    };

    private static JsonArray Files(JsonObject activity) => activity["attachments"] is JsonArray attachments
        ? [.. attachments.Select(attachment => attachment.At("name").Text()).OfType<string>().Select(name => (JsonNode)name)]
        : [];
}
