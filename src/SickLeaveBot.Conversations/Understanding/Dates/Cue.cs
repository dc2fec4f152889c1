namespace SickLeaveBot.Conversations.Understanding;

/// <summary>The nearest word beside a date that tells what it is about: being away or back, before or ahead.</summary>
internal static class Cue
{
    /// <summary>The meaning whose phrase ends nearest before a word; of two that end alike, the longer one.</summary>
    public static string? ToTheLeft(DateText text, int at, string[] names, bool acrossCommas)
    {
        for (var end = at; end > 0; end--)
        {
            var nearest = names
                .Select(name => (Name: name, Start: text.FarthestBefore(end, name)))
                .Where(cue => cue.Start is not null)
                .OrderBy(cue => cue.Start)
                .FirstOrDefault();
            if (nearest.Name is not null)
            {
                return nearest.Name;
            }

            if (end < text.Words.Count && EndsClause(text, end, acrossCommas))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"torsdag er jeg tilbake": being away or back, said behind the date in the same clause.</summary>
    public static string? ToTheRight(DateText text, int at)
    {
        for (var start = at; start < text.Words.Count && text.Words[start].Before < Pause.Comma && !Turns(text, start); start++)
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
