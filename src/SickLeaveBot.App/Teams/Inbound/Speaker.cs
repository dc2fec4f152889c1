using System.Globalization;
using SickLeaveBot.Conversations.Messaging;

namespace SickLeaveBot.App.Teams.Inbound;

/// <summary>Who did something and how they are reached: from what Teams says of the sender, never from a card or a text.</summary>
internal static class Speaker
{
    /// <summary>Null for somebody without an Entra id: anonymous, or from another organisation.</summary>
    public static Contact? Of(Activity activity, VerifiedToken? token, TeamsSettings settings)
    {
        if (token is null)
            return Reached(settings.PlaygroundPerson!, settings.TenantId ?? "", activity.ServiceUrl);
        return Id(activity.From?.AadObjectId) is { } person && Bounds.TenantOf(activity) is { } tenant
            ? Reached(person, tenant, token.Service.Text)
            : null;

        Contact Reached(string person, string tenant, string? service) =>
            new(person, tenant, activity.From?.Id, activity.Conversation?.Id, service, activity.Locale) { Name = activity.From?.Name };
    }

    /// <summary>Only the type counts; groups and channels may leave out isGroup, and the Playground leaves out nothing else.</summary>
    public static bool IsInPrivate(Activity activity) => activity.Conversation?.ConversationType == "personal";

    private static string? Id(string? text) =>
        Guid.TryParseExact(text, "D", out var id) ? id.ToString("D", CultureInfo.InvariantCulture) : null;
}
