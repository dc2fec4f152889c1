namespace SickLeaveBot.Conversations.Understanding;

/// <summary>"31. mars er siste dag", "siste dag i sykmeldinga er 31. mars": the last day away, and not the first one back.</summary>
internal static class LastDays
{
    private const int FarthestBetween = 6;

    public static bool IsOne(DateText text, SaidDate date) => IsSaidBehind(text, date.End) || IsSaidBefore(text, date.Start);

    private static bool IsSaidBehind(DateText text, int at) => at < text.Words.Count && IsVerb(text, at) && IsLastDay(text, NextOf(text, at + 1));

    private static bool IsSaidBefore(DateText text, int start)
    {
        for (var at = start - 1; at >= Math.Max(0, start - FarthestBetween - 1) && text.Words[at + 1].Before < Pause.Comma; at--)
        {
            if (IsLastDay(text, at))
            {
                return IsVerb(text, start - 1) || text.At(at, "lastday")?.End == start;
            }
        }

        return false;
    }

    private static int NextOf(DateText text, int at) => at < text.Words.Count && text.Words[at].Text is "min" or "mi" or "den" or "my" or "the" ? at + 1 : at;

    // "siste dag på jobb" is the opposite.
    private static bool IsLastDay(DateText text, int at) => at < text.Words.Count && text.At(at, "lastday") is { } last
        && !(last.End < text.Words.Count && text.Words[last.End].Text is "på" or "at" or "før" or "before");

    private static bool IsVerb(DateText text, int at) => at >= 0 && text.Words[at].Text is "er" or "blir" or "vert" or "var" or "is" or "was";
}
