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

    public Account[]? MembersAdded { get; set; }

    public Attached[]? Attachments { get; set; }

    /// <summary>Kept as it came: every kind of entity has its own shape, and only mentions matter.</summary>
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
}

internal sealed class TenantInfo
{
    public string? Id { get; set; }
}

internal sealed class Attached
{
    public string? ContentType { get; set; }
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
