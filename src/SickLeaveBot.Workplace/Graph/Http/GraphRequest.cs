using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;

namespace SickLeaveBot.Workplace.Graph.Http;

/// <summary>One question to Graph, whether it came alone or in a batch.</summary>
/// <param name="Path">The parts below /v1.0.</param>
/// <param name="Prefer">How the answer would be best: zone, kind of ids, length of a page.</param>
/// <param name="Eventual">Whether the header ConsistencyLevel: eventual came along, which advanced queries need.</param>
public sealed record GraphRequest(string Method, string[] Path, IReadOnlyDictionary<string, string> Query, bool Eventual, JsonNode? Body, string Prefer)
{
    public string? this[string option] => Query.GetValueOrDefault(option);

    public static GraphRequest Of(string method, string url, bool eventual, string prefer, JsonNode? body)
    {
        var (path, query) = url.IndexOf('?', StringComparison.Ordinal) is var mark and >= 0 ? (url[..mark], url[mark..]) : (url, "");
        return new(
            method.ToUpperInvariant(),
            [.. path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)],
            QueryHelpers.ParseQuery(query).ToDictionary(option => option.Key, option => option.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            eventual,
            body,
            prefer);
    }

    public string Url => "/" + string.Join('/', Path) + new QueryBuilder(Query).ToQueryString();
}
