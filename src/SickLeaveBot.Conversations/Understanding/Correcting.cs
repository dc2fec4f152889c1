namespace SickLeaveBot.Conversations.Understanding;

/// <summary>
/// «nei, det blir nok fredag», «usikker på torsdag, kan bli mandag»: other days than those that were said, by somebody who says nothing
/// else. It only counts where something waits to be confirmed, and there it changes what the card says.
/// </summary>
internal static class Correcting
{
    private const int LongestCorrection = 14, MostDoubtful = 2;

    private static readonly string[] Leads = ["from", "since", "until", "endof"];

    private static readonly HashSet<string> Signs = CommonWords.From("corrections");

    public static CorrectedDays? Days(Reading read)
    {
        if (read.Words.Count > LongestCorrection || read.Said.Count == 0 || read.Text.Contains('?') || read.Says("question") || read.Says("event")
            || read.Marks.Exists(mark => mark.Concept is "meeting" or "plan" or "human" or "contact" or "order" or "vacation" or "doctor")
            || !read.Words.Exists(word => Signs.Contains(word.Text)))
        {
            return null;
        }

        var (days, last) = (AbsenceDates.Read(read.DateText, read.Said, returns: false), read.Said[^1]);
        // "usikker på torsdag, kan bli fredag": the later is meant, and of a report that waits it is the return that is in doubt.
        return last.Sort == DateSort.Day && read.Said.TrueForAll(date => !IsLed(read, date)) && read.Said.Count <= MostDoubtful ? new(null, null, last.Coming.First)
            : last.Sort == DateSort.Day && read.Said.Count == 1 && last.Coming.First <= read.DateText.Today ? new(last.Coming.First, null, null)
            : days is { From: null, To: null, BackOn: null } ? null
            : new(days.From, days.To, days.BackOn);
    }

    /// <summary>"Til fredag", "fra i går", "fredag": days and nothing else. Of a day that stands bare it is the return that is meant.</summary>
    public static CorrectedDays? Alone(Reading read) => read.Dates.Count == 0 ? null
        : read.Said is [{ Sort: DateSort.Day } bare] && !Array.Exists(Leads, lead => read.DateText.Before(bare.Start, lead) is not null) ? new(null, null, bare.Coming.First)
        : AbsenceDates.Read(read.DateText, read.Said, returns: false) is { BackOn: null } days ? new(days.From, days.To, null)
        : null;

    private static bool IsLed(Reading read, SaidDate date) => date.Coming.First <= read.DateText.Today
        || Array.Exists(Leads, lead => read.DateText.Before(date.Start, lead) is not null);
}
