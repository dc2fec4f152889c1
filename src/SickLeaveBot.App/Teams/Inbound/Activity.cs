using System.Text.Json;
using System.Text.Json.Serialization;

namespace SickLeaveBot.App.Teams.Inbound;

/// <summary>What Teams posts, as far as the bot reads it. Anything may be missing, and what is not named here is passed over.</summary>
internal sealed class Activity
{
    public string? Type { get; set; }

    public string? Id { get; set; }

    public string? ChannelId { get; set; }

    public string? ServiceUrl { get; set; }

    /// <summary>When it was done, as Teams says it: a message that is edited keeps its id.</summary>
    public string? Timestamp { get; set; }

    public string? Locale { get; set; }

    /// <summary>Which invoke.</summary>
    public string? Name { get; set; }

    /// <summary>Which installationUpdate: add or remove.</summary>
    public string? Action { get; set; }

    public string? Text { get; set; }

    public string? ReplyToId { get; set; }

    public Account? From { get; set; }

    public Account? Recipient { get; set; }

    public Chat? Conversation { get; set; }

    public ChannelData? ChannelData { get; set; }

    /// <summary>Lists are kept as they came: what stands in one has many shapes, and one that is new must not take the rest along.</summary>
    public JsonElement MembersAdded { get; set; }

    public JsonElement MembersRemoved { get; set; }

    public JsonElement Attachments { get; set; }

    public JsonElement Entities { get; set; }

    public JsonElement Value { get; set; }
}

internal sealed class Account
{
    public string? Id { get; set; }

    public string? AadObjectId { get; set; }

    public string? Name { get; set; }
}

internal sealed class Chat
{
    public string? Id { get; set; }

    public string? ConversationType { get; set; }

    public string? TenantId { get; set; }
}

internal sealed class ChannelData
{
    public TenantInfo? Tenant { get; set; }

    /// <summary>Which messageUpdate: editMessage or undeleteMessage.</summary>
    public string? EventType { get; set; }
}

internal sealed class TenantInfo
{
    public string? Id { get; set; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    // Two serviceUrls, one checked and one used, must not pass.
    AllowDuplicateProperties = false,
    MaxDepth = ActivityJson.Depth)]
[JsonSerializable(typeof(Activity))]
internal sealed partial class ActivityJson : JsonSerializerContext
{
    public const int Depth = 32;
}
