using System.Globalization;
using System.Text.Json.Nodes;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Workplace.Company;
using SickLeaveBot.Workplace.Graph.Http;
using SickLeaveBot.Workplace.Tokens;

namespace SickLeaveBot.Workplace.Graph;

/// <summary>Answers Graph's questions about people from the staff list.</summary>
public sealed class StaffDirectory(Staff staff, string address)
{
    public GraphAnswer Answer(GraphRequest request) => request.Path switch
    {
        ["users"] => List(request, "users", staff.Everybody, User),
        ["users", var id] => Of(id, user => new(200, Named(User(user, request), "users/$entity"))),
        ["users", var id, "manager"] => Of(id, user => staff.ManagerOf(user) is { } manager
            ? new(200, Named(Typed(manager, request), "directoryObjects/$entity"))
            : GraphAnswer.NotThere("manager")),
        ["users", var id, "directReports"] => Of(id, user => List(request, "directoryObjects", staff.ReportsOf(user), Typed)),
        _ => GraphAnswer.Error(400, "BadRequest", $"Resource not found for the segment '{request.Path.LastOrDefault()}'."),
    };

    private GraphAnswer Of(string id, Func<Colleague, GraphAnswer> answer) =>
        staff.Find(id) is { } user ? answer(user) : GraphAnswer.NotThere(id);

    private GraphAnswer List(
        GraphRequest request, string what, IReadOnlyList<Colleague> among, Func<Colleague, GraphRequest, JsonObject> show)
    {
        Func<Colleague, bool>? all = _ => true;
        var filter = request["$filter"] is { } condition ? UserFilter.Read(condition) : all;
        var search = request["$search"] is { } words ? (request.Eventual ? UserFilter.Search(words) : null) : all;
        if (filter is null || search is null)
        {
            return GraphAnswer.NotUnderstood(request["$search"] ?? request["$filter"] ?? "");
        }

        var found = among.Where(filter).Where(search).ToList();
        var skip = Whole(request["$skiptoken"]) ?? 0;
        var top = Math.Min(Whole(request["$top"]) ?? 100, 999);
        var page = new JsonObject { ["value"] = new JsonArray([.. found.Skip(skip).Take(top).Select(user => show(user, request))]) };
        if (request["$count"] == "true" && request.Eventual)
        {
            page.Insert(0, "@odata.count", found.Count);
        }

        if (found.Count > skip + top)
        {
            var next = request with { Query = new Dictionary<string, string>(request.Query) { ["$skiptoken"] = $"{skip + top}" } };
            page.Insert(0, "@odata.nextLink", $"{address}{next.Url}");
        }

        return new(200, Named(page, what));
    }

    /// <summary>Where any kind of directory object could stand, Graph says which kind it is.</summary>
    private JsonObject Typed(Colleague colleague, GraphRequest request)
    {
        var user = User(colleague, request);
        user.Insert(0, "@odata.type", "#microsoft.graph.user");
        return user;
    }

    private JsonObject User(Colleague colleague, GraphRequest request)
    {
        var user = UserResource.Of(colleague, request["$select"]);
        if (request["$expand"]?.StartsWith("manager", StringComparison.Ordinal) == true && staff.ManagerOf(colleague) is { } manager)
        {
            user["manager"] = UserResource.Of(manager, Inner(request["$expand"]!));
            user["manager"]!.AsObject().Insert(0, "@odata.type", "#microsoft.graph.user");
        }

        return user;
    }

    private JsonObject Named(JsonObject body, string what)
    {
        body.Insert(0, "@odata.context", $"{address}/$metadata#{what}");
        return body;
    }

    /// <summary>The $select inside an $expand.</summary>
    private static string? Inner(string expand)
    {
        var parts = expand.TrimEnd(')').Split("$select=");
        return parts is [_, var names] ? names.Split(';')[0] : null;
    }

    private static int? Whole(string? number) => int.TryParse(number, CultureInfo.InvariantCulture, out var whole) ? whole : null;
}
