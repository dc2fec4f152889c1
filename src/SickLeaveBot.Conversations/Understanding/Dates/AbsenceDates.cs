using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Understanding;

/// <summary>What the dates of a message mean for an absence: the first day, the last day, the day of return.</summary>
internal sealed record AbsenceDates(DateOnly? From, DateOnly? To, DateOnly? BackOn)
{
    private const int DaysOfWeekdays = 14;

    private enum Role { Unsaid, From, To, Back }

    private readonly record struct Placed(SaidDate Date, Role Role, bool Away, Span Span);

    /// <param name="text">The words with their meanings.</param>
    /// <param name="said">The dates in the order they were said.</param>
    /// <param name="returns">True when the message as a whole is about coming back: a date with no other lead is the return.</param>
    public static AbsenceDates Read(DateText text, List<SaidDate> said, bool returns)
    {
        var placed = new List<Placed>();
        foreach (var date in said.Where(date => date.Sort is not DateSort.Length))
        {
            placed.Add(Place(text, date, returns: false, placed));
        }

        // "Må stå over i dag. Kommer tilbake torsdag": where a return was said, the other day is none.
        if (returns && !placed.Exists(one => one.Role == Role.Back))
        {
            placed = [];
            foreach (var date in said.Where(date => date.Sort is not DateSort.Length))
            {
                placed.Add(Place(text, date, returns: true, placed));
            }
        }

        var back = placed.Find(one => one.Role == Role.Back) is { Date: not null } day ? day.Span.First : (DateOnly?)null;
        placed = placed.ConvertAll(one => IsPast(one, back) ? one with { Span = one.Date.Gone } : one);
        var from = FirstDay(placed);
        return new AbsenceDates(from, LastDay(text, said, placed, from), back);
    }

    // "syk mandag og tirsdag, tilbake onsdag", said on a Tuesday: who returns tomorrow was away this week, not the next.
    private static bool IsPast(Placed one, DateOnly? back) =>
        one.Role is Role.Unsaid or Role.From && IsByWeekday(one.Date) && one.Span.First > back && one.Date.Gone.Last < back;

    private static bool IsByWeekday(SaidDate date) =>
        date.HasTwoReadings && date.Coming.Last.DayNumber - date.Gone.Last.DayNumber <= DaysOfWeekdays;

    private static DateOnly? FirstDay(List<Placed> placed)
    {
        var candidates = placed.FindAll(one => one.Role is Role.From or Role.Unsaid && one.Date.Sort is not DateSort.EndOf);
        var best = candidates.Find(one => one.Role == Role.From) is { Date: not null } led ? led
            : candidates.Find(one => one.Away) is { Date: not null } away ? away
            : candidates.FirstOrDefault();
        return best.Date is null ? null : best.Span.First;
    }

    private static DateOnly? LastDay(DateText text, List<SaidDate> said, List<Placed> placed, DateOnly? from)
    {
        if (placed.FindLast(one => one.Role == Role.To) is { Date: not null } last)
        {
            return NotBefore(from, last);
        }

        var days = placed.FindAll(one => one.Role is Role.From or Role.Unsaid && one.Date.Sort is not DateSort.EndOf);
        var strong = days.Exists(one => one.Away || one.Role == Role.From) ? days.FindAll(one => one.Away || one.Role == Role.From) : days;
        if (strong.Count > 0 && (strong.Count > 1 ? NotBefore(from, strong[^1]) : strong[^1].Span.Last) is var end && end > from)
        {
            return end;
        }

        return said.Find(date => date.Sort == DateSort.Length && date.Days > 0 && !IsBehind(text, date)) is { } length
            ? CountedDays.LastDay(from ?? text.Today, length)
            : null;
    }

    // "fra mandag til onsdag", said on a Monday: the Wednesday of that later week
    private static DateOnly NotBefore(DateOnly? from, Placed last)
    {
        var day = last.Span.Last;
        return from is not { } first || day >= first || !IsByWeekday(last.Date)
            ? day
            : day.AddDays(Almanac.DaysInWeek * ((first.DayNumber - day.DayNumber + Almanac.DaysInWeek - 1) / Almanac.DaysInWeek));
    }

    // "har vært syk i tre dager" counts days that are gone, "jobbet to dager" counts something else.
    private static bool IsBehind(DateText text, SaidDate length) =>
        Cue.ToTheLeft(text, length.Start, ["past", "present"], acrossCommas: false) == "past";

    private static Placed Place(DateText text, SaidDate date, bool returns, List<Placed> before)
    {
        var lead = date.Start;
        while (text.Before(lead, "on") is { } on)
        {
            lead = on;
        }

        var since = text.Before(lead, "since") is not null;
        var led = since || text.Before(lead, "from") is not null || text.At(date.Start, "from") is not null;
        var until = text.Before(lead, "until") is not null || text.Before(lead, "endof") is not null || date.Sort == DateSort.EndOf;
        var cue = Cue.ToTheLeft(text, date.Start, ["away", "back"], acrossCommas: false)
            ?? Cue.ToTheRight(text, date.End)
            ?? (until || led ? null : Cue.ToTheLeft(text, date.Start, ["away", "back"], acrossCommas: true));
        var role = cue == "back" && !(until && before.Exists(one => one.Role == Role.From)) && !since ? Role.Back
            : until ? Role.To
            : led ? (returns && cue is null && !since ? Role.Back : Role.From)
            : cue is null && returns ? Role.Back
            : Role.Unsaid;
        return new Placed(date, role, cue == "away", Tense(text, date, role, since, before));
    }

    private static Span Tense(DateText text, SaidDate date, Role role, bool since, List<Placed> before)
    {
        if (!date.HasTwoReadings)
        {
            return date.Coming;
        }

        var past = since || Cue.ToTheLeft(text, date.Start, ["past", "present"], acrossCommas: false) == "past";
        var earlier = before.Count > 0 && before[^1].Role is Role.From or Role.Unsaid && before[^1].Span.First <= text.Today;
        if (role == Role.To)
        {
            return past && earlier && date.Gone.Last >= before[^1].Span.First ? date.Gone : date.Coming;
        }

        return past || IsFarAhead(text.Today, date, role) ? date.Gone : date.Coming;
    }

    // "syk fra 20.11" three days later is this month's, not next year's.
    private static bool IsFarAhead(DateOnly today, SaidDate date, Role role) =>
        role == Role.From && date.Coming.First.DayNumber - today.DayNumber > 300 && today.DayNumber - date.Gone.First.DayNumber < 32;
}
