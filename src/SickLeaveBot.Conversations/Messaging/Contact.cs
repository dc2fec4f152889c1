namespace SickLeaveBot.Conversations.Messaging;

/// <summary>How a person can be reached: the newest conversation reference that Teams has given.</summary>
/// <param name="Person">The Entra object id.</param>
/// <param name="TeamsUser">The id Teams gives the person towards this bot ("29:…"), when it has been seen.</param>
/// <param name="Conversation">The private chat ("a:…"), when there is one.</param>
/// <param name="Locale">The language of the person's Teams, as Teams says it ("nb-NO").</param>
public sealed record Contact(
    string Person, string Tenant, string? TeamsUser, string? Conversation, string? ServiceUrl, string? Locale)
{
    /// <summary>What Teams calls the person; used only while the directory can't say it.</summary>
    public string? Name { get; init; }

    /// <summary>The newest of everything: what this one doesn't say is as it was.</summary>
    public Contact Over(Contact known) => this with
    {
        TeamsUser = TeamsUser ?? known.TeamsUser,
        Conversation = Conversation ?? known.Conversation,
        ServiceUrl = ServiceUrl ?? known.ServiceUrl,
        Locale = Locale ?? known.Locale,
        Name = Name ?? known.Name,
    };
}
