using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.GettingStarted;

/// <summary>What a person meets first and can always come back to: the welcome, the help and the buttons that start something.</summary>
public static class Menu
{
    /// <summary>Said once, when the app is installed: what the bot does, what it never asks, how to start.</summary>
    public sealed record Welcome(string FirstName) : Card;

    /// <summary>What the bot can do, whenever someone asks for help.</summary>
    public sealed record Help(bool IsManager) : Card;

    /// <summary>"I am sick": the person wants to report an absence.</summary>
    public sealed record ReportWanted : Answer;

    /// <summary>"I am back": the person wants to end or reduce an absence.</summary>
    public sealed record ReturnWanted : Answer;

    /// <summary>The person wants to see what is registered about their own absence.</summary>
    public sealed record AbsenceWanted : Answer;

    /// <summary>The person has got a sick note and wants to register it.</summary>
    public sealed record SickNoteWanted : Answer;

    /// <summary>The person wants to choose the language of the bot.</summary>
    public sealed record LanguageWanted : Answer;

    public sealed record LanguageChosen(Language Language) : Answer;

    /// <summary>The bot's languages, to choose from.</summary>
    public sealed record ChooseLanguage : Card;

    /// <summary>A manager wants to see those the manager follows up.</summary>
    public sealed record TeamWanted : Answer;

    /// <summary>A manager wants to report for somebody who can't.</summary>
    public sealed record SomeoneElseWanted : Answer;

    /// <summary>The person wants to know what the bot can do.</summary>
    public sealed record HelpWanted : Answer;
}
