namespace SickLeaveBot.Conversations.Understanding;

/// <summary>A percentage as said, and the words it spans: the SICK one, whether said as share of sickness or of work.</summary>
/// <param name="IsSure">Something said what it is a share of.</param>
/// <param name="IsOfWork">It was said as what is worked.</param>
internal readonly record struct SaidGrade(int Grade, int Start, int End, bool IsSure, bool IsOfWork = false);

/// <summary>Reads the grade (sykmeldingsgrad). The share of a position («80 % stilling») is none.</summary>
internal static class Grades
{
    private const int Whole = 100, Half = 50, FarthestBehind = 10, LowestUnsigned = 20, LongestMonth = 31, Step = 5;

    private static readonly string[] Shares = ["work-share", "sick-share"];

    private static readonly string[] Before = ["work-share", "sick-share", "back-share", "position"];

    private static readonly (string Name, int Grade)[] InWords = [("half-sick", Half), ("full-sick", Whole), ("half-work", Half)];

    /// <param name="text">The words with their meanings.</param>
    /// <param name="dates">The dates of the message.</param>
    public static List<SaidGrade> In(DateText text, List<SaidDate> dates)
    {
        var said = new List<SaidGrade>();
        for (var at = 0; at < text.Words.Count; at++)
        {
            if ((At(text, at) ?? Unsigned(text, at, dates)) is { } grade && !(said is [.., var before] && before.End > at))
            {
                said.Add(grade);
            }
        }

        said = WithBare(text, said, dates);
        return said.Exists(one => one is { IsSure: true, IsOfWork: false }) ? said.FindAll(one => !one.IsOfWork || HasDays(said, one, dates)) : said;
    }

    // "sykmelding fra i dag, første uka hel, deretter halv ut måneden": a bare word is a grade beside its days, and where there is another grade.
    private static List<SaidGrade> WithBare(DateText text, List<SaidGrade> said, List<SaidDate> dates)
    {
        if (dates.Count == 0 || !Enumerable.Range(0, text.Words.Count).Any(at => text.Is(at, "sick-share")))
        {
            return said;
        }

        var bare = Enumerable.Range(0, text.Words.Count).Select(at => BareAt(text, at)).OfType<SaidGrade>()
            .Where(one => !said.Exists(other => other.Start < one.End && one.Start < other.End))
            .Where(one => !dates.Exists(date => date.Start < one.End && one.Start < date.End) && dates.Exists(date => StandsBeside(text, one, date)));
        var all = said.Concat(bare).OrderBy(one => one.Start).ToList();
        return all.Exists(one => one.Grade != all[0].Grade) ? all : said;
    }

    private static bool StandsBeside(DateText text, SaidGrade one, SaidDate date) =>
        date.End == one.Start || date.Start == one.End || date.Start == text.Skip(one.End, "until") || date.Start == text.Skip(one.End, "from");

    private static SaidGrade? BareAt(DateText text, int at) =>
        text.At(at, "bare-half") is { } half ? new(Half, at, half.End, IsSure: true)
        : text.At(at, "bare-full") is { } full ? new(Whole, at, full.End, IsSure: true) : null;

    // "jobber 80 % og er 50 % sykmeldt fra …": what is worked besides is the position, unless days of its own were said of it.
    private static bool HasDays(List<SaidGrade> said, SaidGrade work, List<SaidDate> dates) =>
        dates.Exists(date => date.Start >= work.End && !said.Exists(other => other.Start >= work.End && other.Start < date.Start))
        || !said.Exists(other => other.Start > work.Start);

    private static SaidGrade? At(DateText text, int at)
    {
        foreach (var (name, grade) in InWords)
        {
            if (text.At(at, name) is { } words)
            {
                return new(grade, at, words.End, IsSure: true, IsOfWork: name is "half-work");
            }
        }

        return text.NumberAt(at) is { Value: > 0 and <= Whole } share && text.At(share.End, "percent") is { } percent
            ? OfShare(text, share.Value, at, percent.End)
            : null;
    }

