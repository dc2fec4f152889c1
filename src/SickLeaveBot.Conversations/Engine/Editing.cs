using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations.Engine;

/// <summary>
/// A message that was edited: a report that still waits for its yes follows the new words, and a question is answered anew. Nothing that
/// counts is changed by it, for others may have read what it said.
/// </summary>
internal static class Editing
{
    /// <param name="anew">What would follow if the words were new.</param>
    public static Reply Follow(Heard heard, Reply anew) => MayFollow(heard, anew) ? anew : new() { Shown = new Note(NoteKind.EditChangesNothing) };

    private static bool MayFollow(Heard heard, Reply anew) => !MeansNothing(heard) && (anew.Effects.Count == 0
        ? IsQuestion(heard) || anew.Leave is not { Stage: Stage.Ongoing or Stage.Ended or Stage.WithHumanResources }
        : anew.Effects.All(effect => effect is Remember { Leave.Stage: Stage.Nothing or Stage.Draft, Facts: var facts } && facts.All(fact => fact is ReportBegun)));

    // Also what is too late: its words are not looked at.
    private static bool MeansNothing(Heard heard) => heard is { Intent: Intent.None, Article: null, Dates.Count: 0 };

    private static bool IsQuestion(Heard heard) =>
        heard.Article is not null || heard.Intent is Intent.AskRule or Intent.AskTimeline or Intent.MyCases or Intent.Help;
}
