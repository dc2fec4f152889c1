namespace SickLeaveBot.Conversations.Understanding;

/// <summary>A percentage as said, and the words it spans: the SICK one, whether said as share of sickness or of work.</summary>
/// <param name="IsSure">Something said what it is a share of.</param>
/// <param name="IsOfWork">It was said as what is worked.</param>
internal readonly record struct SaidGrade(int Grade, int Start, int End, bool IsSure, bool IsOfWork = false);

/// <summary>Reads the grade (sykmeldingsgrad). The share of a position («80 % stilling») is none.</summary>
internal static class Grades
{
    private const int Whole = 100, Half = 50, FarthestBehind = 10;

    private static readonly string[] Shares = ["work-share", "sick-share"];

    private static readonly string[] Before = ["work-share", "sick-share", "back-share", "position"];

    private static readonly (string Name, int Grade)[] InWords = [("half-sick", Half), ("full-sick", Whole), ("half-work", Half)];

    public static List<SaidGrade> In(DateText text)
    {
        var said = new List<SaidGrade>();
        for (var at = 0; at < text.Words.Count; at++)
        {
            if (At(text, at) is { } grade && !(said is [.., var before] && before.End > at))
            {
                said.Add(grade);
            }
        }

        return said;
    }

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

    // The word that a percentage belongs to stands right behind it, or else nearest before it, or else somewhere behind.
    private static string? Nearest(DateText text, int start, int end)
    {
        var joined = end < text.Words.Count && text.Words[end].Before == Pause.None;
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
