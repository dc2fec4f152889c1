using System.Globalization;
using System.Text.Json.Nodes;
using SickLeaveBot.Workplace.Graph.Http;

namespace SickLeaveBot.Workplace.Graph.Mailboxes;

/// <summary>Lists in parts, and things with only those properties that were asked for.</summary>
public static class Pages
{
    /// <summary>The part that was asked for, and where the next one is.</summary>
    public static GraphAnswer Of<T>(IReadOnlyList<T> all, GraphRequest request, Preferences prefer, Func<T, JsonObject> show)
    {
        var skip = int.TryParse(request["$skip"], CultureInfo.InvariantCulture, out var asked) ? asked : 0;
        var body = new JsonObject
        {
            ["value"] = new JsonArray([.. all.Skip(skip).Take(prefer.PageSize).Select(one => (JsonNode)Selected(show(one), request["$select"]))]),
        };
        if (all.Count > skip + prefer.PageSize) body["@odata.nextLink"] = Link(request, ("$skip", $"{skip + prefer.PageSize}"));
        return new(200, body);
    }

    /// <summary>The address of the same question with other options.</summary>
    public static string Link(GraphRequest request, params (string Name, string Value)[] options)
    {
        var query = new Dictionary<string, string>(request.Query);
        foreach (var (name, value) in options) query[name] = value;
        return (request with { Query = query }).Url;
    }

    /// <summary>What OData says of a thing, its id, and what was selected.</summary>
    public static JsonObject Selected(JsonObject shown, string? select)
    {
        if (select is null) return shown;
        var wanted = select.Split(',', StringSplitOptions.TrimEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. shown.Where(one => one.Key is "id" || one.Key[0] == '@' || wanted.Contains(one.Key)).Select(one => KeyValuePair.Create(one.Key, one.Value?.DeepClone()))];
    }
}
