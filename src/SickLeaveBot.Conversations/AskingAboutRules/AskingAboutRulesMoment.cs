using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.AskingAboutRules;

/// <summary>A question about the rules is answered from an article.</summary>
internal static class AskingAboutRulesMoment
{
    public static readonly Moment Instance = new()
    {
        // What also reports something is taken by the moment of what it reports.
        Hear = (heard, context) => heard switch
        {
            { Intent: Intent.AskRule, Article: null } when WaitingReport.Of(context) is { } draft =>
                WaitingReport.Again(new(NoteKind.NoArticle, context.Company.HumanResources?.Name), draft, context),
            { Intent: Intent.AskRule } or { Intent: Intent.None or Intent.AskTimeline, Article: not null } => Answering.Answer(heard, context),
            _ => null,
        },
    };
}
