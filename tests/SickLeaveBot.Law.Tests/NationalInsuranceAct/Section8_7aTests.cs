using SickLeaveBot.Law.NationalInsuranceAct;
using static SickLeaveBot.Law.Tests.Given;

namespace SickLeaveBot.Law.Tests.NationalInsuranceAct;

public class Section8_7aTests
{
    private static readonly AbsenceEntry[] AYear = [Note("2026-01-05", "2027-01-03")];

    [Theory]
    [InlineData(DutyKind.NavAsksMeetingNeed, "2026-04-27", Role.Nav)]
    [InlineData(DutyKind.DialogueMeeting2, "2026-07-05", Role.Nav)]
    [InlineData(DutyKind.Nav39WeekLetter, "2026-10-04", Role.Nav)]
    [InlineData(DutyKind.Before52Weeks, "2027-01-03", Role.Employee)]
    public void Nav_follows_up_on_its_days(DutyKind kind, string due, Role on)
    {
        var duty = Timeline.Of(AYear, Day("2026-03-10")).Of(kind);

        Assert.Equal((Day(due), Need.Required, on), (duty.Due!.Value, duty.Need, duty.Duty.On));
    }

    [Fact]
    public void Dialogue_meeting_2_stays_due_at_26_weeks_whatever_day_nav_has_set() =>
        Assert.Equal(
            Day("2026-07-05"),
            Timeline.Of(AYear, Day("2026-03-10"), navMeeting: Day("2026-05-05")).Of(DutyKind.DialogueMeeting2).Due);

    [Theory]
    [InlineData(Regime.Before2011)]
    [InlineData(Regime.July2011)]
    [InlineData(Regime.July2014)]
    public void What_the_sources_do_not_show_for_a_time_is_shown_but_not_demanded(Regime regime)
    {
        var timeline = Timeline.Of(AYear, Day("2026-03-10"), regime: regime);

        Assert.Equal(Need.NotRequired, timeline.Of(DutyKind.NavAsksMeetingNeed).Need);
        Assert.Equal(Reasons.NotFoundInTheSources, timeline.Of(DutyKind.Nav39WeekLetter).Reasons);
        Assert.Equal(regime is Regime.July2014, timeline.Of(DutyKind.Before52Weeks).IsRequired);
    }

    [Fact]
    public void The_three_weeks_before_navs_meeting_stand_only_where_they_were_the_rule()
    {
        Assert.DoesNotContain("uker", Section8_7a.CallWords.Text, StringComparison.Ordinal);
        Assert.Contains("tre uker", Section8_7a.CallWords2014.Text, StringComparison.Ordinal);
        Assert.False(Section8_7a.CallWords2014.Verbatim);
    }

    [Fact]
    public void The_parts_of_the_section_are_cited() =>
        Assert.Equal(
            "folketrygdloven § 8-7 a andre ledd, folketrygdloven § 8-7 a tredje ledd",
            $"{Section8_7a.DialogueMeeting2Basis}, {Section8_7a.DialogueMeeting3Basis}");
}
