using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.GettingStarted;

/// <summary>The first meeting, help, and the language.</summary>
internal static class GettingStartedMoment
{
    public static readonly Moment Instance = new()
    {
        Hear = Hear,
        Answers =
        [
            Handling.Always<HelpWanted>((_, context) => new() { Shown = Helping.Help(context) }),
            Handling.Always<LanguageWanted>((_, _) => new() { Shown = new ChooseLanguage() }),
            Handling.Always<LanguageChosen>((answer, _) => Chosen(answer.Language)),
        ],
        AlwaysOpen = context => [Helping.InWords(context)],
    };

    private static Reply? Hear(Heard heard, Context context) => heard switch
    {
        { What: HeardWhat.Arrival } => new() { Shown = Helping.Welcome(context) },
        { Wished: { } language } => Chosen(language),
        _ => null,
    };

    private static Reply Chosen(Language language) => new() { Shown = new Note(NoteKind.LanguageChosen), Effects = [new Speak(language)] };
}
