using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.GettingStarted;

/// <summary>Said once, when the app is installed: what the bot does, what it never asks, how to start.</summary>
public sealed record Welcome(string FirstName) : Card;

/// <summary>What the bot can do, whenever someone asks for help.</summary>
public sealed record Help(bool IsManager) : Card;

/// <summary>The person wants to know what the bot can do.</summary>
[Harmless]
public sealed record HelpWanted : Answer
{
    public override IReadOnlyList<DataNeed> Needs => [Following.Need];
}

/// <summary>The bot's languages, to choose from.</summary>
public sealed record ChooseLanguage : Card;

/// <summary>The person wants to choose the language of the bot.</summary>
[Harmless]
public sealed record LanguageWanted : Answer;

[Harmless]
public sealed record LanguageChosen(Language Language) : Answer;
