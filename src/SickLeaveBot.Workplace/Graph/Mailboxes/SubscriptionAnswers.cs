using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SickLeaveBot.Workplace.Exchange;
using SickLeaveBot.Workplace.Graph.Http;
using SickLeaveBot.Workplace.Json;

namespace SickLeaveBot.Workplace.Graph.Mailboxes;

/// <summary>What an app asks to be told of: made after a handshake with the addresses it gives, for at most a week, and renewed before that.</summary>
public sealed partial class SubscriptionAnswers(ExchangeOnline exchange, Subscriptions subscriptions, NoticeLine line, TimeProvider clock, string appId)
{
    private const int LongestState = 128;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10_080);
    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(45);

    public async Task<GraphAnswer> Answer(GraphRequest request, Func<Mailbox, GraphAnswer?> barred, CancellationToken cancel)
    {
        if (request.Path is ["subscriptions"])
        {
            return request.Method == "POST"
                ? await Create(request, barred, cancel)
                : new(200, new JsonObject { ["value"] = new JsonArray([.. subscriptions.Active.Select(one => (JsonNode)Shown(one))]) });
        }

        if (subscriptions.Find(request.Path[1]) is not { } known) return GraphAnswer.Error(404, "ResourceNotFound", "The object was not found.");
        switch (request.Method, request.Path[2..])
        {
            case ("GET", []):
                return new(200, Shown(known));
            case ("PATCH", []):
                return await Renew(request, known, cancel);
            case ("DELETE", []):
                subscriptions.Remove(known.Id);
                return GraphAnswer.Done(204);
            case ("POST", ["reauthorize"]):
                return GraphAnswer.Done(204);
            default:
                return GraphAnswer.Error(405, "Request_BadRequest", $"{request.Method} is not supported here.");
        }
    }

    private async Task<GraphAnswer> Create(GraphRequest request, Func<Mailbox, GraphAnswer?> barred, CancellationToken cancel)
    {
        var (body, expires) = (request.Body, Expires(request.Body));
        var (address, life, state) = (body.At("notificationUrl").Text(), body.At("lifecycleNotificationUrl").Text(), body.At("clientState").Text());
        if (Resource().Match(body.At("resource").Text() ?? "") is not { Success: true } resource) return Invalid("The resource can't be subscribed to here.");
        if (exchange.Mailboxes.Find(resource.Groups[1].Value) is not { } box) return MailboxRefusal.NoUser(resource.Groups[1].Value);
        if (barred(box) is { } refusal) return refusal;
        if (!Kinds().IsMatch(body.At("changeType").Text() ?? "")) return Invalid("changeType is some of created, updated and deleted.");
        if (!IsSecure(address) || (life is not null && !IsSecure(life))) return Invalid("Notification URLs must begin with https.");
        if (state?.Length > LongestState) return Invalid("clientState has at most 128 characters.");
        if (expires is not { } until || until > clock.GetUtcNow() + Longest) return Invalid("Subscription expiration can only be 10080 minutes in the future.");
        foreach (var one in new[] { address, life }.OfType<string>())
        {
            if (!await ShakesHands(one, cancel)) return NoHandshake();
        }

        var made = new Subscription(
            Guid.NewGuid().ToString(), box.Id, body.At("resource").Text()!, body.At("changeType").Text()!, address!, life, state, until,
            Preferences.Of(request, 1).HasImmutableIds);
        subscriptions.Put(made);
        return new(201, Shown(made));
    }

    private async Task<GraphAnswer> Renew(GraphRequest request, Subscription known, CancellationToken cancel)
    {
        var renewed = known with { NotificationUrl = request.Body.At("notificationUrl").Text() ?? known.NotificationUrl, Expires = Expires(request.Body) ?? known.Expires };
        if (renewed.Expires > clock.GetUtcNow() + Longest) return Invalid("Subscription expiration can only be 10080 minutes in the future.");
        if (renewed.NotificationUrl != known.NotificationUrl && !(IsSecure(renewed.NotificationUrl) && await ShakesHands(renewed.NotificationUrl, cancel))) return NoHandshake();
        subscriptions.Put(renewed);
        return new(200, Shown(renewed));
    }

    private Task<bool> ShakesHands(string address, CancellationToken cancel) =>
        line.Answers(address, $"Validation: Testing client application reachability for subscription Request-Id: {Guid.NewGuid()}", cancel);

    // A very short time is made longer.
    private DateTimeOffset? Expires(JsonNode? body) =>
        DateTimeOffset.TryParse(body.At("expirationDateTime").Text(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var until)
            ? until < clock.GetUtcNow() + Shortest ? clock.GetUtcNow() + Shortest : until
            : null;

    private JsonObject Shown(Subscription one) => new()
    {
        ["id"] = one.Id,
        ["resource"] = one.Resource,
        ["applicationId"] = appId,
        ["changeType"] = one.ChangeType,
        ["clientState"] = one.ClientState,
        ["notificationUrl"] = one.NotificationUrl,
        ["lifecycleNotificationUrl"] = one.LifecycleUrl,
        ["expirationDateTime"] = $"{one.Expires.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}",
        ["creatorId"] = appId,
        ["latestSupportedTlsVersion"] = "v1_2",
    };

    private static bool IsSecure(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;

    private static GraphAnswer Invalid(string why) => GraphAnswer.Error(400, "InvalidRequest", why);

    private static GraphAnswer NoHandshake() => GraphAnswer.Error(
        400, "ValidationError", "Subscription validation request failed. Notification endpoint must respond with 200 OK to validation request.");

    [GeneratedRegex("^/?users/([^/]+)/(?:calendar/)?events$", RegexOptions.IgnoreCase)]
    private static partial Regex Resource();

    [GeneratedRegex("^(created|updated|deleted)(,(created|updated|deleted))*$")]
    private static partial Regex Kinds();
}
