using static SickLeaveBot.Law.Tests.Given;

namespace SickLeaveBot.Law.Tests;

public class AbsenceTests
{
    [Theory]
    [InlineData("N 2026-03-02 2026-03-31; N50 2026-03-16 2026-03-31", "2026-03-15", 100)]
    [InlineData("N 2026-03-02 2026-03-31; N50 2026-03-16 2026-03-31", "2026-03-16", 50)] // the newest wins on its days
    [InlineData("N50 2026-03-16 2026-03-31; N 2026-03-02 2026-03-31", "2026-03-16", 100)] // newest is last in the list
    [InlineData("N50 2026-03-02 2026-03-06; N80 2026-03-09 2026-03-31", "2026-03-07", 80)] // weekend: the fuller side
    [InlineData("N80 2026-03-02 2026-03-06; N50 2026-03-09 2026-03-31", "2026-03-08", 80)]
    [InlineData("N80 2026-03-02 2026-03-06; H 2026-03-07 2026-03-31", "2026-03-20", 80)] // holiday: the grade before it
    [InlineData("N60 2026-03-02 2026-03-06; H50 2026-03-05 2026-03-31", "2026-03-05", 60)]
    [InlineData("S 2026-03-02 2026-03-04; N40 2026-03-05 2026-03-31", "2026-03-03", 100)]
    [InlineData("N30 2026-03-02 2026-03-03; N90 2026-03-02 2026-03-05; N20 2026-03-11 2026-03-12; N70 2026-03-10 2026-03-12", "2026-03-09", 90)]
    [InlineData("N30 2026-03-02 2026-03-05; N90 2026-03-02 2026-03-03; N70 2026-03-11 2026-03-12; N20 2026-03-10 2026-03-10", "2026-03-09", 30)]
    [InlineData("N80 2026-03-09 2026-03-31; N50 2026-03-02 2026-03-06", "2026-03-07", 80)] // entered in another order
    [InlineData("N1 2026-03-02 2026-03-06; H 2026-03-07 2026-03-31", "2026-03-20", 1)]
    public void The_grade_of_a_day_is_the_newest_or_the_fuller_beside_it(string entries, string day, int percent) =>
        Assert.Equal(percent, Spells.LatestAbsence(Entries(entries))!.GradeOn(Day(day)).Percent);

    [Theory]
    [InlineData("N 2026-03-02 2026-03-08; N50 2026-03-09 2026-03-31", true)]
    [InlineData("S 2026-03-02 2026-03-04; N50 2026-03-05 2026-03-31", true)]
    [InlineData("N50 2026-03-02 2026-03-08; N80 2026-03-09 2026-03-31", false)]
    [InlineData("N 2026-03-02 2026-03-08; N 2026-03-09 2026-03-31", false)]
    [InlineData("N 2026-01-05 2026-01-09; N50 2026-03-02 2026-03-31", false)] // the full days belong to an earlier absence
    [InlineData("N50 2026-01-05 2026-01-09; N 2026-03-02 2026-03-31", false)]
    [InlineData("N 2026-03-02 2026-03-02; N50 2026-03-02 2026-03-31", true)]
    [InlineData("H 2026-03-01 2026-03-01; N50 2026-03-02 2026-03-31", false)]
    public void It_knows_whether_full_and_graded_days_change(string entries, bool changes) =>
        Assert.Equal(changes, Spells.LatestAbsence(Entries(entries))!.ChangesBetweenFullAndGraded);

    [Theory]
    [InlineData(1, "2026-03-08")]
    [InlineData(4, "2026-03-29")]
    [InlineData(7, "2026-04-19")]
    [InlineData(52, "2027-02-28")]
    public void A_week_ends_on_the_first_day_plus_seven_days_a_week_less_one(int weeks, string day) =>
        Assert.Equal(Day(day), Spells.LatestAbsence([Note("2026-03-02", "2026-03-02")])!.DayAwayFor(weeks));

    [Theory]
    [InlineData("2026-03-01", false)]
    [InlineData("2026-03-02", true)]
    [InlineData("2026-03-04", true)]
    [InlineData("2026-03-05", false)]
    [InlineData("2026-03-09", true)]
    [InlineData("2026-03-11", false)]
    public void It_knows_the_days_away_from_the_days_at_work(string day, bool isAway) =>
        Assert.Equal(isAway, Spells.LatestAbsence(Entries("N 2026-03-02 2026-03-04; N 2026-03-09 2026-03-10"))!.IsAwayOn(Day(day)));
}
