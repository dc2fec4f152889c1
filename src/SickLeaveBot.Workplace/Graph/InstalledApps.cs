using System.Text.Json.Nodes;
using SickLeaveBot.Workplace.Chats;
using SickLeaveBot.Workplace.Company;
using SickLeaveBot.Workplace.Graph.Http;

namespace SickLeaveBot.Workplace.Graph;

/// <summary>Whose Teams has the bot, as Graph tells it, and how the bot gets itself installed for a first contact.</summary>
public sealed class InstalledApps(Staff staff, ChatRooms rooms, TeamsClient client, string address, string appId)
{
    public bool Answers(GraphRequest request) => request.Path is ["users", _, "teamwork", "installedApps", ..];

    public GraphAnswer Answer(GraphRequest request) => (request.Method, staff.Find(request.Path[1]), request.Path) switch
    {
        (_, null, _) => GraphAnswer.NotThere(request.Path[1]),
        ("GET", { } user, { Length: 4 }) => new(200, Named(
            new JsonObject { ["value"] = new JsonArray(rooms.HasInstalled(user.Id) ? [Installation(user)] : []) },
            $"users('{user.Id}')/teamwork/installedApps")),
        ("GET", { } user, [.., "chat"]) when rooms.HasInstalled(user.Id) => new(200, Named(
            new JsonObject { ["id"] = user.Conversation(appId), ["chatType"] = "oneOnOne" }, "chats/$entity")),
        ("POST", { } user, { Length: 4 }) => Install(user),
        _ => GraphAnswer.NotThere(request.Path[^1]),
    };

    private GraphAnswer Install(Colleague user)
    {
        if (rooms.HasInstalled(user.Id))
        {
            return GraphAnswer.Error(409, "Conflict", "The app is already installed in the given scope.");
        }

        // Teams tells the bot on another wire, after this answer.
        _ = client.Open(user.Id);
        return new(201, Body: null);
    }

    private JsonObject Installation(Colleague user) => new()
    {
        ["id"] = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{user.Id}##{appId}")),
        ["teamsApp"] = new JsonObject { ["id"] = appId, ["externalId"] = appId, ["displayName"] = "SickLeaveBot", ["distributionMethod"] = "organization" },
    };

    private JsonObject Named(JsonObject body, string what)
    {
        body.Insert(0, "@odata.context", $"{address}/$metadata#{what}");
        return body;
    }
}
