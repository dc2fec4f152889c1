using System.Text.Json;
using System.Text.Json.Nodes;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Workplace.Chats;
using SickLeaveBot.Workplace.Company;
using SickLeaveBot.Workplace.WhatIf;

namespace SickLeaveBot.Workplace.Page;

/// <summary>What the page is told about the workplace, in the words the page uses.</summary>
public sealed class PageNews(Wires wires, PageFiles files)
{
    /// <summary>All but the chats.</summary>
    public JsonObject Everything() => new()
    {
        ["company"] = Fjordlys.Name,
        ["app"] = wires.Activities.BotId,
        ["drawsCards"] = files.HasRenderer,
        ["now"] = LocalTime(wires.Clock.GetUtcNow()),
        ["people"] = new JsonArray([.. wires.Staff.Everybody.Select(Person)]),
        ["graph"] = Trouble(wires.GraphMishaps.Lasting(Mishaps.Everyone)),
        ["nav"] = Nav(),
    };

    /// <summary>How NAV is, and which plans it has got: their numbers, nothing of what they say.</summary>
    public JsonObject Nav() => new()
    {
        ["mood"] = JsonNamingPolicy.CamelCase.ConvertName($"{wires.Nav.Mood}"),
        ["receipts"] = new JsonArray([.. wires.Nav.Plans.Select(plan => JsonValue.Create($"{plan.Receipt}"))]),
    };

    public JsonObject Now() => new() { ["now"] = LocalTime(wires.Clock.GetUtcNow()) };

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
        ["files"] = Files(message.Activity),
    };

    private JsonObject Person(Colleague colleague) => new()
    {
        ["id"] = colleague.Id,
        ["teamsUser"] = wires.Teams.IdOf(colleague),
        ["name"] = colleague.DisplayName,
        ["title"] = colleague.JobTitle,
        ["department"] = colleague.Department,
        ["locale"] = colleague.Locale,
        ["trouble"] = Trouble(wires.ConnectorMishaps.Lasting(colleague.Id)),
        ["removed"] = wires.Chats.HasRemoved(colleague.Id),
    };

    private JsonNode? LocalTime(DateTimeOffset moment) =>
        JsonSerializer.SerializeToNode(TimeZoneInfo.ConvertTime(moment, wires.Clock.LocalTimeZone));

    private static string Trouble(Mishap? mishap) => mishap switch
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
