using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using SickLeaveBot.Workplace.Company;

namespace SickLeaveBot.Workplace.Chats;

/// <summary>The activities Teams sends to a bot when people do something, field by field as Teams fills them.</summary>
public sealed class Activities(string appId, string tenant, string serviceUrl, TimeProvider clock)
{
    public string BotId { get; } = $"28:{appId}";

    public string IdOf(Colleague colleague) => colleague.TeamsUser(appId);

    public JsonObject Message(Colleague from, string id, string text, IReadOnlyList<SharedFile> files)
    {
        var activity = Basis(from, "message", id);
        activity["text"] = text;
        activity["textFormat"] = "plain";
        activity["attachments"] = new JsonArray([
            .. files.Select(file => file.Attachment(serviceUrl, id)),
            new JsonObject { ["contentType"] = "text/html", ["content"] = $"<p>{WebUtility.HtmlEncode(text)}</p>" },
        ]);
        return activity;
    }

    /// <summary>Action.Submit: a message without text that carries the card's data and inputs.</summary>
    public JsonObject Submit(Colleague from, string id, string card, JsonObject data)
    {
        var activity = Basis(from, "message", id);
        activity["value"] = data.DeepClone();
        activity["replyToId"] = card;
        return activity;
    }

    /// <summary>Action.Execute: a call that the bot answers with the next card. All inputs are strings.</summary>
    public JsonObject Execute(Colleague from, string card, string verb, JsonObject data, bool automatic)
    {
        var activity = Basis(from, "invoke", $"f:{Guid.NewGuid()}");
        activity["name"] = "adaptiveCard/action";
        activity["replyToId"] = card;
        activity["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data.DeepClone() },
            ["trigger"] = automatic ? "automatic" : "manual",
        };
        return activity;
    }

    public JsonObject Installation(Colleague by, bool added)
    {
        var activity = Basis(by, "installationUpdate", $"f:{Guid.NewGuid()}");
        activity["action"] = added ? "add" : "remove";
        return activity;
    }

    public JsonObject MembersAdded(Colleague by)
    {
        var activity = Basis(by, "conversationUpdate", $"f:{Guid.NewGuid()}");
        activity["membersAdded"] = new JsonArray(
            new JsonObject { ["id"] = by.TeamsUser(appId), ["aadObjectId"] = by.Id },
            new JsonObject { ["id"] = BotId });
        return activity;
    }

    private JsonObject Basis(Colleague from, string type, string id)
    {
        var now = clock.GetLocalNow();
        return new()
        {
            ["type"] = type,
            ["id"] = id,
            ["timestamp"] = now.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            ["localTimestamp"] = now.ToString("yyyy-MM-ddTHH:mm:ss.fffzzz", CultureInfo.InvariantCulture),
            ["localTimezone"] = clock.LocalTimeZone.Id,
            ["channelId"] = "msteams",
            ["serviceUrl"] = serviceUrl,
            ["from"] = new JsonObject { ["id"] = from.TeamsUser(appId), ["name"] = from.DisplayName, ["aadObjectId"] = from.Id },
            ["recipient"] = new JsonObject { ["id"] = BotId, ["name"] = "SickLeaveBot" },
            ["conversation"] = new JsonObject
            {
                ["conversationType"] = "personal",
                ["tenantId"] = tenant,
                ["id"] = from.Conversation(appId),
            },
            ["locale"] = from.Locale,
            ["entities"] = new JsonArray(new JsonObject
            {
                ["type"] = "clientInfo",
                ["locale"] = from.Locale,
                ["country"] = "NO",
                ["platform"] = "Web",
                ["timezone"] = clock.LocalTimeZone.Id,
            }),
            ["channelData"] = new JsonObject
            {
                ["tenant"] = new JsonObject { ["id"] = tenant },
                ["source"] = new JsonObject { ["name"] = "message" },
            },
        };
    }
}
