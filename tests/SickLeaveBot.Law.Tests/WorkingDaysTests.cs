using static SickLeaveBot.Law.Tests.Given;

namespace SickLeaveBot.Law.Tests;

public class WorkingDaysTests
{
    [Theory]
    [InlineData("1818-03-22")] // the earliest Easter there is
    [InlineData("1886-04-25")]
    [InlineData("1943-04-25")] // the latest
    [InlineData("1954-04-18")] // where simpler formulas slip
    [InlineData("1961-04-02")]
    [InlineData("1981-04-19")]
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2011-04-24")]
    [InlineData("2024-03-31")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2038-04-25")]
    [InlineData("2049-04-18")]
    [InlineData("2076-04-19")]
    [InlineData("2100-03-28")]
    [InlineData("2285-03-22")]
    public void Easter_falls_where_the_almanac_has_it(string easter) =>
        Assert.Equal(Day(easter), WorkingDays.EasterSunday(Day(easter).Year));

    [Theory]
    [InlineData("2026-01-01")]
    [InlineData("2024-03-28")]
    [InlineData("2026-04-02")] // Maundy Thursday
    [InlineData("2026-04-03")]
    [InlineData("2026-04-05")]
    [InlineData("2026-04-06")]
    [InlineData("2026-05-01")]
    [InlineData("2026-05-14")] // Ascension Day
    [InlineData("2024-05-17")]
    [InlineData("2026-05-24")]
    [InlineData("2026-05-25")] // Whit Monday
    [InlineData("2025-06-09")]
    [InlineData("2026-12-25")]
    [InlineData("2028-12-26")]
    public void A_public_holiday_is_no_working_day(string day)
    {
        Assert.True(WorkingDays.IsPublicHoliday(Day(day)));
        Assert.False(WorkingDays.IsWorkingDay(Day(day)));
    }

    [Theory]
    [InlineData("2026-01-02")]
    [InlineData("2026-04-01")]
    [InlineData("2026-04-07")]
    [InlineData("2026-04-30")]
    [InlineData("2026-05-13")]
    [InlineData("2026-05-15")]
    [InlineData("2026-05-18")]
    [InlineData("2026-05-26")]
    [InlineData("2025-06-10")]
    [InlineData("2025-12-24")]
    [InlineData("2025-12-31")]
    [InlineData("2026-07-01")]
    public void Every_other_weekday_is_a_working_day(string day) => Assert.True(WorkingDays.IsWorkingDay(Day(day)));

    [Theory]
    [InlineData("2026-03-28", false)]
    [InlineData("2026-03-29", false)]
    [InlineData("2026-04-03", true)] // Good Friday is a weekday all the same
    [InlineData("2026-03-30", true)]
    public void A_weekday_is_monday_to_friday(string day, bool isWeekday) =>
        Assert.Equal(isWeekday, WorkingDays.IsWeekday(Day(day)));

    [Theory]
    [InlineData("2026-03-27", "2026-03-27", "2026-03-27")]
    [InlineData("2026-03-29", "2026-03-27", "2026-03-30")]
    [InlineData("2026-04-05", "2026-04-01", "2026-04-07")]
    [InlineData("2028-01-01", "2027-12-31", "2028-01-03")]
    public void What_falls_on_a_day_off_moves_to_the_working_day_beside_it(string day, string before, string after)
    {
        Assert.Equal(Day(before), WorkingDays.LastOnOrBefore(Day(day)));
        Assert.Equal(Day(after), WorkingDays.FirstOnOrAfter(Day(day)));
    }

    [Fact]
    public void The_next_working_day_is_never_the_day_itself()
    {
        Assert.Equal(Day("2026-03-30"), WorkingDays.NextAfter(Day("2026-03-27")));
        Assert.Equal(Day("2026-03-25"), WorkingDays.NextAfter(Day("2026-03-24")));
    }

    [Fact]
    public void Weekdays_are_counted_one_by_one_whatever_day_the_count_begins()
    {
        foreach (var start in Enumerable.Range(0, 14).Select(Day("2026-03-01").AddDays))
        {
            var (day, counted) = (start, 0);
            while (counted < 260)
            {
                day = day.AddDays(1);
                counted += WorkingDays.IsWeekday(day) ? 1 : 0;
                Assert.Equal(WorkingDays.IsWeekday(day) ? day : LastWeekday(day), WorkingDays.WeekdaysAfter(start, counted));
            }
        }

        static DateOnly LastWeekday(DateOnly day) => day.AddDays(day.DayOfWeek is DayOfWeek.Saturday ? -1 : -2);
    }
}
