namespace SickLeaveBot.Conversations.Understanding;

/// <summary>Who writes: the one who is away, or the nearest manager (nærmeste leder).</summary>
public enum Speaker { Employee, Manager }

/// <summary>The three languages the bot reads and answers in: bokmål, nynorsk, English.</summary>
public enum Language { Nb, Nn, En }

/// <summary>
/// What somebody meant, as far as it was said. Dates and grade are null when they were not said;
/// <c>Likeliest</c> holds the three best guesses, to be offered as buttons and never acted upon.
/// </summary>
public sealed record Understood(
    Intent Intent,
    DateOnly? From,
    DateOnly? To,
    DateOnly? BackOn,
    int? Grade,
    IReadOnlyList<DateOnly> Dates,
    IReadOnlyList<string> HealthWords,
    Language Language,
    IReadOnlyList<Intent> Likeliest);
