using System.Globalization;

namespace SickLeaveBot.Law.Tests;

/// <summary>Literal data: days as 2026-03-02, entries as kind, first and last day.</summary>
internal static class Given
{
    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static AbsenceEntry Note(string from, string to, int grade = 100) =>
        new(AbsenceKind.SickNote, Day(from), Day(to), new(grade));

    public static AbsenceEntry SelfCertified(string from, string to) => Entry(AbsenceKind.SelfCertification, from, to);

    public static AbsenceEntry Entry(AbsenceKind kind, string from, string to) => new(kind, Day(from), Day(to), Grade.Full);

    /// <summary>Entries as «N 2026-03-02 2026-03-04; S …; N50 …; H …; L …; T …; D …; R …».</summary>
    public static AbsenceEntry[] Entries(string text) =>
        [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(EntryFrom)];

    private static AbsenceEntry EntryFrom(string text)
    {
        var parts = text.Split(' ');
        var kind = parts[0][0] switch
        {
            'N' => AbsenceKind.SickNote,
            'S' => AbsenceKind.SelfCertification,
            'H' => AbsenceKind.Holiday,
            'L' => AbsenceKind.Leave,
            'T' => AbsenceKind.TreatmentDays,
            'R' => AbsenceKind.TravelGrant,
            'D' => AbsenceKind.DeferredSickNote,
            _ => throw new ArgumentException(text, nameof(text)),
        };
        var grade = parts[0].Length > 1 ? int.Parse(parts[0][1..], CultureInfo.InvariantCulture) : 100;
        return new(kind, Day(parts[1]), Day(parts[2]), new(grade));
    }

    public static DutyOnTimeline Of(this Timeline timeline, DutyKind kind) =>
        Assert.Single(timeline.Duties, duty => duty.Duty.Kind == kind);
}
