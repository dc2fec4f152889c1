using System.Globalization;
using System.Text;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Law;

namespace SickLeaveBot.App.Tests.CountingTogether;

/// <summary>
/// A person's absences at one employer as somebody would tell them, made up at random; written down twice, each way on its own: as the facts that the bot
/// keeps, and as a question to the law.
/// </summary>
internal sealed record RandomHistory(
    Person Employee, Person Manager, IReadOnlyList<RandomHistory.Told> Absences, IReadOnlyList<RandomHistory.AtWork> NotesAtWork, DateOnly Today)
{
    private const string Day = "yyyy-MM-dd";

    /// <param name="Until">The last day that was said; null: it was not, and there is no note.</param>
    internal sealed record Told(DateOnly From, DateOnly? Until, IReadOnlyList<Note> Notes, (DateOnly On, int Grade)? InPart, DateOnly? BackOn);

    internal sealed record Note(DateOnly From, DateOnly To, int Grade);

    /// <summary>A note that leaves the person at work; it may lie over days away, between them or after them.</summary>
    internal sealed record AtWork(SickNoteKind Kind, DateOnly From, DateOnly To)
    {
        public string Name => Kind switch
        {
            SickNoteKind.TreatmentDays => "treatment-days",
            SickNoteKind.TravelGrant => "travel-grant",
            _ => "deferred-sick-note",
        };
    }

    public static RandomHistory Of(Random random, int number, Person manager, DateOnly today)
    {
        var absences = new List<Told>();
        // From the newest backwards: it is going on today, and between two lie up to forty days.
        absences.AddRange(random.Next(6) == 0 ? WithAWeekendBetween(random, today) : [GoingOn(random, today)]);
        for (var more = random.Next(0, 4); more > 0; more--) absences.Insert(0, Over(random, absences[0].From.AddDays(-random.Next(1, random.Next(2) == 0 ? 20 : 41))));
        return new(new($"employee-{number}", $"Employee {number}"), manager, absences, [.. Beside(random, absences, today)], today);
    }

    public IEnumerable<SickLeave> AsFacts() => Away().Concat(NotesAtWork.Select(note => SickLeave.Empty(Guid.CreateVersion7(new(note.From, new(8, 0), TimeSpan.Zero))).After(
        [new NoteAtWorkRegistered(Employee, Manager, note.Kind, note.From, note.To, null)], Employee.Id, new(note.From, new(8, 0), TimeSpan.Zero))));

    private IEnumerable<SickLeave> Away() => Absences.Select((told, at) => SickLeave.Empty(Guid.CreateVersion7(new(told.From, new(7, 0), TimeSpan.Zero))).After(
    [
        new ReportBegun(Employee, Employee, Manager, new(told.From, told.Until, null)),
        new AbsenceReported(Manager, new(told.From, told.Until, null), CapacityForWork.Unknown),
        .. told.Notes.Count == 0 ? Array.Empty<Fact>() : InNotes(told),
        .. told.InPart is { } part ? [new ReturnedInPart(part.On, part.Grade)] : Array.Empty<Fact>(),
        .. told.BackOn is { } back ? [new ReturnedToWork(back)] : Array.Empty<Fact>(),
    ], Employee.Id, new(told.From, new(7, 0), TimeSpan.Zero)));

    public string AsQuestion()
    {
        var entries = new StringBuilder();
        foreach (var told in Absences)
        {
            var end = told.BackOn?.AddDays(-1) ?? DateOnly.MaxValue;
            // Nobody knows for how long: looking ahead it goes on.
            var said = told.Until ?? (told.BackOn is null ? Today.AddYears(1) : end);
            var beforeNote = told.Notes.Count == 0 ? DateOnly.MaxValue : told.Notes.Min(note => note.From).AddDays(-1);
            Entry("self-certification", told.From, Min(Min(said, beforeNote), end), null);
            foreach (var note in told.Notes) Entry("sick-note", note.From, Min(note.To, end), note.Grade);
            if (told.InPart is var (on, grade) && told.Notes.LastOrDefault(note => note.To >= on) is { } cut) Entry("sick-note", on, Min(cut.To, end), grade);
        }
        foreach (var note in NotesAtWork) Entry(note.Name, note.From, note.To, null);
        return $$"""{ "ask": "timeline", "asOf": "{{Text(Today)}}", "absences": [{{entries.ToString().TrimEnd(',')}}] }""";

        void Entry(string kind, DateOnly from, DateOnly to, int? grade)
        {
            if (to < from) return;
            entries.Append(CultureInfo.InvariantCulture, $$"""{"kind":"{{kind}}","from":"{{Text(from)}}","to":"{{Text(to)}}"{{(grade is { } it ? $",\"grade\":{it}" : "")}}},""");
        }
    }

    // Every other person has them in one note with several parts, the others in a note each.
    private IEnumerable<Fact> InNotes(Told told) => Employee.Id.Length % 2 == 0
        ? [new SickNoteRegistered([.. told.Notes.Select(note => new SickNotePart(note.From, note.To, note.Grade))], null)]
        : told.Notes.Select(note => SickNoteRegistered.Of(note.From, note.To, note.Grade));

    private static IEnumerable<AtWork> Beside(Random random, List<Told> absences, DateOnly today)
    {
        for (var more = random.Next(0, 3); more > 0; more--)
        {
            var from = absences[random.Next(absences.Count)].From.AddDays(random.Next(-20, 40));
            yield return new((SickNoteKind)random.Next(1, 4), from, from.AddDays(random.Next(0, 60)));
        }
        // A gap that is a weekend alone is one only where a note says at work.
        if (random.Next(3) == 0) yield return new(SickNoteKind.TreatmentDays, today.AddDays(-60), today.AddDays(40));
    }

    private static Told GoingOn(Random random, DateOnly today)
    {
        var from = today.AddDays(-random.Next(0, 60));
        if (random.Next(5) == 0) return new(from, null, [], null, null);
        var told = WithNotes(random, from, from.AddDays(random.Next(0, 6)));
        return random.Next(4) == 0 && told.Notes.Count > 0
            ? told with { InPart = (told.Notes[^1].From.AddDays(random.Next(0, 10)), 20 + 10 * random.Next(0, 8)) }
            : told;
    }

    // Away until Friday and again from Monday, within the employer's period, for nobody knows how long: whether the weekend counts, and so on which day
    // the sickness benefit ends, depends on a note at work.
    private static Told[] WithAWeekendBetween(Random random, DateOnly today)
    {
        var day = today.AddDays(-random.Next(10, 50));
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return [new(monday, monday.AddDays(4), [new(monday, monday.AddDays(4), 100)], null, monday.AddDays(7)), new(monday.AddDays(7), null, [], null, null)];
    }

    private static Told Over(Random random, DateOnly before)
    {
        var last = before.AddDays(-1);
        var from = last.AddDays(-random.Next(0, 50));
        var told = random.Next(3) == 0 ? new(from, last, [], null, null) : WithNotes(random, from, Min(from.AddDays(random.Next(0, 6)), last));
        return told with { BackOn = random.Next(3) == 0 && last > from ? from.AddDays(random.Next(1, last.DayNumber - from.DayNumber + 1)) : before };
    }

    private static Told WithNotes(Random random, DateOnly from, DateOnly until)
    {
        var notes = new List<Note>();
        var next = random.Next(3) == 0 ? from : until.AddDays(1);
        for (var more = random.Next(0, 4); more > 0; more--)
        {
            var to = next.AddDays(random.Next(2, 45));
            notes.Add(new(next, to, random.Next(3) == 0 ? 20 + 10 * random.Next(0, 9) : 100));
            next = to.AddDays(random.Next(4) == 0 ? -random.Next(0, 3) : random.Next(1, 4));
        }
        return new(from, until, notes, null, null);
    }

    private static DateOnly Min(DateOnly one, DateOnly other) => one < other ? one : other;

    private static string Text(DateOnly day) => day.ToString(Day, CultureInfo.InvariantCulture);
}
