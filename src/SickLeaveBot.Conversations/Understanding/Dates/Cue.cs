namespace SickLeaveBot.Conversations.Understanding;

/// <summary>The nearest word beside a date that tells what it is about: being away or back, before or ahead.</summary>
internal static class Cue
{
    private const int Farthest = 10;

    /// <summary>The meaning whose phrase ends nearest before a word; of two that end alike, the longer one.</summary>
    public static string? ToTheLeft(DateText text, int at, string[] names, bool acrossCommas)
    {
        for (var end = at; end > Math.Max(0, at - Farthest); end--)
        {
            if (NearestAt(text, end, names) is { } nearest)
            {
                return nearest;
            }

            if (end < text.Words.Count && EndsClause(text, end, acrossCommas))
            {
                return null;
            }
        }

        return null;
    }

    private static string? NearestAt(DateText text, int end, string[] names)
    {
        var (nearest, farthest) = ((string?)null, int.MaxValue);
        foreach (var name in names)
        {
            if (text.FarthestBefore(end, name) is { } start && start < farthest)
            {
                (nearest, farthest) = (name, start);
            }
        }

        return nearest;
    }

    /// <summary>"torsdag er jeg tilbake": being away or back, said behind the date in the same clause.</summary>
    public static string? ToTheRight(DateText text, int at)
    {
        for (var start = at; start < Math.Min(text.Words.Count, at + Farthest) && text.Words[start].Before < Pause.Comma && !Turns(text, start); start++)
        {
            var (away, back) = (text.At(start, "away"), text.At(start, "back"));
            if (away is not null || back is not null)
            {
                return away is not null && !(back?.End > away.Value.End) ? "away" : "back";
            }
        }

        return null;
    }

    private static bool EndsClause(DateText text, int at, bool acrossCommas) =>
        text.Words[at].Before == Pause.Sentence || (!acrossCommas && (text.Words[at].Before == Pause.Comma || Turns(text, at)));

    private static bool Turns(DateText text, int at) => text.Words[at].Text is "men" or "but";
}
