using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.App.Teams.Outbound;

/// <summary>Carries letters to the chats of Teams over the Connector REST API, and says what came of each.</summary>
internal sealed class Connector(TeamsSettings settings, ConnectorClient client, Pacing pacing, ILogger<Connector> log) : IMessenger
{
    public async Task<Delivery> Deliver(Letter letter, Contact to, string? inPlaceOf, CancellationToken cancel)
    {
        if (client.To(to.ServiceUrl ?? settings.ServiceUrl?.AbsoluteUri) is not { } service)
            return Foreign();
        var delivery = to.Conversation is { } known ? await Send(letter, service, known, inPlaceOf, cancel) : null;
        return delivery is null or NoConversation && inPlaceOf is null
            ? await SendAnew(letter, service, to, cancel)
            : delivery is null or NoConversation ? new Delivery.Gone() : delivery;
    }

    /// <summary>Says something where somebody wrote, in a group or a channel too.</summary>
    public async Task<Delivery> Say(Letter letter, string serviceUrl, string conversation, CancellationToken cancel) =>
        client.To(serviceUrl) is { } service ? await Send(letter, service, conversation, inPlaceOf: null, cancel) : Foreign();

    public async Task<Delivery> Delete(Contact from, string message, CancellationToken cancel)
    {
        if (client.To(from.ServiceUrl ?? settings.ServiceUrl?.AbsoluteUri) is not { } service || from.Conversation is not { } conversation)
            return Foreign();
        var reply = await Call(HttpMethod.Delete, service, conversation, $"/{Part(message)}", default, cancel);
        return Outcome(reply, conversation, message) is var outcome and not NoConversation ? outcome : new Delivery.Gone();
    }

    private async Task<Delivery> SendAnew(Letter letter, Destination service, Contact to, CancellationToken cancel)
    {
        // Teams takes its own id of a person; the Entra id stands in until the person has been heard from.
        var member = to.TeamsUser ?? to.Person;
        var payload = Payload.PrivateChat($"28:{settings.AppId}", member, to.Tenant);
        var made = await client.Call(HttpMethod.Post, service, "", payload, cancel);
        return made switch
        {
            { IsGood: true, Id: { Length: > 0 } conversation } => await Send(letter, service, conversation, inPlaceOf: null, cancel),
            { IsGood: true } => new Delivery.Later(After: null, "NoConversation"),
            _ => Outcome(made, "", inPlaceOf: null),
        } is var delivery and not NoConversation ? delivery : new Delivery.Unreachable("ConversationNotFound");
    }

    private async Task<Delivery> Send(
        Letter letter, Destination service, string conversation, string? inPlaceOf, CancellationToken cancel)
    {
        var payload = Payload.Message(letter);
        var reply = inPlaceOf is { Length: > 0 }
            ? await Call(HttpMethod.Put, service, conversation, $"/{Part(inPlaceOf)}", payload, cancel)
            : await Call(HttpMethod.Post, service, conversation, "", payload, cancel);
        return Outcome(reply, conversation, inPlaceOf);
    }

    private Task<ConnectorReply> Call(
        HttpMethod method, Destination service, string conversation, string activity, ReadOnlyMemory<byte> payload, CancellationToken cancel) =>
        pacing.InTurn(conversation, paced: !service.Service.IsLoopback,
            () => client.Call(method, service, $"/{Part(conversation)}/activities{activity}", payload, cancel), cancel);

    /// <summary>What each answer means: the table of errors in Microsoft's "Messages in bot conversations".</summary>
    private static Delivery Outcome(ConnectorReply reply, string conversation, string? inPlaceOf) => reply switch
    {
        { IsGood: true } => new Delivery.Done(conversation, reply.Id ?? inPlaceOf ?? ""),
        { Status: 403, Code: not "InvalidBotApiHost" } => new Delivery.Unreachable(reply.Code),
        { Status: 404, Code: "ConversationNotFound" } => new NoConversation(),
        { Status: 404 } when inPlaceOf is not null => new Delivery.Gone(),
        { Status: 0 or 401 or 403 or 429 or >= 500 } or { IsWorthRetrying: true } => new Delivery.Later(reply.After, reply.Code),
        _ => new Delivery.Refused(reply.Code),
    };

    private Delivery.Refused Foreign()
    {
        log.ForeignHost();
        return new Delivery.Refused("ForeignHost");
    }

    private static string Part(string id) => Uri.EscapeDataString(id);

    /// <summary>The chat that was known is not there any more; a new one may be.</summary>
    private sealed record NoConversation : Delivery;
}
