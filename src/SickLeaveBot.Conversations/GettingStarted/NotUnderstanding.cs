using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.GettingStarted;

/// <summary>The last in the list: help, what can't be done here yet, and what was not understood.</summary>
internal static class NotUnderstanding
{
    public static readonly Moment Instance = new() { Hear = Hear };

    private static Reply? Hear(Heard heard, Context context) => heard.Intent switch
    {
        Intent.Help or Intent.Greet => new() { Shown = Helping.Help(context) },
        Intent.TalkToHuman => new() { Shown = new Note(NoteKind.TalkToHumanResources, context.Company.HumanResources?.Name) },
        Intent.None => Helping.NotUnderstood(heard, context),
        _ => new() { Shown = new Note(Helping.Honestly(heard.Intent), context.Company.HumanResources?.Name) },
    };
}
