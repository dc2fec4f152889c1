namespace SickLeaveBot.Conversations;

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

/// <summary>A card or a text as it leaves for a chat. The summary is what a toast and a screen reader say; never anything of health.</summary>
public sealed record Letter(string Summary, string? CardJson, string? Text)
{
    /// <summary>A card's text is made when somebody asks for it: whoever gets the card is never shown it.</summary>
    public string? Text { get => field ?? Say?.Invoke(); init; } = Text;

    internal Func<string>? Say { get; init; }
}

/// <summary>What came of a delivery.</summary>
public abstract record Delivery
{
    public sealed record Done(string Conversation, string Activity) : Delivery;

    /// <summary>The bot may not write to the person (blocked, not installed). Code is Teams' own word for it.</summary>
    public sealed record Unreachable(string Code) : Delivery;

    /// <summary>The message to be updated is not there any more.</summary>
    public sealed record Gone : Delivery;

    /// <summary>All tries of this round failed; worth another round later.</summary>
    public sealed record Later(TimeSpan? After, string Code) : Delivery;

    /// <summary>Teams will never take this one as it is.</summary>
    public sealed record Refused(string Code) : Delivery;
}

/// <summary>Carries letters to the private chats. Implemented in SickLeaveBot.App/Teams.</summary>
public interface IMessenger
{
    /// <summary>Sends a letter to the person's private chat (made if there is none), or puts it in place of an earlier one.</summary>
    Task<Delivery> Deliver(Letter letter, Contact to, string? inPlaceOf, CancellationToken cancel);
}
