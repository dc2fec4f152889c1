using SickLeaveBot.Law.NationalInsuranceAct;
using static SickLeaveBot.Law.Tests.Given;

namespace SickLeaveBot.Law.Tests.NationalInsuranceAct;

public class Sections9_5To9_8Tests
{
    [Theory]
    [InlineData(1, false, 0, 10)]
    [InlineData(2, false, 0, 10)]
    [InlineData(3, false, 0, 15)]
    [InlineData(7, false, 0, 15)]
    [InlineData(2, true, 0, 20)]
    [InlineData(3, true, 0, 30)]
    [InlineData(1, false, 1, 20)]
    [InlineData(2, false, 2, 30)]
    [InlineData(3, false, 1, 25)]
    [InlineData(1, true, 1, 40)]
    [InlineData(3, true, 2, 70)]
    public void The_days_of_a_year_follow_from_the_children_and_who_has_the_care(int children, bool alone, int chronicallyIll, int days) =>
        Assert.Equal(days, Sections9_5To9_8.DaysInYear(children, alone, chronicallyIll));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, -1)]
    [InlineData(1, 2)]
    public void No_children_or_more_chronically_ill_than_there_are_is_refused(int children, int chronicallyIll) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Sections9_5To9_8.DaysInYear(children, isSoleCarer: false, chronicallyIll));

    [Theory]
    [InlineData(2014, false, "2026-12-31")]
    [InlineData(2008, true, "2026-12-31")]
    public void A_child_gives_the_right_through_the_year_it_turns_12_or_18(int born, bool chronicallyIll, string last) =>
        Assert.Equal(Day(last), Sections9_5To9_8.LastDayOfRight(born, chronicallyIll));

    [Theory]
    [InlineData("2026-11-23 2026-11-23", 2026, 1)]
    [InlineData("2026-11-20 2026-11-23", 2026, 2)] // over a weekend
    [InlineData("2026-12-24 2026-12-28", 2026, 2)] // Christmas Day is a Friday
    [InlineData("2026-12-30 2027-01-04", 2026, 2)]
    [InlineData("2026-12-30 2027-01-04", 2027, 1)]
    [InlineData("2026-11-23 2026-11-24, 2026-11-24 2026-11-25", 2026, 3)] // one day in both
    [InlineData("", 2026, 0)]
    public void Working_days_in_the_year_are_used_each_once(string periods, int year, int used) =>
        Assert.Equal(used, Sections9_5To9_8.DaysUsed(Periods(periods), year));

    [Theory]
    [InlineData("2026-11-23", "", "2026-11-26")]
    [InlineData("2026-11-26", "2026-11-23 2026-11-25", "2026-11-26")] // the same case goes on
    [InlineData("2026-11-26", "2026-11-25 2026-11-25, 2026-11-23 2026-11-24", "2026-11-26")]
    [InlineData("2026-11-26", "2026-11-23 2026-11-24", "2026-11-29")] // a day between them: another case
    [InlineData("2026-11-23", "2026-11-24 2026-11-25", "2026-11-26")] // what comes after says nothing
    public void A_certificate_may_be_asked_for_from_the_fourth_calendar_day_of_the_case(string from, string earlier, string certificate) =>
        Assert.Equal(Day(certificate), Sections9_5To9_8.CertificateFrom(Day(from), Periods(earlier)));

    [Fact]
    public void The_employer_pays_when_the_employment_has_lasted_four_weeks() =>
        Assert.Equal(Day("2026-11-30"), Sections9_5To9_8.PaidFrom(Day("2026-11-02")));

    private static Period[] Periods(string periods) =>
        [.. periods.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(period => period.Split(' ')).Select(days => new Period(Day(days[0]), Day(days[1])))];
}
