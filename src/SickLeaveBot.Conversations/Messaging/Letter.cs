namespace SickLeaveBot.Conversations.Messaging;

/// <summary>A card or a text as it leaves for a chat. The summary is what a toast and a screen reader say; never anything of health.</summary>
public sealed record Letter(string Summary, string? CardJson, string? Text)
{
    /// <summary>What the reader may write next: Teams offers each with a tap, until something is written.</summary>
    public IReadOnlyList<string> Suggests { get; init; } = [];

    /// <summary>A card's text is made when somebody asks for it: whoever gets the card is never shown it.</summary>
    public string? Text { get => field ?? Say?.Invoke(); init; } = Text;

    internal Func<string>? Say { get; init; }
}
