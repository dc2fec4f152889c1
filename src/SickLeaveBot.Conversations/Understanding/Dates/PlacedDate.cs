using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Understanding;

/// <summary>What a date is for an absence.</summary>
internal enum DateRole { Unsaid, From, To, Back }

/// <summary>A date of a message, what it is for the absence, whether being away was said of it, and which of its readings is meant.</summary>
internal sealed record PlacedDate(SaidDate Date, DateRole Role, bool Away, Span Span)
{
    // Nobody comes back, or is away until, a day that is nearly a year ahead.
    private const int FarAhead = 300;

    public bool MayBegin => Role is DateRole.From or DateRole.Unsaid && Date.Sort is not DateSort.EndOf;

    /// <summary>All dates that are about the absence; those of something else ("møte torsdag") are left out.</summary>
    public static List<PlacedDate> All(DateText text, List<SaidDate> said, bool returns)
    {
        var placed = new List<PlacedDate>();
        foreach (var date in said)
        {
            if (date.Sort is not DateSort.Length && At(text, date, returns, placed) is { } one)
            {
                placed.Add(one);
            }
        }

        return placed;
    }

    private static PlacedDate? At(DateText text, SaidDate date, bool returns, List<PlacedDate> before)
    {
        var lead = date.Start;
        while (text.Before(lead, "on") is { } on)
        {
            lead = on;
        }

        var since = text.Before(lead, "since") is not null;
        var led = since || text.Before(lead, "from") is not null || text.At(date.Start, "from") is not null;
        var isLast = LastDays.IsOne(text, date);
        var until = isLast || text.Before(lead, "until") is not null || text.Before(lead, "endof") is not null || date.Sort == DateSort.EndOf;
        var cue = Cue.Of(text, date, isLed: until || led);
        if (cue == "event" && date.Coming != Span.Of(text.Today))
        {
            return null;
        }

        var isUnsaid = cue is not ("away" or "back");
        var role = isLast ? DateRole.To
            : cue == "back" && !(until && before.Exists(one => one.Role == DateRole.From)) && !since ? DateRole.Back
            : until ? DateRole.To
            : led ? (returns && isUnsaid && !since ? DateRole.Back : DateRole.From)
            : isUnsaid && returns ? DateRole.Back
            : DateRole.Unsaid;
        return new PlacedDate(date, role, cue == "away", Tense(text, date, role, since, before));
    }

    private static Span Tense(DateText text, SaidDate date, DateRole role, bool since, List<PlacedDate> before)
    {
        if (!date.HasTwoReadings)
        {
            return date.Coming;
        }

        var past = since || Cue.ToTheLeft(text, date.Start, ["past", "present"], acrossCommas: false) == "past";
        return role switch
        {
            DateRole.To => EndsBehind(text.Today, date, past, before) ? date.Gone : date.Coming,
            _ when past => date.Sort == DateSort.Period && date.Coming.First <= text.Today ? date.Coming : date.Gone,
            DateRole.Back => DaysTo(text.Today, date.Coming) > FarAhead ? date.Gone : date.Coming,
            _ when date.IsByWeekday => date.Coming,
            _ => Math.Abs(DaysTo(text.Today, date.Coming)) > Math.Abs(DaysTo(text.Today, date.Gone)) ? date.Gone : date.Coming,
        };
    }

    // A last day follows the first, where that was said; else it is behind only when it would lie far ahead.
    private static bool EndsBehind(DateOnly today, SaidDate date, bool past, List<PlacedDate> before) =>
        before is [.., { MayBegin: true, Span.First: var first }]
            ? date.Gone.Last >= first && (!date.IsByWeekday || (past && first <= today))
            : DaysTo(today, date.Coming) > FarAhead;

    private static int DaysTo(DateOnly today, Span span) => span.First.DayNumber - today.DayNumber;
}
