using static SickLeaveBot.Law.Tests.Given;

namespace SickLeaveBot.Law.Tests;

public class TimelineTests
{
    [Theory]
    // first day, plan, meeting, report at nine weeks
    [InlineData("2010-01-04", "2010-02-14", "2010-03-28", null)]
    [InlineData("2011-06-01", "2011-07-12", "2011-07-19", "2011-08-02")] // neither plan date in its own time: the older
    [InlineData("2011-06-03", "2011-07-14", "2011-07-21", "2011-08-04")]
    [InlineData("2011-06-04", "2011-07-01", "2011-07-22", "2011-08-05")] // the first plan under the 2011 rule
    [InlineData("2011-05-13", "2011-06-23", "2011-08-04", "2011-07-14")]
    [InlineData("2011-05-14", "2011-06-24", "2011-07-01", "2011-07-15")]
    [InlineData("2011-04-29", "2011-06-09", "2011-07-21", null)] // nine weeks fall on 30 June 2011
    [InlineData("2011-04-30", "2011-06-10", "2011-07-22", "2011-07-01")]
    [InlineData("2014-04-29", "2014-05-26", "2014-06-16", "2014-06-30")]
    [InlineData("2014-04-30", "2014-05-27", "2014-06-17", null)] // abolished on 1 July 2014
    public void Each_duty_follows_the_rule_in_force_on_its_due_day(string firstDay, string plan, string meeting, string? report)
    {
        var timeline = Timeline.Of([Note(firstDay, "2016-01-01")], Day("2012-01-01"));

        Assert.Equal(Day(plan), timeline.Of(DutyKind.FollowUpPlan).Due);
        Assert.Equal(Day(meeting), timeline.Of(DutyKind.DialogueMeeting1).Due);
        Assert.Equal(
            report is null ? null : Day(report),
            timeline.Duties.SingleOrDefault(duty => duty.Duty.Kind is DutyKind.ReportToNav)?.Due);
    }

    [Theory]
    [InlineData("2011-06-01", DutyKind.FollowUpPlan, Reasons.OlderRuleAcrossTheChange)]
    [InlineData("2011-05-20", DutyKind.FollowUpPlan, Reasons.None)] // due on the old rule's last day
    [InlineData("2011-05-21", DutyKind.FollowUpPlan, Reasons.OlderRuleAcrossTheChange)]
    [InlineData("2011-06-04", DutyKind.FollowUpPlan, Reasons.RuleOfTheDueDay)]
    [InlineData("2011-07-01", DutyKind.FollowUpPlan, Reasons.None)]
    [InlineData("2010-06-04", DutyKind.FollowUpPlan, Reasons.None)]
    [InlineData("2011-06-01", DutyKind.DialogueMeeting1, Reasons.RuleOfTheDueDay)]
    public void A_change_of_rules_is_told(string firstDay, DutyKind kind, Reasons change)
    {
        var reasons = Timeline.Of([Note(firstDay, "2016-01-01")], Day("2012-01-01")).Of(kind).Reasons;

        Assert.Equal(change, reasons & (Reasons.OlderRuleAcrossTheChange | Reasons.RuleOfTheDueDay));
    }

    [Fact]
    public void A_forced_regime_holds_for_every_duty_and_tells_of_no_change()
    {
        var timeline = Timeline.Of([Note("2011-06-01", "2016-01-01")], Day("2012-01-01"), regime: Regime.Current);

        Assert.Equal(Regime.Current, timeline.Regime);
        Assert.Equal(Day("2011-06-28"), timeline.Of(DutyKind.FollowUpPlan).Due);
        Assert.DoesNotContain(timeline.Duties, duty => duty.Duty.Kind is DutyKind.ReportToNav);
        Assert.All(timeline.Duties, duty => Assert.Equal(Reasons.None, duty.Reasons & (Reasons.OlderRuleAcrossTheChange | Reasons.RuleOfTheDueDay)));
    }

    [Theory]
    [InlineData("2014-05-13", Need.Required)] // due on 30 June
    [InlineData("2014-05-14", Need.SomebodyMustBeAsked)]
    public void The_graded_were_called_to_a_meeting_until_2014(string firstDay, Need need) =>
        Assert.Equal(need, Timeline.Of([Note(firstDay, "2016-01-01", 50)], Day("2014-06-02")).Of(DutyKind.DialogueMeeting1).Need);

