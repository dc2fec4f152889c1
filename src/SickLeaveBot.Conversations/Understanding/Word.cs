namespace SickLeaveBot.Conversations.Understanding;

/// <summary>How far a word is cut off from the one before it.</summary>
internal enum Pause { None, Comma, Sentence }

/// <summary>What kind of sign a word is made of.</summary>
internal enum Shape { Letters, Number, Ordinal, Code, Sign }

/// <summary>One word as read: <c>Text</c> is lower case and without stray marks, the places point into what was written.</summary>
internal readonly record struct Word(string Text, int Start, int End, Pause Before, Shape Shape)
{
    /// <summary>Whether a hyphen joins it to the word before, as in "man-fre".</summary>
    public bool Joined { get; init; }

    public bool Is(Shape shape) => Shape == shape;
}
