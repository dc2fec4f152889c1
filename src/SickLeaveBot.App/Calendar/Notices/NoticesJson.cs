using System.Text.Json.Serialization;

namespace SickLeaveBot.App.Calendar.Notices;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, MaxDepth = 16)]
[JsonSerializable(typeof(NoticePage))]
[JsonSerializable(typeof(SubscriptionBody))]
[JsonSerializable(typeof(SubscriptionEntry))]
[JsonSerializable(typeof(SubscriptionPage))]
internal sealed partial class NoticesJson : JsonSerializerContext;

/// <summary>What is asked of Graph; a renewal has its end alone.</summary>
internal sealed record SubscriptionBody(
    string? ChangeType, string? NotificationUrl, string? LifecycleNotificationUrl, string? Resource, string? ClientState, DateTime ExpirationDateTime)
{
    public SubscriptionBody(DateTime expirationDateTime)
        : this(null, null, null, null, null, expirationDateTime)
    {
    }
}

internal sealed record SubscriptionEntry(string? Id, string? Resource, string? NotificationUrl, string? ClientState, DateTimeOffset? ExpirationDateTime);

internal sealed record SubscriptionPage(IReadOnlyList<SubscriptionEntry>? Value, [property: JsonPropertyName("@odata.nextLink")] string? Next);

internal sealed record NoticePage(IReadOnlyList<Notice?>? Value);

/// <summary>What Graph posts: that something has changed, and never what.</summary>
internal sealed record Notice(string? SubscriptionId, string? ClientState, string? TenantId, string? LifecycleEvent, NoticedThing? ResourceData);

internal sealed record NoticedThing(string? Id);
