using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Templates;

namespace SickLeaveBot.Conversations.Tests.Templates.Samples;

public enum Weather { Sun, Rain }

public sealed record Child(string Name, int Age, IReadOnlyList<string> Toys);

/// <summary>A card with one of everything that a card can hold.</summary>
public sealed record Everything(
    string Name, DateOnly From, DateOnly? To, int Grade, int? Extra, bool IsOpen, Weather Weather, Markdown Marked, DaySpan Span,
    string? Note, Child Eldest, IReadOnlyList<Child> Children) : Card
{
    public static Everything Full { get; } = new(
        "Kari", new(2026, 11, 23), new(2027, 1, 4), 60, 3, true, Weather.Rain, new("**fet**"), new(new(2026, 11, 23), new(2026, 11, 27)),
        "[lenke](http://x.no) *_~`<b>", new("Per", 9, ["ball", "bil"]), [new("Per", 9, ["ball", "bil"]), new("Pål", 7, [])]);

    public static Everything Empty { get; } = Full with { To = null, Extra = null, IsOpen = false, Note = null, Children = [] };
}

/// <summary>A card whose layout uses a function.</summary>
public sealed record TooClever(string Name) : Card;

/// <summary>A card whose layout names a property that is not there.</summary>
public sealed record Misnamed(string Name) : Card;

/// <summary>A card that shows a value that may be missing without guarding it.</summary>
public sealed record Unguarded(string? Name) : Card;
