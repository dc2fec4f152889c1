using System.Security.Cryptography;
using System.Text;
using SickLeaveBot.App.Graph;
using SickLeaveBot.Conversations.Engine;
using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.Conversations.Store;

namespace SickLeaveBot.App.Teams.Inbound;

/// <summary>Where Teams posts what people do: notes it and says so at once, or answers a card while the person waits.</summary>
internal sealed class TeamsEndpoint(
    TeamsSettings settings, Gate gate, CardAnswers cards, InPrivate inPrivate, IInbox inbox, ILogger<TeamsEndpoint> log)
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/messages", routes.ServiceProvider.GetRequiredService<TeamsEndpoint>().Receive);

    public async Task Receive(HttpContext http)
    {
        var (activity, token, refusal) = await gate.Admit(http);
        if (activity is null || refusal is not Refusal.None)
        {
            log.Refused(refusal);
            http.Response.StatusCode = refusal.Status();
            return;
        }
        var speaker = Speaker.Of(activity, token, settings);
        if (activity.Type == "invoke")
            await Invoked(http, activity, speaker);
        else
            http.Response.StatusCode = await Told(activity, speaker);
    }

    private Task Invoked(HttpContext http, Activity activity, Contact? speaker)
    {
        if (activity.Name == Hearing.CardAnswer)
            return cards.Answer(http.Response, activity, speaker);
        http.Response.StatusCode = StatusCodes.Status501NotImplemented;
        return Task.CompletedTask;
    }

    private async ValueTask<int> Told(Activity activity, Contact? speaker)
    {
        if (speaker is not null && !Speaker.IsInPrivate(activity) && activity.Type == "message")
            inPrivate.Tell(speaker);
        else if (speaker is not null && Speaker.IsInPrivate(activity) && Hearing.Of(activity) is { } doing)
            return await Noted(activity, speaker, doing);
        else
            log.PassedOver(activity.Id, activity.Type!);
        return StatusCodes.Status200OK;
    }

    private async ValueTask<int> Noted(Activity activity, Contact speaker, Doing doing)
    {
        try
        {
            await inbox.Note(new(KeyOf(activity), speaker, doing), CancellationToken.None);
            return StatusCodes.Status202Accepted;
        }
        // Not noted is not taken: Teams is told so and sends it again.
        catch (Exception failure)
        {
            log.CouldNotWork(MessageOf(activity), failure);
            return StatusCodes.Status500InternalServerError;
        }
    }

    /// <summary>A message that is edited keeps its id: each edit is one thing more that was done.</summary>
    public static string KeyOf(Activity activity) => activity.Type == "messageUpdate"
        ? $"{MessageOf(activity)}/{activity.Timestamp}/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(activity.Text ?? "")))}"
        : MessageOf(activity);

    public static string MessageOf(Activity activity) => $"{activity.Conversation!.Id}/{activity.Id}";
}