    // "sykmeldt på 50 i tre uker", "gradert 80 til 15. mars": right behind what it is a share of or "på", and before its days or nothing more. Where it
    // can be the day of a month, its days must follow.
    private static SaidGrade? Unsigned(DateText text, int at, List<SaidDate> dates) =>
        text.Words[at].Is(Shape.Number) && text.NumberAt(at) is { Value: >= LowestUnsigned and <= Whole } share && share.Value % Step == 0
        && (text.Words[Math.Max(0, at - 1)].Text is "på" or "at" || Array.Exists(Shares, name => text.Before(at, name) is not null))
        && (IsBeforeDays(text, share.End, dates) || (share.Value > LongestMonth && EndsThere(text, share.End)))
        && !dates.Exists(date => date.Start <= at && at < date.End)
        && OfShare(text, share.Value, at, share.End) is { IsSure: true } grade
            ? grade
            : null;

    private static bool IsBeforeDays(DateText text, int at, List<SaidDate> dates) =>
        dates.Exists(date => date.Start == at || date.Start == text.Skip(at, "until") || date.Start == text.Skip(at, "from")
            || (at < text.Words.Count && text.Words[at].Text is "i" or "for" or "in" && date.Start == at + 1));

    private static bool EndsThere(DateText text, int at) => at == text.Words.Count || text.Words[at].Before >= Pause.Comma;

    private static SaidGrade? OfShare(DateText text, int share, int start, int end) => text.Is(end, "not-a-grade") ? null
        : Nearest(text, start, end) switch
        {
            "work-share" or "back-share" => share < Whole ? new(Whole - share, start, end, IsSure: true, IsOfWork: true) : null,
            "sick-share" => new(share, start, end, IsSure: true),
            "position" => null,
            _ => new(share, start, end, IsSure: false),
        };

    // "Sykmelding mottatt: 30.11 til 20.12. 50 prosent": in another sentence, but all that is spoken of
    private static string? OnlyOneSaid(DateText text) =>
        Array.FindAll(Shares, name => Enumerable.Range(0, text.Words.Count).Any(at => text.Is(at, name))) is [var one] ? one : null;

    // "sykmeldt i 50 % av stillinga": of the position that somebody has, and no size of one.
    private static bool IsOwnPosition(DateText text, int at) => text.At(at, "position") is { } position
        && text.Words[position.End - 1].Text is "stillingen" or "stillinga" or "min" or "mi" or "job" or "position";

    // The word that a percentage belongs to stands right behind it, or else nearest before it, or else somewhere behind.
    private static string? Nearest(DateText text, int start, int end)
    {
        end += end < text.Words.Count && text.Words[end].Text is "-" ? 1 : 0;
        var joined = end < text.Words.Count && text.Words[end].Before == Pause.None;
        if (joined && text.Is(end, "of") && IsOwnPosition(text, text.Skip(end, "of")) && Cue.ToTheLeft(text, start, Before, acrossCommas: false) is "sick-share")
        {
            return "sick-share";
        }

        if (joined && (text.Is(text.Skip(end, "of"), "position") || text.Is(text.Skip(text.Skip(end, "of"), "number"), "position")))
        {
            return "position";
        }

        return Shares.FirstOrDefault(name => joined && text.Is(text.Skip(end, "of"), name))
            ?? Cue.ToTheLeft(text, start, Before, acrossCommas: false)
            ?? Enumerable.Range(end, Math.Clamp(text.Words.Count - end, 0, FarthestBehind))
                .Select(at => Array.Find(Shares, name => text.Is(at, name))).FirstOrDefault(name => name is not null)
            ?? Cue.ToTheLeft(text, start, Shares, acrossCommas: true)
            ?? OnlyOneSaid(text);
    }
}
