using System.Text.Json.Nodes;
using SickLeaveBot.App.Teams.Inbound;
using SickLeaveBot.Workplace.Chats;
using SickLeaveBot.Workplace.Company;
using SickLeaveBot.Workplace.Json;

namespace SickLeaveBot.Workplace.Connector;

/// <summary>Carries out what the bot asks of Teams: chats to open, messages to send, change and delete, members to name.</summary>
public sealed class ConnectorRules(Staff staff, ChatRooms rooms, string appId, string tenant)
{
    /// <summary>The one member of a new conversation; null unless it is with exactly one person.</summary>
    public static string? OneMember(JsonObject? body) =>
        body?["members"] is JsonArray { Count: 1 } members ? members[0].At("id").Text() : null;

    /// <summary>A private chat; asking twice gives the same one. A message that comes along is sent, but its id is not told.</summary>
    public DeskAnswer Create(JsonObject body)
    {
        if (OneMember(body) is not { } member || staff.Find(member) is not { } person || body["isGroup"].Truth() == true)
        {
            return Refusal.NotTwoPeople;
        }

        if (body["tenantId"].Text() != tenant)
        {
            return Refusal.BadSyntax("tenantId is missing or not this tenant.");
        }

        if (body["activity"] is JsonObject activity && Send(person, activity) is { Status: not 201 } refused)
        {
            return refused;
        }

        return new(201, new JsonObject { ["id"] = person.Conversation(appId) });
    }

    public DeskAnswer Send(Colleague person, JsonObject body)
    {
        if ((rooms.HasRemoved(person.Id) ? Refusal.NotInstalled : Payload.Check(body)) is { } refusal)
        {
            return refusal;
        }

        if (body["type"].Text() == "typing")
        {
            rooms.ShowTyping(person.Id);
            return new(201, new JsonObject { ["id"] = "" });
        }

        var posted = Payload.Split(body).Select(part => rooms.Post(person.Id, fromBot: true, _ => part.DeepClone().AsObject())).ToList();
        return new(201, new JsonObject { ["id"] = posted is [var only] ? only.Id : "" });
    }

    public DeskAnswer Update(Colleague person, string id, JsonObject body) =>
        (Payload.Check(body) ?? NotTheBots(person, id)) is { } refusal ? refusal : Changed(id, message => message with
        {
            Activity = body.DeepClone().AsObject(),
            Edited = rooms.Now,
            Shown = null,
        });

    public DeskAnswer Delete(Colleague person, string id) =>
        NotTheBots(person, id) is { } refusal ? refusal : Changed(id, message => message with { Deleted = true });

    public DeskAnswer Members(Colleague person) => new(200, new JsonArray(Account(person)));

    public DeskAnswer PagedMembers(Colleague person) => new(200, new JsonObject { ["members"] = new JsonArray(Account(person)) });

    public DeskAnswer Member(Colleague person, string member) =>
        staff.Find(member)?.Id == person.Id ? new DeskAnswer(200, Account(person)) : new Refusal(404, "MemberNotFoundInConversation", "Member not found.");

    private DeskAnswer Changed(string id, Func<ChatMessage, ChatMessage> change)
    {
        rooms.Change(id, change);
        return new(200, new JsonObject { ["id"] = id });
    }

    private Refusal? NotTheBots(Colleague person, string id) => rooms.Find(id) switch
    {
        null or { Deleted: true } => Refusal.NoActivity,
        var message when message.Person != person.Id => Refusal.NoActivity,
        { FromBot: false } => Refusal.NotYours,
        _ => null,
    };

    private JsonObject Account(Colleague person) => new()
    {
        ["id"] = person.TeamsUser(appId),
        ["name"] = person.DisplayName,
        ["aadObjectId"] = person.Id,
        ["givenName"] = person.GivenName,
        ["surname"] = person.Surname,
        ["email"] = person.Mail,
        ["userPrincipalName"] = person.Mail,
        ["userRole"] = "user",
        ["tenantId"] = tenant,
    };
}

/// <summary>An HTTP answer of the Connector.</summary>
public sealed record DeskAnswer(int Status, JsonNode? Body)
{
    public static implicit operator DeskAnswer(Refusal refusal) => new(refusal.Status, refusal.Body);
}
