using static SickLeaveBot.Law.Tests.Given;

namespace SickLeaveBot.Law.Tests.NationalInsuranceAct;

public class Section8_8Tests
{
    [Theory]
    [InlineData("N 2025-12-29 2026-03-02", "2026-02-22", Need.Required)]
    [InlineData("N 2026-01-12 2026-03-02", "2026-03-08", Need.NotRequired)] // ends before
    [InlineData("N 2026-01-12 2026-03-08", "2026-03-08", Need.Required)] // lasts to the day
    [InlineData("N 2026-01-12 2026-03-07", "2026-03-08", Need.NotRequired)]
    [InlineData("N99 2026-01-12 2026-06-01", "2026-03-08", Need.NotRequired)]
    [InlineData("N50 2026-01-12 2026-03-07; N 2026-03-08 2026-06-01", "2026-03-08", Need.Required)]
    [InlineData("N 2026-01-12 2026-03-07; N50 2026-03-08 2026-06-01", "2026-03-08", Need.NotRequired)]
    public void Activity_is_required_within_eight_weeks_of_those_wholly_away(string entries, string due, Need need)
    {
        var duty = Timeline.Of(Entries(entries), Day("2026-02-16")).Of(DutyKind.ActivityRequirement);

        Assert.Equal((Day(due), need, Role.Employee), (duty.Due!.Value, duty.Need, duty.Duty.On));
        Assert.Equal("folketrygdloven § 8-8 andre ledd", duty.Duty.Basis.ToString());
    }

    [Fact]
    public void Graded_work_meets_the_requirement()
    {
        var duty = Timeline.Of([Note("2026-01-12", "2026-06-01", 60)], Day("2026-02-16")).Of(DutyKind.ActivityRequirement);

        Assert.Equal(Reasons.GradedOnDueDay | Reasons.GradedWorkIsActivity, duty.Reasons);
    }
}
