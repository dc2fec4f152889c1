namespace SickLeaveBot.Conversations.Understanding;

/// <summary>
/// Several grades of one sick note, each with its days: «100 % fra 2.3 til 15.3 og 50 % fra 16.3 til 31.3», «100 % første uka, deretter
/// 50 % til 31.3». A grade begins where the one before ends, and ends where the next begins, when nothing else was said.
/// </summary>
internal static class DatedGrades
{
    private const int Most = 6;

    private static readonly HashSet<string> Links =
        ["og", "så", "deretter", "etterpå", "etter", "det", "and", "then", "after", "that", "sidan", "de", "dei", "the", "for", "i", "in"];

    /// <summary>
    /// In the order of their days, also where some have the same: whether they fit together is asked of the law. None where there are fewer than two
    /// grades, or one of them has no days.
    /// </summary>
    public static List<DatedGrade> Read(DateText text, List<SaidDate> said, List<SaidGrade> grades)
    {
        if (grades.Count is < 2 or > Most || grades.TrueForAll(one => one.Grade == grades[0].Grade) || !AreOfNote(text, said, grades))
        {
            return [];
        }

        var frame = Frame(text, said, grades);
        var isWithin = frame is not null;
        var parts = Parts(said, grades, isWithin);
        var start = StartBehind(text, grades, parts) ?? said.Find(date => date.End <= grades[0].Start && !parts[0].Contains(date));
        var dated = new List<DatedGrade>();
        for (var at = 0; at < grades.Count; at++)
        {
            var days = AbsenceDates.Read(text, at == 0 && start is not null ? [start, .. parts[at]] : parts[at], returns: false, Next(dated));
            var first = at == 0 && isWithin ? frame!.From : days.From ?? Next(dated);
            var length = isWithin && at == 0 ? parts[0].Find(date => date.Sort == DateSort.Length) : null;
            var to = length is not null ? CountedDays.LastDay(first!.Value, length) : days.To ?? (at + 1 == grades.Count ? frame?.To : null);
            dated.Add(new(first, to, grades[at].Grade));
        }

        for (var at = 0; at + 1 < dated.Count; at++)
        {
            dated[at] = dated[at] with { To = dated[at].To ?? (dated[at + 1].From > dated[at].From ? dated[at + 1].From?.AddDays(-1) : null) };
        }

        return dated.Exists(one => one.From is null && one.To is null) ? [] : [.. dated.OrderBy(one => one.From ?? one.To)];
    }

    // "50 % 2.–15. mars og så 100 % ut måneden": where nothing says what they are shares of, nothing else may be said.
    private static bool AreOfNote(DateText text, List<SaidDate> said, List<SaidGrade> grades) =>
        grades.Exists(one => one.IsSure)
        || Enumerable.Range(0, text.Words.Count).All(at => Links.Contains(text.Words[at].Text) || text.Is(at, "on") || text.Is(at, "from") || text.Is(at, "until")
            || grades.Exists(one => one.Start <= at && at < one.End) || said.Exists(one => one.Start <= at && at < one.End));

    private static DateOnly? Next(List<DatedGrade> dated) => dated is [.., { To: { } last }] ? last.AddDays(1) : null;

    // "fra 2.3 til 31.3: 100 % første uka, deretter 50 %": the days of the whole note come first, and a length behind its first grade.
    private static AbsenceDates? Frame(DateText text, List<SaidDate> said, List<SaidGrade> grades)
    {
        var before = said.FindAll(date => date.End <= grades[0].Start && date.Sort is DateSort.Day or DateSort.Period);
        var isFrame = said.Exists(date => date.Sort == DateSort.Length && date.Days > 0 && date.Start >= grades[0].End && date.End <= grades[1].Start)
            && said.TrueForAll(date => date.Sort == DateSort.Length || date.End <= grades[0].Start);
        return isFrame && AbsenceDates.Read(text, before, returns: false) is { From: not null, To: not null } frame ? frame : null;
    }

    // The days stand behind their grade, or else before it: behind the last grade there are none.
    private static List<List<SaidDate>> Parts(List<SaidDate> said, List<SaidGrade> grades, bool isWithin)
    {
        var behind = isWithin || said.Exists(date => date.Start >= grades[^1].End);
        List<List<SaidDate>> parts = [.. grades.Select((grade, at) => said.FindAll(date => behind
            ? date.Start >= grade.End && (at + 1 == grades.Count || date.Start < grades[at + 1].Start)
            : date.End <= grade.Start && (at == 0 || date.Start >= grades[at - 1].End)))];
        // "første uka hel, deretter halv ut måneden"
        return parts is [{ Count: 0 }, ..] && !isWithin && said.Find(date => date.End == grades[0].Start) is { } close ? [[close], .. parts.Skip(1)] : parts;
    }

    // "100 % til 15. mars så 50 % ut mars, sykmelding fra i dag": the first day of the whole note may come last.
    private static SaidDate? StartBehind(DateText text, List<SaidGrade> grades, List<List<SaidDate>> parts)
    {
        if (parts[^1] is not [.., var before, var last] || before.Start < grades[^1].End || parts[0].Count == 0 || IsFirstDay(text, before)
            || !IsFirstDay(text, last) || Enumerable.Range(before.End, last.Start - before.End + 1).All(at => text.Words[at].Before == Pause.None))
        {
            return null;
        }

        var days = AbsenceDates.Read(text, parts[0], returns: false);
        if (days.From is not null || days.To < last.Coming.First)
        {
            return null;
        }

        parts[^1] = parts[^1][..^1];
        return last;
    }

    private static bool IsFirstDay(DateText text, SaidDate date) => date.Sort == DateSort.Day && (text.Is(date.Start, "from") || text.Before(date.Start, "from") is not null);
}
