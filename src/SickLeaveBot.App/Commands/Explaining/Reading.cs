using SickLeaveBot.App.Graph;
using SickLeaveBot.Law;

namespace SickLeaveBot.App.Commands.Explaining;

/// <summary>Reads the lists several questions share.</summary>
internal static class Reading
{
    private static readonly Fields EntryFields = new("kind", "from", "to", "grade");
    private static readonly Fields EmploymentFields = new("from", "to", "pause");

    public static List<AbsenceEntry> Absences(ref QuestionReader reader)
    {
        List<AbsenceEntry> entries = [];
        for (reader.BeginList(); reader.NextItem();)
        {
            entries.Add(Entry(ref reader));
        }

        return entries;
    }

    private static AbsenceEntry Entry(ref QuestionReader reader)
    {
        var (kind, from, to, grade) = (AbsenceKind.SelfCertification, DateOnly.MinValue, DateOnly.MinValue, Grade.Full);
        uint seen = 0;
        for (reader.BeginItem(); reader.NextField(EntryFields, ref seen, out var field);)
        {
            switch (field)
            {
                case "kind": kind = Vocabulary.Kind(ref reader); break;
                case "from": from = reader.Day(); break;
                case "to": to = reader.Day(); break;
                default: grade = GradeOf(ref reader); break;
            }
        }

        var isNote = kind is AbsenceKind.SickNote;
        reader.Require(EntryFields, seen, isNote ? 0b1111u : 0b0111u);
        if (to < from)
        {
            throw reader.WrongIn("to", "Slutter før den begynner.");
        }

        return isNote || (seen & 0b1000) == 0
            ? new(kind, from, to, grade)
            : throw reader.WrongIn("grade", "Bare en sykmelding har grad.");
    }

    private static Grade GradeOf(ref QuestionReader reader) =>
        reader.WholeNumber() is >= 1 and <= 100 and var percent ? new(percent) : throw reader.Wrong("Graden må være fra 1 til 100.");

    /// <summary>Refuses a day earlier than the first regime.</summary>
    public static void RefuseBeforeFirstRegime(DateOnly day, string at)
    {
        if (day < Regimes.FirstDayCovered)
        {
            throw new Unreadable($"Regler før {Regimes.FirstDayCovered:O} er ikke med.", at);
        }
    }

    public static void RefuseBeforeFirstRegime(List<AbsenceEntry> entries)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].From < Regimes.FirstDayCovered)
            {
                RefuseBeforeFirstRegime(entries[i].From, $"absences[{i}].from");
            }
        }
    }

    public static List<Employment> Employments(ref QuestionReader reader)
    {
        List<Employment> employments = [];
        for (reader.BeginList(); reader.NextItem();)
        {
            var employment = EmploymentItem(ref reader);
            if (employments.Exists(other => employment.From <= other.LastDay && other.From <= employment.LastDay))
            {
                throw reader.WrongIn("from", "Overlapper et annet arbeidsforhold.");
            }

            employments.Add(employment);
        }

        employments.Sort(static (one, other) => one.From.CompareTo(other.From));
        return employments;
    }

    private static Employment EmploymentItem(ref QuestionReader reader)
    {
        var (from, to, pause) = (DateOnly.MinValue, (DateOnly?)null, Pause.Ordinary);
        uint seen = 0;
        for (reader.BeginItem(); reader.NextField(EmploymentFields, ref seen, out var field);)
        {
            switch (field)
            {
                case "from": from = reader.Day(); break;
                case "to": to = reader.DayOrNull(); break;
                default: pause = reader.IsNull ? Pause.Ordinary : Vocabulary.Pause(ref reader); break;
            }
        }

        reader.Require(EmploymentFields, seen, 0b001);
        return to < from ? throw reader.WrongIn("to", "Slutter før det begynner.") : new(from, to, pause);
    }
}
