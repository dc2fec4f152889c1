using SickLeaveBot.Conversations.Moments;

namespace SickLeaveBot.Conversations.Templates;

/// <summary>What came of reading the answer to a card.</summary>
public abstract record ReadAnswer
{
    public sealed record Read(Answer Answer) : ReadAnswer;

    /// <summary>No answer has that name: an old card, or no card of ours.</summary>
    public sealed record UnknownVerb : ReadAnswer;

    /// <summary>Some inputs are not what they must be; one problem each, in the order of the answer.</summary>
    /// <param name="Rest">The answer without them, where they may be left empty.</param>
    public sealed record Wrong(IReadOnlyList<(string Input, Problem Problem)> Problems, Answer? Rest) : ReadAnswer;
}

/// <summary>What is wrong with an input.</summary>
public enum Problem
{
    /// <summary>Nothing was filled in where something must be.</summary>
    Missing,

    NotADate,
    NotATime,

    NotANumber,

    NotYesOrNo,

    /// <summary>None of the choices of the card.</summary>
    NotAChoice,

    /// <summary>No text that can be kept: it has control characters or halves of characters.</summary>
    NotAText,

    TooLong,

    OutOfRange,
}
