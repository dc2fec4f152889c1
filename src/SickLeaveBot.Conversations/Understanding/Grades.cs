namespace SickLeaveBot.Conversations.Understanding;

/// <summary>Reads the grade (sykmeldingsgrad): the SICK percentage, whether said as share of sickness or of work.</summary>
internal static class Grades
{
    private const int Whole = 100, Half = 50, FarthestBehind = 10;

    public static int? Read(DateText text)
    {
        for (var at = 0; at < text.Words.Count; at++)
        {
            if (text.At(at, "half-sick") is not null)
            {
                return Half;
            }

            if (text.At(at, "full-sick") is not null)
            {
                return Whole;
            }

            if (text.At(at, "half-work") is not null)
            {
                return Half;
            }

            if (text.NumberAt(at) is { Value: > 0 and <= Whole } share && text.At(share.End, "percent") is { } percent
                && GradeOf(text, share.Value, at, percent.End) is { } grade)
            {
                return grade;
            }
        }

        return null;
    }

    private static int? GradeOf(DateText text, int share, int start, int end)
    {
        if (text.Is(end, "not-a-grade"))
        {
            return null;
        }

        return Nearest(text, start, end) switch
        {
            "work-share" => share < Whole ? Whole - share : null,
            "sick-share" => share,
            _ => null,
        };
    }

    // "Sykmelding mottatt: 30.11 til 20.12. 50 prosent": in another sentence, but all that is spoken of
    private static string? OnlyOneSaid(DateText text, string[] names) =>
        Array.FindAll(names, name => Enumerable.Range(0, text.Words.Count).Any(at => text.Is(at, name))) is [var one] ? one : null;

    // The word that a percentage belongs to stands right behind it, or else nearest before it, or else somewhere behind.
    private static string? Nearest(DateText text, int start, int end)
    {
        string[] names = ["work-share", "sick-share"];
        var joined = end < text.Words.Count && text.Words[end].Before == Pause.None;
        return names.FirstOrDefault(name => joined && text.Is(text.Skip(end, "of"), name))
            ?? Cue.ToTheLeft(text, start, names, acrossCommas: false)
            ?? Enumerable.Range(end, Math.Clamp(text.Words.Count - end, 0, FarthestBehind))
                .Select(at => Array.Find(names, name => text.Is(at, name))).FirstOrDefault(name => name is not null)
            ?? Cue.ToTheLeft(text, start, names, acrossCommas: true)
            ?? OnlyOneSaid(text, names);
    }
}
