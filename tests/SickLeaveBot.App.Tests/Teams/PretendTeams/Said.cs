using System.Text.Json.Nodes;
using SickLeaveBot.App.Teams.Inbound;

namespace SickLeaveBot.App.Tests.Teams.PretendTeams;

/// <summary>Activities and tokens as Teams makes them, to be spoilt by a test.</summary>
public static class Said
{
    public const string ServiceUrl = $"https://smba.trafficmanager.net/emea/{Bot.Tenant}/";

    public static JsonObject Message(string text = "syk i dag", string? serviceUrl = null)
    {
        var activity = Activity("message", serviceUrl);
        activity["text"] = text;
        return activity;
    }

    public static JsonObject Activity(string type, string? serviceUrl = null) => new()
    {
        ["type"] = type,
        ["id"] = "1485983408511",
        ["channelId"] = "msteams",
        ["serviceUrl"] = serviceUrl ?? ServiceUrl,
        ["locale"] = "nb-NO",
        ["from"] = new JsonObject { ["id"] = "29:kari", ["aadObjectId"] = Bot.Kari },
        ["recipient"] = new JsonObject { ["id"] = $"28:{Bot.AppId}" },
        ["conversation"] = new JsonObject { ["id"] = "a:kari", ["conversationType"] = "personal", ["tenantId"] = Bot.Tenant },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Bot.Tenant } },
    };

    public static JsonObject Tap(string verb, string trigger = "manual")
    {
        var activity = Activity("invoke");
        activity["name"] = "adaptiveCard/action";
        activity["replyToId"] = "card1";
        activity["value"] = JsonNode.Parse($$$"""
            {"action":{"type":"Action.Execute","verb":"{{{verb}}}","data":{"leave":"x","version":3}},"trigger":"{{{trigger}}}"}
            """);
        return activity;
    }

    public static JsonObject Claims(ManualClock clock, string? serviceUrl = null)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        return new()
        {
            ["iss"] = "https://api.botframework.com",
            ["aud"] = Bot.AppId,
            ["nbf"] = now,
            ["exp"] = now + 3600,
            ["serviceurl"] = serviceUrl ?? ServiceUrl,
        };
    }
}
