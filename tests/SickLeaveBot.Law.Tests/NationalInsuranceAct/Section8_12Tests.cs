using SickLeaveBot.Law.NationalInsuranceAct;
using static SickLeaveBot.Law.Tests.Given;

namespace SickLeaveBot.Law.Tests.NationalInsuranceAct;

public class Section8_12Tests
{
    [Theory]
    [InlineData("N 2018-01-01 2018-12-31", "2018-12-28")]
    [InlineData("N 2018-01-05 2018-12-31", "2019-01-02")] // the employer's period ends on a Saturday
    [InlineData("N 2018-01-06 2018-12-31", "2019-01-02")] // on a Sunday
    public void The_benefit_ends_on_the_248th_weekday_after_the_employers_period(string entries, string due) =>
        Assert.Equal(Day(due), Timeline.Of(Entries(entries), Day("2018-10-01")).Of(DutyKind.MaxSicknessBenefit).Due);

    [Fact]
    public void Between_67_and_70_it_ends_on_the_60th() =>
        Assert.Equal(Day("2018-04-10"), Section8_12.LastPaidDay(Day("2018-01-16"), from67: true));
}
