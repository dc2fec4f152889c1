namespace SickLeaveBot.Conversations.Understanding;

/// <summary>The nearest word beside a date that tells what it is about: being away or back, something else, before or ahead.</summary>
internal static class Cue
{
    private const int Farthest = 10;

    private const string TimeOff = "time-off";

    private static readonly string[] Absence = ["away", "back"], Any = ["away", "back", "event", TimeOff];

    /// <summary>
    /// What a date is about: "away", "back", or "event", which is neither ("skal på ferie 9. mars"); null when nothing tells.
    /// </summary>
    /// <param name="text">The words with their meanings.</param>
    /// <param name="date">The date.</param>
    /// <param name="isLed">Whether "fra" or "til" stands before it; then what stands before a comma is no sign.</param>
    public static string? Of(DateText text, SaidDate date, bool isLed)
    {
        var cue = ToTheLeft(text, date.Start, Any, acrossCommas: false) ?? ToTheRight(text, date.End)
            ?? (isLed ? null : ToTheLeft(text, date.Start, Absence, acrossCommas: true));
        // "har fri fra mandag": what looks like an absence is none for sickness
        if (cue == TimeOff) return "event";

        // "kommer ikke på møtet i morgen": the absence is from it.
        return cue == "event" && EventStart(text, date.Start) is var start && (start == text.Words.Count || text.Words[start].Before == Pause.None)
            ? ToTheLeft(text, start, Absence, acrossCommas: false, acrossAnd: false) ?? cue
            : cue;
    }

    /// <summary>The meaning whose phrase ends nearest before a word; of two that end alike, the longer one.</summary>
    public static string? ToTheLeft(DateText text, int at, string[] names, bool acrossCommas, bool acrossAnd = true)
    {
        for (var end = at; end > Math.Max(0, at - Farthest); end--)
        {
            // "er syk. møtet 12/3 må flyttes": what stands in another sentence is only heard right beside the date
            if (end < at && (text.Words[end].Before == Pause.Sentence || (!acrossAnd && IsAnd(text, end))))
            {
                return null;
            }

            if (NearestAt(text, end, names) is { } nearest)
            {
                return nearest;
            }

            if (end < text.Words.Count && (EndsClause(text, end, acrossCommas) || (!acrossAnd && IsAnd(text, end))))
            {
                return null;
            }
        }

        return null;
    }

    // Of the event's own words none tells of an absence ("my leave starts 23 March").
    private static int EventStart(DateText text, int at)
    {
        for (var end = at; end > Math.Max(0, at - Farthest); end--)
        {
            if (text.FarthestBefore(end, "event") is { } start)
            {
                return start;
            }
        }

        return at;
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

    // "torsdag er jeg tilbake": said behind the date in the same clause
    private static string? ToTheRight(DateText text, int at)
    {
        for (var start = at; start < Math.Min(text.Words.Count, at + Farthest) && text.Words[start].Before < Pause.Comma && !Turns(text, start); start++)
        {
            var (away, back) = (text.At(start, "away"), text.At(start, "back"));
            if (away is not null || back is not null)
            {
                return away is not null && !(back?.End > away.Value.End) ? "away" : "back";
            }

            if (text.Is(start, "event"))
            {
                return "event";
            }
        }

        return null;
    }

    private static bool IsAnd(DateText text, int at) => text.Words[at].Text is "og" or "and" or "så" or "so";

    private static bool EndsClause(DateText text, int at, bool acrossCommas) =>
        text.Words[at].Before == Pause.Sentence || (!acrossCommas && (text.Words[at].Before == Pause.Comma || Turns(text, at)));

    private static bool Turns(DateText text, int at) => text.Words[at].Text is "men" or "but";
}
