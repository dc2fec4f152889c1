namespace SickLeaveBot.App.Teams.Inbound;

/// <summary>What is checked of every activity, however often its token was seen: that the token is for this activity, and the activity for us.</summary>
internal static class Bounds
{
    public const string Channel = "msteams";

    public static Refusal Of(Activity activity, VerifiedToken token, TeamsSettings settings)
    {
        if (activity.ChannelId != Channel)
            return Refusal.OtherChannel;
        if (!token.Endorsements.Contains(Channel))
            return Refusal.NotEndorsed;
        if (!token.Service.IsSameAs(activity.ServiceUrl))
            return Refusal.OtherServiceUrl;
        if (!token.Service.Allowed)
            return Refusal.ForeignHost;
        if (TenantOf(activity) is not { } tenant || !settings.Tenants.Contains(tenant))
            return Refusal.ForeignTenant;
        return token.Service.Tenant is null || token.Service.Tenant.Equals(tenant, StringComparison.OrdinalIgnoreCase)
            ? Refusal.None
            : Refusal.OtherTenantInServiceUrl;
    }

    /// <summary>Teams says it in one place or in both; two that differ are none.</summary>
    public static string? TenantOf(Activity activity) =>
        (activity.Conversation?.TenantId, activity.ChannelData?.Tenant?.Id) switch
        {
            ({ } chat, null) => chat,
            (null, { } channel) => channel,
            ({ } chat, { } channel) when chat.Equals(channel, StringComparison.OrdinalIgnoreCase) => chat,
            _ => null,
        };
}
