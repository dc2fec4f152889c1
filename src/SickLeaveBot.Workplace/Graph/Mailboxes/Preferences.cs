using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SickLeaveBot.Workplace.Exchange;
using SickLeaveBot.Workplace.Graph.Http;

namespace SickLeaveBot.Workplace.Graph.Mailboxes;

/// <summary>What the header Prefer asks for: on whose clock times are told, whether ids must last, how long a page may be.</summary>
public sealed partial record Preferences(string Zone, bool HasImmutableIds, int PageSize)
{
    private const int LongestPage = 1000;

    public static Preferences Of(GraphRequest request, int pageSize)
    {
        var zone = ZoneAsked().Match(request.Prefer).Groups[1].Value;
        var size = Size().Match(request.Prefer) is { Success: true } found ? found.Groups[1].Value : request["$top"];
        return new(
            zone is "" ? "UTC" : zone,
            Immutable().IsMatch(request.Prefer),
            int.TryParse(size, CultureInfo.InvariantCulture, out var wanted) ? Math.Clamp(wanted, 1, LongestPage) : pageSize);
    }

    /// <summary>A moment on the clock that was asked for.</summary>
    public JsonObject Show(WallTime time) => Show(time.Instant);

    public JsonObject Show(DateTimeOffset instant) => new()
    {
        ["dateTime"] = WallTime.Of(instant, Zone).Shows.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff", CultureInfo.InvariantCulture),
        ["timeZone"] = Zone,
    };

    public string Id(Copy copy) => HasImmutableIds ? copy.Id : copy.ChangingId;

    [GeneratedRegex("outlook\\.timezone=\"([^\"]*)\"", RegexOptions.IgnoreCase)]
    private static partial Regex ZoneAsked();

    [GeneratedRegex("IdType=\"ImmutableId\"", RegexOptions.IgnoreCase)]
    private static partial Regex Immutable();

    [GeneratedRegex(@"odata\.maxpagesize=(\d+)", RegexOptions.IgnoreCase)]
    private static partial Regex Size();
}
