using System.Text.Json.Nodes;
using SickLeaveBot.App.Tests.Teams.PretendTeams;
using SickLeaveBot.App.Tests.Workplace;

namespace SickLeaveBot.App.Tests.Calendar;

/// <summary>Holds what was sent to Graph against the published description of what it takes.</summary>
internal static class SentToGraph
{
    private static readonly (string Method, string End, string Schema)[] Bodies =
    [
        ("POST", "/getSchedule", "request.getSchedule"),
        ("POST", "/cancel", "request.eventCancel"),
        ("POST", "/events", "request.eventCreate"),
        ("PATCH", "/events/", "request.eventUpdate"),
        ("POST", "/sendMail", "sendMail"),
        ("POST", "/subscriptions", "request.subscriptionCreate"),
        ("PATCH", "/subscriptions/", "request.subscriptionUpdate"),
    ];

    /// <summary>Empty when each body is as it should be, and none is of a kind that is not described.</summary>
    public static Task<string> Complaints(IEnumerable<Asked> calls) =>
        Complaints(calls.Where(call => call.Body.Length > 0).Select(call => (call.Method, call.Path, call.Json)));

    public static Task<string> Complaints(IEnumerable<(string Method, string Path, JsonNode Body)> calls) => GraphDescription.Complaints([.. calls.Select(Held)]);

    private static JsonObject Held((string Method, string Path, JsonNode Body) call)
    {
        var path = call.Path.Split('?')[0];
        var (_, end, schema) = Bodies.Single(kind => kind.Method == call.Method
            && (kind.End.EndsWith('/') ? path.Contains(kind.End, StringComparison.Ordinal) : path.EndsWith(kind.End, StringComparison.Ordinal)));
        return end == "/sendMail"
            ? new() { ["url"] = call.Path, ["schema"] = "subset.message", ["body"] = call.Body["message"]!.DeepClone() }
            : new() { ["url"] = call.Path, ["schema"] = schema, ["body"] = call.Body.DeepClone() };
    }
}
