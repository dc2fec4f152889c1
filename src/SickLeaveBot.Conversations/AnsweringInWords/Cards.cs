using SickLeaveBot.Conversations.Moments;

namespace SickLeaveBot.Conversations.AnsweringInWords;

/// <summary>A card was filled in with words and not sent: what it says now, and which words send it.</summary>
public sealed record NotSentYet(IReadOnlyList<FilledLine> Lines, string Send) : Card
{
    public override bool IsBesideAnother => true;
}

/// <param name="Value">What stands in the input; null where it is a yes or a no.</param>
public sealed record FilledLine(string Label, string? Value, bool IsYes, bool IsNo);

/// <summary>The words fit several whom the reader follows up, and are not guessed.</summary>
public sealed record WhoIsMeant(IReadOnlyList<string> Names) : Card
{
    public override bool IsBesideAnother => true;
}
