using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.AskingAboutRules;

/// <summary>A question about the rules is answered from an article.</summary>
internal static class AskingAboutRulesMoment
{
    public static readonly Moment Instance = new()
    {
        // What also reports something is taken by the moment of what it reports.
        Hear = (heard, context) => heard is { Intent: Intent.AskRule } or { Intent: Intent.None or Intent.AskTimeline, Article: not null }
            ? Answering.Answer(heard, context) : null,
    };
}