    [Theory]
    [InlineData("2026-04-18", DutyStatus.Upcoming)]
    [InlineData("2026-04-19", DutyStatus.DueToday)]
    [InlineData("2026-04-20", DutyStatus.Overdue)]
    public void Where_a_duty_stands_depends_on_the_day_asked_alone(string asOf, DutyStatus status) =>
        Assert.Equal(status, Timeline.Of([Note("2026-03-02", "2026-08-31")], Day(asOf)).Of(DutyKind.DialogueMeeting1).Status);

    [Fact]
    public void A_due_day_has_a_lenient_reading_and_a_working_day_to_do_it_on()
    {
        var duty = Timeline.Of([Note("2026-03-09", "2026-05-31")], Day("2026-03-16")).Of(DutyKind.FollowUpPlan);

        Assert.Equal((Day("2026-04-05"), Day("2026-04-06"), Day("2026-04-01")), (duty.Due, duty.DueOuter, duty.RemindOn));
    }

    [Fact]
    public void Duties_come_in_date_order_and_those_without_a_date_last()
    {
        var early = Timeline.Of([Note("2026-01-05", "2027-02-01")], Day("2026-03-10"), navMeeting: Day("2026-01-20"));
        var none = Timeline.Of([Note("2026-01-05", "2027-02-01")], Day("2026-03-10"));

        Assert.Equal(DutyKind.PlanToNav, early.Duties[0].Duty.Kind);
        Assert.Equal(DutyKind.PlanToNav, none.Duties[^1].Duty.Kind);
        Assert.Equal(
            [DutyKind.FirstContact, DutyKind.FollowUpPlan, DutyKind.PlanToIssuer, DutyKind.DialogueMeeting1],
            none.Duties.Take(4).Select(duty => duty.Duty.Kind));
        Assert.Equal(early.Duties.OrderBy(duty => duty.Due).Select(duty => duty.Due), early.Duties.Select(duty => duty.Due));
    }

    [Fact]
    public void Days_at_work_inside_an_absence_move_nothing_and_are_told()
    {
        var timeline = Timeline.Of(Entries("N 2026-04-01 2026-04-14; N 2026-04-25 2026-07-31"), Day("2026-04-27"));

        Assert.Equal(Day("2026-04-28"), timeline.Of(DutyKind.FollowUpPlan).Due);
        Assert.All(timeline.Duties.Where(duty => duty.Due is not null), duty => Assert.True(duty.Reasons.HasFlag(Reasons.DaysAtWorkInside)));
        Assert.Contains("dager på jobb", timeline.Of(DutyKind.FollowUpPlan).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_absence_nothing_is_due()
    {
        var timeline = Timeline.Of([Entry(AbsenceKind.TravelGrant, "2012-02-02", "2012-04-30")], Day("2012-03-30"));

        Assert.Equal((Regime.July2011, null, null), (timeline.Regime, timeline.Absence, timeline.EmployersPeriod));
        Assert.All(timeline.Duties, duty => Assert.Equal(
            (null, DutyStatus.NotRequired, Reasons.NoAbsence), (duty.Due, duty.Status, duty.Reasons)));
        Assert.Equal(12, timeline.Duties.Count);
        Assert.Equal(Regime.Current, Timeline.Of([], Day("2012-03-30"), regime: Regime.Current).Regime);
    }

    [Fact]
    public void Before_2011_what_was_not_found_is_shown_and_not_demanded()
    {
        var timeline = Timeline.Of([Note("2009-01-05", "2010-03-01")], Day("2009-01-05"), navMeeting: Day("2009-06-01"));

        Assert.Equal(
            [DutyKind.PlanToIssuer, DutyKind.NavAsksMeetingNeed, DutyKind.PlanToNav, DutyKind.Nav39WeekLetter, DutyKind.Before52Weeks],
            timeline.Duties.Where(duty => !duty.IsRequired).Select(duty => duty.Duty.Kind).Order());
        Assert.Equal(Day("2009-05-25"), timeline.Of(DutyKind.PlanToNav).Due);
    }

    [Fact]
    public void A_meeting_before_the_first_regime_belongs_to_no_newer_rule() =>
        Assert.Equal(
            Regime.Before2011,
            Timeline.Of([Note("2007-03-01", "2007-12-31")], Day("2007-03-05"), navMeeting: Day("2007-03-02")).Of(DutyKind.PlanToNav).Duty.Since);
}
