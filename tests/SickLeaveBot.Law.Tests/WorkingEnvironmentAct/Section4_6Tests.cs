using SickLeaveBot.Law.WorkingEnvironmentAct;
using static SickLeaveBot.Law.Tests.Given;

namespace SickLeaveBot.Law.Tests.WorkingEnvironmentAct;

public class Section4_6Tests
{
    [Theory]
    [InlineData("2026-03-02", "2026-03-29", "2026-04-19")]
    [InlineData("2026-12-14", "2027-01-10", "2027-01-31")] // across New Year
    [InlineData("2028-02-07", "2028-03-05", "2028-03-26")] // leap year
    [InlineData("2026-03-28", "2026-04-24", "2026-05-15")] // summer time begins
    [InlineData("2026-10-24", "2026-11-20", "2026-12-11")] // and ends
    public void Plan_and_meeting_are_due_at_four_and_seven_weeks(string firstDay, string plan, string meeting)
    {
        var timeline = Timeline.Of([Note(firstDay, "2029-01-01")], Day("2026-03-01"));

        Assert.Equal(Day(plan), timeline.Of(DutyKind.FollowUpPlan).Due);
        Assert.Equal(Day(plan), timeline.Of(DutyKind.FirstContact).Due);
        Assert.Equal(Day(plan), timeline.Of(DutyKind.PlanToIssuer).Due);
        Assert.Equal(Day(meeting), timeline.Of(DutyKind.DialogueMeeting1).Due);
    }

    [Theory]
    [InlineData("2026-03-26", Need.NotRequired)] // away 25 days
    [InlineData("2026-03-28", Need.NotRequired)]
    [InlineData("2026-03-29", Need.Required)]
    public void A_note_that_ends_before_four_weeks_makes_no_plan_necessary(string lastDay, Need need)
    {
        var timeline = Timeline.Of([Note("2026-03-02", lastDay)], Day("2026-03-20"));

        Assert.Equal(need, timeline.Of(DutyKind.FollowUpPlan).Need);
        Assert.Equal(need is Need.NotRequired, timeline.Of(DutyKind.FollowUpPlan).Reasons.HasFlag(Reasons.EndsBeforeDue));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(19)]
    [InlineData(99)]
    public void The_plan_is_for_the_graded_too(int grade)
    {
        var duty = Timeline.Of([Note("2026-03-02", "2026-06-30", grade)], Day("2026-03-20")).Of(DutyKind.FollowUpPlan);

        Assert.Equal(Need.Required, duty.Need);
        Assert.Equal(grade < 20, duty.Reasons.HasFlag(Reasons.TooLowForBenefit));
    }

    [Theory]
    [InlineData(null, DutyStatus.Asked, Reasons.NobodyAskedYet)]
    [InlineData(new Role[] { }, DutyStatus.NotRequired, Reasons.NobodyWantsIt)]
    [InlineData(new[] { Role.SickNoteIssuer }, DutyStatus.Upcoming, Reasons.SomebodyWantsIt)]
    public void The_graded_are_asked_whether_a_meeting_is_useful(Role[]? wants, DutyStatus status, Reasons reason)
    {
        var duty = Timeline.Of([Note("2026-03-02", "2026-06-30", 50)], Day("2026-03-20"), wants).Of(DutyKind.DialogueMeeting1);

        Assert.Equal((status, Reasons.GradedOnDueDay | reason), (duty.Status, duty.Reasons));
        Assert.Equal(status is DutyStatus.Upcoming, duty.IsRequired);
    }

    [Fact]
    public void A_graded_absence_that_ends_before_seven_weeks_asks_nobody() =>
        Assert.Equal(
            DutyStatus.NotRequired,
            Timeline.Of([Note("2026-03-02", "2026-04-18", 50)], Day("2026-03-20")).Of(DutyKind.DialogueMeeting1).Status);

    [Theory]
    [InlineData("N50 2026-02-02 2026-03-08; N 2026-03-09 2026-05-31", Need.Required)]
    [InlineData("N 2026-02-02 2026-03-08; N50 2026-03-09 2026-05-31", Need.SomebodyMustBeAsked)]
    [InlineData("N50 2026-02-02 2026-03-20; N 2026-03-23 2026-05-31", Need.Required)] // due in a weekend between: the fuller side
    public void Full_or_graded_is_judged_on_the_due_day_and_the_switch_is_told(string entries, Need need)
    {
        var duty = Timeline.Of(Entries(entries), Day("2026-03-16")).Of(DutyKind.DialogueMeeting1);

        Assert.Equal((Day("2026-03-22"), need), (duty.Due!.Value, duty.Need));
        Assert.True(duty.Reasons.HasFlag(Reasons.ChangesBetweenFullAndGraded));
        Assert.Contains("Trygg lesing", duty.Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-09-16", "2026-09-09", Need.Required, Reasons.None)]
    [InlineData("2027-01-07", "2026-12-31", Need.Required, Reasons.None)]
    [InlineData("2027-01-08", "2027-01-01", Need.NotRequired, Reasons.EndsBeforeDue)]
    [InlineData("2026-04-05", "2026-03-29", Need.NotRequired, Reasons.MeetingBeforeTheAbsence)]
    [InlineData("2026-04-06", "2026-03-30", Need.Required, Reasons.None)]
    public void The_plan_goes_to_nav_a_week_before_its_meeting(string meeting, string due, Need need, Reasons reasons)
    {
        var duty = Timeline.Of([Note("2026-04-06", "2026-12-31")], Day("2026-03-01"), navMeeting: Day(meeting)).Of(DutyKind.PlanToNav);

        Assert.Equal((Day(due), need, reasons), (duty.Due!.Value, duty.Need, duty.Reasons));
    }

    [Fact]
    public void Without_a_meeting_the_plan_has_no_day_to_go_to_nav()
    {
        var duty = Timeline.Of([Note("2026-04-06", "2026-12-31")], Day("2026-08-20")).Of(DutyKind.PlanToNav);

        Assert.Equal((null, null, null, Reasons.NavHasSetNoMeeting), (duty.Due, duty.DueOuter, duty.RemindOn, duty.Reasons));
    }

    [Theory]
    [InlineData("2026-05-01", "2026-05-02", "2026-05-04", new[] { Consulted.Employee, Consulted.UnionRep }, false)]
    [InlineData("2026-05-01", null, "2026-05-04", new[] { Consulted.UnionRep }, true)]
    [InlineData(null, "2026-05-02", "2026-05-04", new[] { Consulted.Employee }, true)]
    [InlineData("2026-05-03", "2026-05-04", "2026-05-04", new[] { Consulted.UnionRep }, true)] // the same day is too late
    [InlineData("2026-05-04", "2026-05-03", "2026-05-04", new[] { Consulted.Employee }, true)]
    public void Employee_and_union_rep_are_heard_before_a_transfer(
        string? employee, string? unionRep, string decided, Consulted[] missing, bool isMissing)
    {
        var still = Section4_6.MustStillBeHeardBeforeTransfer(
            employee is null ? null : Day(employee), unionRep is null ? null : Day(unionRep), Day(decided));

        Assert.Equal(isMissing ? missing : [], still);
    }
}
