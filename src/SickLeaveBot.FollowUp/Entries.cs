using SickLeaveBot.Law;

namespace SickLeaveBot.FollowUp;

/// <summary>A sick leave as the law reads it: self-certified days and sick notes, day by day, the newest entry winning.</summary>
public static class Entries
{
    /// <summary>The entries of one sick leave looking ahead: without a known end it is taken to go on.</summary>
    public static IReadOnlyList<AbsenceEntry> Ahead(SickLeave leave, DateOnly today) =>
        leave is { SickNotes.Count: 0, Away.LastDay: null, ReturnedOn: null } ? Of(leave, today.AddYears(1)) : Of(leave, today);

    public static IReadOnlyList<AbsenceEntry> Of(SickLeave leave, DateOnly today)
    {
        if (leave.AtWork is { } atWork) return [new(atWork.Kind.AsDays(), atWork.From, atWork.To, Grade.Full)];
        var end = leave.ReturnedOn?.AddDays(-1);
        var entries = new List<AbsenceEntry>();
        Add(entries, AbsenceKind.SelfCertification, leave.Away.From, Earliest(SelfCertifiedUntil(leave, today), end), Grade.Full);
        foreach (var note in leave.SickNotes)
            Add(entries, AbsenceKind.SickNote, note.From, Earliest(note.To, end), new(note.Grade));
        if (leave.InPart is { } part && leave.SickNotes.LastOrDefault(note => note.To >= part.On) is { } cut)
            Add(entries, AbsenceKind.SickNote, part.On, Earliest(cut.To, end), new(part.Grade));
        return entries;
    }

    // Self-certified days are those before the first sick note; without a note and without a known end, the days so far.
    private static DateOnly SelfCertifiedUntil(SickLeave leave, DateOnly today)
    {
        var said = leave.Away.LastDay ?? (today > leave.Away.From ? today : leave.Away.From);
        return leave.SickNotes.Count == 0 ? said : Earliest(said, leave.SickNotes.Min(note => note.From).AddDays(-1));
    }

    private static void Add(List<AbsenceEntry> entries, AbsenceKind kind, DateOnly from, DateOnly to, Grade grade)
    {
        if (to >= from) entries.Add(new(kind, from, to, grade));
    }

    private static DateOnly Earliest(DateOnly day, DateOnly? other) => other is { } end && end < day ? end : day;
}
