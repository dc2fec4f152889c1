using System.Globalization;
using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.ReportingSick;

/// <summary>A sick note as it was told, in words or on a card: its kind, and its grades with their days.</summary>
/// <param name="Parts">In the order of their days; never empty. The grade of a note that is not ordinary says nothing.</param>
public sealed record ToldNote(SickNoteKind Kind, IReadOnlyList<SickNotePart> Parts, string? WorkplaceCan)
{
    private const string Day = "yyyy-MM-dd";

    public DateOnly From => Parts[0].From;

    public DateOnly To => Parts[^1].To;

    public static ToldNote Ordinary(DateOnly from, DateOnly to, int grade) => new(SickNoteKind.Ordinary, [new(from, to, grade)], null);

    public static ToldNote AtWork(SickNoteKind kind, DateOnly from, DateOnly to, string? workplaceCan) => new(kind, [new(from, to, Grade.Full.Percent)], workplaceCan);

    /// <summary>As the card gave it; several grades that can't be read again are none, so that the note is refused.</summary>
    public static ToldNote Of(SickNoteGiven answer)
    {
        var one = new SickNotePart(answer.From, answer.To, answer.Kind == SickNoteKind.Ordinary ? answer.Grade ?? 0 : Grade.Full.Percent);
        var parts = answer switch
        {
            { Parts: { } written } => Read(written),
            { ThenFrom: null, ThenGrade: null } => [one],
            { ThenFrom: { } change, ThenGrade: { } then } => [one with { To = change.AddDays(-1) }, one with { From = change, Grade = then }],
            _ => null,
        };
        return new(answer.Kind, parts ?? [one with { Grade = 0 }], answer.WorkplaceCan);
    }

    /// <summary>Several grades with their days; null where a day of one was not said.</summary>
    /// <param name="firstDay">The first day, where it was not said.</param>
    public static ToldNote? InParts(Heard heard, DateOnly firstDay)
    {
        var parts = new List<SickNotePart>();
        for (var at = 0; at < heard.Grades.Count; at++)
        {
            var (said, next) = (heard.Grades[at], at + 1 < heard.Grades.Count ? heard.Grades[at + 1] : null);
            var from = said.From ?? (at == 0 ? heard.From ?? firstDay : parts[^1].To.AddDays(1));
            var to = said.To ?? (next is null ? heard.To : next.From?.AddDays(-1));
            if (to is not { } last) return null;
            parts.Add(new(from, last, said.Grade));
        }
        return new(SickNoteKind.Ordinary, parts, null);
    }

    /// <summary>Why it can't be registered as it is; what a note can hold is asked of the law.</summary>
    public PeriodProblem? ProblemOn(DateOnly today) => SickNote.Refused(Kind, Parts, today) switch
    {
        null => null,
        SickNoteRefusal.EndBeforeStart => PeriodProblem.EndBeforeStart,
        SickNoteRefusal.NoSuchGrade => PeriodProblem.NoSuchGrade,
        SickNoteRefusal.TooManyParts => PeriodProblem.TooManyParts,
        SickNoteRefusal.PartsOverlap => PeriodProblem.PartsOverlap,
        SickNoteRefusal.PartsLeaveGap => PeriodProblem.PartsLeaveGap,
        SickNoteRefusal.OnePeriodOnly => PeriodProblem.OnePeriodOnly,
        SickNoteRefusal.TooFarAhead => PeriodProblem.TooFarAhead,
        SickNoteRefusal.TooFarBack => PeriodProblem.TooFarBack,
        SickNoteRefusal.DeferredTooLong => PeriodProblem.DeferredTooLong,
        _ => PeriodProblem.TooLong,
    };

    /// <summary>Its grades for the button of a card: «2026-03-02 2026-03-15 100, 2026-03-16 2026-03-31 50»; null where there is one.</summary>
    public string? PartsForCard => Parts.Count == 1 ? null
        : string.Join(", ", Parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{Text(part.From)} {Text(part.To)} {part.Grade}")));

    public IReadOnlyList<GradeLine> Lines => Parts.Count == 1 ? [] : [.. Parts.Select(part => new GradeLine(part.From, part.To, part.Grade))];

    private static List<SickNotePart>? Read(string parts)
    {
        var read = new List<SickNotePart>();
        foreach (var part in parts.Split(", "))
        {
            if (part.Split(' ') is not [var from, var to, var grade]
                || !DateOnly.TryParseExact(from, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
                || !DateOnly.TryParseExact(to, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var last)
                || !int.TryParse(grade, NumberStyles.None, CultureInfo.InvariantCulture, out var percent))
            {
                return null;
            }
            read.Add(new(first, last, percent));
        }
        return read;
    }

    private static string Text(DateOnly day) => day.ToString(Day, CultureInfo.InvariantCulture);
}
