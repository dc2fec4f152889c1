namespace SickLeaveBot.Law.Tests;

public class SickNoteTests
{
    private static readonly DateOnly Given = new(2026, 3, 3);

    [Theory]
    [InlineData("2026-04-02", "2026-04-10", 100, null)]
    [InlineData("2026-04-03", "2026-04-10", 100, SickNoteRefusal.TooFarAhead)]
    [InlineData("2023-03-03", "2023-03-10", 100, null)]
    [InlineData("2023-03-02", "2023-03-10", 100, SickNoteRefusal.TooFarBack)]
    [InlineData("2026-03-03", "2027-03-03", 100, null)]
    [InlineData("2026-03-03", "2027-03-04", 100, SickNoteRefusal.TooLong)]
    [InlineData("2026-03-03", "2026-03-02", 100, SickNoteRefusal.EndBeforeStart)]
    [InlineData("2026-03-03", "2026-03-10", 20, null)]
    [InlineData("2026-03-03", "2026-03-10", 19, SickNoteRefusal.NoSuchGrade)]
    [InlineData("2026-03-03", "2026-03-10", 101, SickNoteRefusal.NoSuchGrade)]
    public void A_note_with_one_grade(string from, string to, int grade, SickNoteRefusal? refused) =>
        Assert.Equal(refused, SickNote.Refused(SickNoteKind.Ordinary, [Part(from, to, grade)], Given));

    [Theory]
    [InlineData("2026-03-15", "2026-03-16", null)]
    [InlineData("2026-03-13", "2026-03-16", null)]
    [InlineData("2026-03-12", "2026-03-16", SickNoteRefusal.PartsLeaveGap)]
    [InlineData("2026-03-13", "2026-03-17", SickNoteRefusal.PartsLeaveGap)]
    [InlineData("2026-03-16", "2026-03-16", SickNoteRefusal.PartsOverlap)]
    public void Two_grades_follow_each_other_with_a_weekend_between_at_most(string firstTo, string then, SickNoteRefusal? refused) =>
        Assert.Equal(refused, SickNote.Refused(SickNoteKind.Ordinary, [Part("2026-03-02", firstTo, 100), Part(then, "2026-03-31", 50)], Given));

    [Theory]
    [InlineData(SickNoteKind.Deferred, "2026-03-18", null)]
    [InlineData(SickNoteKind.Deferred, "2026-03-19", SickNoteRefusal.DeferredTooLong)]
    [InlineData(SickNoteKind.TreatmentDays, "2026-12-31", null)]
    [InlineData(SickNoteKind.TravelGrant, "2027-03-04", SickNoteRefusal.TooLong)]
    public void The_other_kinds_have_no_grade(SickNoteKind kind, string to, SickNoteRefusal? refused) =>
        Assert.Equal(refused, SickNote.Refused(kind, [Part("2026-03-03", to, 0)], Given));

    [Fact]
    public void The_other_kinds_have_one_period() => Assert.Equal(SickNoteRefusal.OnePeriodOnly,
        SickNote.Refused(SickNoteKind.TreatmentDays, [Part("2026-03-02", "2026-03-15", 0), Part("2026-03-16", "2026-03-31", 0)], Given));

    [Fact]
    public void Six_grades_are_read_and_not_seven()
    {
        var weeks = Enumerable.Range(0, 7).Select(at => new SickNotePart(Given.AddDays(7 * at), Given.AddDays(7 * at + 6), 100 - 10 * at)).ToList();

        Assert.Null(SickNote.Refused(SickNoteKind.Ordinary, weeks[..6], Given));
        Assert.Equal(SickNoteRefusal.TooManyParts, SickNote.Refused(SickNoteKind.Ordinary, weeks, Given));
    }

    [Fact]
    public void Only_an_ordinary_note_is_days_away() => Assert.Equal([SickNoteKind.Ordinary],
        Enum.GetValues<SickNoteKind>().Where(kind => new AbsenceEntry(kind.AsDays(), Given, Given, Grade.Full).IsAway));

    private static SickNotePart Part(string from, string to, int grade) => new(Day(from), Day(to), grade);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
