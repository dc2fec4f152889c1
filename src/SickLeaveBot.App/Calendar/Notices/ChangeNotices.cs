using System.Net.Mime;
using System.Text;
using System.Text.Json;
using SickLeaveBot.App.Teams;

namespace SickLeaveBot.App.Calendar.Notices;

/// <summary>
/// Where Graph tells that something has changed. Anybody can post here, so only what carries the secret of a subscription is believed, and
/// even that only makes the bot look for itself. It is noted and answered at once.
/// </summary>
internal sealed class ChangeNotices(Subscriptions subscriptions, EventChanges changes, TeamsSettings teams, ILogger<ChangeNotices> log)
{
    private const int LongestToken = 2000;
    private const int Largest = 256 * 1024;
    private const int LongestId = 1000;

    /// <summary>Where no calendars are used, nothing is listened for.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        if (routes.ServiceProvider.GetService<ChangeNotices>() is not null)
            routes.MapPost(Subscriptions.Path, (HttpContext http, ChangeNotices notices) => notices.Receive(http));
    }

    public async Task<IResult> Receive(HttpContext http)
    {
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.CacheControl = "no-store";
        if (http.Request.Query.TryGetValue("validationToken", out var tokens)) return Shake(tokens);
        if (!http.Request.HasJsonContentType()) return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        var (page, refusal) = await Read(http);
        if (page is null) return Results.StatusCode(refusal);
        foreach (var notice in page.Value ?? []) Note(notice);
        // Also for what was refused: Graph would send it again for hours, and it would be refused again.
        return Results.Accepted();
    }

    // The token is what somebody has written: it goes back as plain text that no browser reads as a page.
    private static IResult Shake(Microsoft.Extensions.Primitives.StringValues tokens) =>
        tokens is [{ Length: > 0 and <= LongestToken } token] && !token.Any(char.IsControl)
            ? Results.Text(token, MediaTypeNames.Text.Plain, Encoding.UTF8)
            : Results.BadRequest();

    private static async Task<(NoticePage? Page, int Refusal)> Read(HttpContext http)
    {
        if (http.Request.ContentLength > Largest) return (null, StatusCodes.Status413PayloadTooLarge);
        if (http.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = Largest;
        try
        {
            return (await JsonSerializer.DeserializeAsync(http.Request.Body, NoticesJson.Default.NoticePage, http.RequestAborted), StatusCodes.Status400BadRequest);
        }
        catch (BadHttpRequestException tooLarge)
        {
            return (null, tooLarge.StatusCode);
        }
        catch (JsonException)
        {
            return (null, StatusCodes.Status400BadRequest);
        }
    }

    private void Note(Notice? notice)
    {
        if (notice?.SubscriptionId is not { } id || subscriptions.Find(id) is not { } subscription) log.NoticeRefused("UnknownSubscription");
        else if (!subscription.IsSecret(notice.ClientState)) log.NoticeRefused("OtherSecret");
        else if (!teams.Tenants.Contains(notice.TenantId ?? "")) log.NoticeRefused("ForeignTenant");
        else if (What(notice, subscription.Mailbox) is { } told) changes.Note(told);
    }

    private static Told? What(Notice notice, string mailbox) => notice switch
    {
        { LifecycleEvent: "missed" } => new Told.Missed(mailbox),
        { LifecycleEvent: "subscriptionRemoved" } => new Told.Removed(mailbox, notice.SubscriptionId!),
        { LifecycleEvent: "reauthorizationRequired" } => new Told.MustBeRenewed(mailbox),
        { LifecycleEvent: null, ResourceData.Id: { Length: > 0 and <= LongestId } id } => new Told.Changed(mailbox, id),
        _ => null,
    };
}
