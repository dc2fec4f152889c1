using static SickLeaveBot.Law.Tests.Given;

namespace SickLeaveBot.Law.Tests.NationalInsuranceAct;

public class Section8_19Tests
{
    [Theory]
    [InlineData("N 2018-01-01 2018-01-15", "2018-01-01", "2018-01-15", 15)]
    [InlineData("N 2018-01-01 2018-01-16", "2018-01-01", "2018-01-16", 16)]
    [InlineData("N 2018-01-01 2018-01-16; N 2018-01-22 2018-01-25", "2018-01-01", "2018-01-16", 16)] // used up before the gap
    [InlineData("N 2018-01-01 2018-01-17", "2018-01-01", "2018-01-16", 16)]
    [InlineData("N 2018-01-01 2018-01-06; L 2018-01-07 2018-01-12; N 2018-01-13 2018-01-18", "2018-01-01", "2018-01-16", 16)]
    [InlineData("N 2018-01-01 2018-01-10; N 2018-01-26 2018-02-02", "2018-01-01", "2018-01-31", 16)] // 15 free: the same one goes on
    [InlineData("N 2018-01-01 2018-01-10; N 2018-01-27 2018-02-02", "2018-01-27", "2018-02-02", 7)] // 16 free: a new one
    [InlineData("N 2018-01-01 2018-01-01; L 2018-01-03 2018-01-17; N 2018-01-18 2018-02-02", "2018-01-18", "2018-02-02", 16)]
    [InlineData("N 2026-01-12 2026-01-16; N 2026-01-19 2026-02-20", "2026-01-12", "2026-01-27", 16)] // the weekend counts
    [InlineData("N 2026-01-12 2026-01-16; N 2026-01-20 2026-02-20", "2026-01-12", "2026-01-30", 16)] // it does not with a Monday at work
    [InlineData("S 2026-02-03 2026-02-05; N 2026-02-06 2026-03-15", "2026-02-03", "2026-02-18", 16)]
    [InlineData("S 2026-02-02 2026-02-02; S 2026-02-04 2026-02-04", "2026-02-02", "2026-02-04", 2)]
    public void The_period_is_the_first_sixteen_days_away(string entries, string firstDay, string lastDay, int daysUsed)
    {
        var period = Timeline.Of(Entries(entries), Day("2026-03-01")).EmployersPeriod;

        Assert.Equal(new EmployersPeriod(Day(firstDay), Day(lastDay), daysUsed), period);
        Assert.Equal(daysUsed == 16, period!.IsUsedUp);
    }
}
