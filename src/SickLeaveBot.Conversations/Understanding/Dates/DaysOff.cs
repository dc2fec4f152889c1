namespace SickLeaveBot.Conversations.Understanding;

/// <summary>
/// "Har fri fra mandag, syk frem til det", "syk fram til ferien på mandag": the day on which something else begins, until which somebody is
/// sick. It is no day of the absence; the day before it is the last.
/// </summary>
internal static class DaysOff
{
    private const int WidestGap = 4;

    public static SaidDate? Begin(DateText text, List<SaidDate> said)
    {
        for (var at = 0; at < text.Words.Count; at++)
        {
            var day = text.Is(at, "until-then") && AwayUntil(text, at) is { } away ? said.FindLast(date => date.End <= away)
                : text.At(at, "until") is { } until && IsAwayBefore(text, at) && DaysOffAt(text, until.End, said) is { } named ? said.Find(date => date.Start >= named)
                : null;
            if (day is { Sort: DateSort.Day } && day.Coming.First > text.Today) return day;
        }

        return null;
    }

    // Being away is what lasts until then: it was said between the day and "til det".
    private static int? AwayUntil(DateText text, int then)
    {
        for (var at = then - 1; at >= 0 && text.Words[at + 1].Before < Pause.Comma; at--)
        {
            if (text.Is(at, "away")) return at;
        }

        return null;
    }

    // "må til tannlegen fredag" is none
    private static bool IsAwayBefore(DateText text, int until) => Cue.ToTheLeft(text, until, ["away", "back", "event"], acrossCommas: false, acrossAnd: false) == "away";

    // "til ferien min starter fredag": what it lasts until, before any day is named
    private static int? DaysOffAt(DateText text, int start, List<SaidDate> said)
    {
        for (var at = start; at < text.Words.Count && at <= start + WidestGap && text.Words[at].Before < Pause.Comma && !said.Exists(date => date.Start == at); at++)
        {
            if (text.Is(at, "vacation") || text.Is(at, "time-off")) return at;
        }

        return null;
    }
}
