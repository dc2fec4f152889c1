using SickLeaveBot.Law.NationalInsuranceAct;
using static SickLeaveBot.Law.Tests.Given;

namespace SickLeaveBot.Law.Tests.NationalInsuranceAct;

public class Section8_24Tests
{
    private static readonly Employment[] LongEmployed = [new(Day("2015-03-01"))];

    [Theory]
    [InlineData("2026-01-15", "2026-03-15")]
    [InlineData("2026-12-31", "2027-02-28")] // two months from the 31st end on the month's last day
    [InlineData("2027-12-31", "2028-02-29")]
    [InlineData("2027-12-30", "2028-02-29")]
    [InlineData("2026-08-31", "2026-10-31")]
    public void Two_months_must_be_worked(string from, string eligibleFrom)
    {
        Employment[] employments = [new(Day(from))];
        var first = Day(eligibleFrom);

        Assert.Equal(first, Section8_24.EligibleFrom(employments, Day(from)));
        Assert.Equal(SelfCertificationRefusal.TooShortEmployment, Ask(first.AddDays(-1), employments).Refusal);
        Assert.True(Ask(first, employments).Allowed);
    }

    [Theory]
    // two weeks' break or less: earlier service counts
    [InlineData("2025-03-31", "2026-03-31", "2026-04-10", Pause.Ordinary, "2025-05-31")]
    [InlineData("2025-03-31", "2026-03-31", "2026-04-15", Pause.Ordinary, "2025-05-31")]
    [InlineData("2025-03-31", "2026-03-31", "2026-04-16", Pause.Ordinary, "2026-06-16")] // 15 days
    [InlineData("2025-03-31", "2026-03-31", "2026-04-15", Pause.LaidOff, "2025-05-31")]
    [InlineData("2024-08-01", "2026-02-28", "2026-04-27", Pause.LaidOff, "2026-05-25")]
    [InlineData("2024-08-01", "2026-02-28", "2026-04-27", Pause.Ordinary, "2026-06-27")]
    // where two months were not worked before the break, its days come on top
    [InlineData("2026-03-01", "2026-03-31", "2026-04-10", Pause.Ordinary, "2026-05-10")]
    [InlineData("2026-03-01", "2026-04-29", "2026-05-02", Pause.Ordinary, "2026-05-03")] // one day short
    [InlineData("2026-03-01", "2026-04-30", "2026-05-02", Pause.Ordinary, "2026-05-01")] // just worked
    [InlineData("2026-03-01", "2026-03-31", "2026-04-01", Pause.Ordinary, "2026-05-01")] // no break at all
    public void A_break_of_more_than_two_weeks_asks_for_new_service(
        string from, string to, string again, Pause pause, string eligibleFrom)
    {
        Employment[] employments = [new(Day(from), Day(to)), new(Day(again), null, pause)];

        Assert.Equal(Day(eligibleFrom), Section8_24.EligibleFrom(employments, Day("2026-12-01")));
    }

    [Fact]
    public void A_later_employment_says_nothing_of_an_earlier_day()
    {
        Employment[] employments = [new(Day("2024-08-01"), Day("2026-02-28")), new(Day("2026-06-01"))];

        Assert.Equal(Day("2024-10-01"), Section8_24.EligibleFrom(employments, Day("2026-05-31")));
        Assert.Equal(Day("2026-08-01"), Section8_24.EligibleFrom(employments, Day("2026-06-01")));
    }

    [Theory]
    [InlineData("2026-02-28", SelfCertificationRefusal.None)]
    [InlineData("2026-03-01", SelfCertificationRefusal.NotEmployed)]
    [InlineData("2024-07-31", SelfCertificationRefusal.TooShortEmployment)]
    public void Only_the_employed_may_self_certify(string day, SelfCertificationRefusal refusal) =>
        Assert.Equal(refusal, Ask(Day(day), [new(Day("2024-08-01"), Day("2026-02-28"))]).Refusal);

    [Fact]
    public void The_first_day_back_after_a_short_break_is_a_day_of_employment() =>
        Assert.True(Ask(Day("2026-04-10"), [new(Day("2025-03-31"), Day("2026-03-31")), new(Day("2026-04-10"))]).Allowed);

    [Fact]
    public void The_section_is_cited() => Assert.Equal("folketrygdloven § 8-24", Section8_24.Basis.ToString());

    [Fact]
    public void Without_an_employment_there_is_nothing_to_count()
    {
        var answer = Ask(Day("2026-09-10"), []);

        Assert.Equal((false, null, SelfCertificationRefusal.NotEmployed), (answer.Allowed, answer.EligibleFrom, answer.Refusal));
    }

    [Fact]
    public void Employments_that_overlap_or_end_before_they_begin_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Section8_24.EligibleFrom(
            [new(Day("2024-08-01"), Day("2026-02-28")), new(Day("2026-02-28"))], Day("2026-03-01")));
        Assert.Throws<ArgumentException>(() => new Employment(Day("2026-02-28"), Day("2026-02-27")));
        Assert.Equal(Day("2026-02-28"), new Employment(Day("2026-02-28"), Day("2026-02-28")).LastDay);
    }

    [Theory]
    [InlineData(SelfCertificationPolicy.Statutory, "2026-03-02", 3)]
    [InlineData(SelfCertificationPolicy.EightOfTwentyFour, "2026-03-02", 8)]
    [InlineData(SelfCertificationPolicy.EmployersPeriod, "2026-03-02", 16)]
    [InlineData(SelfCertificationPolicy.Statutory, "2020-03-12", 3)]
    [InlineData(SelfCertificationPolicy.Statutory, "2020-03-13", 16)] // a fourth day would fall in the epidemic's rules
    [InlineData(SelfCertificationPolicy.Statutory, "2020-03-16", 16)]
    [InlineData(SelfCertificationPolicy.Statutory, "2020-05-16", 16)]
    [InlineData(SelfCertificationPolicy.Statutory, "2020-05-29", 3)] // its fourth day would fall after them
    [InlineData(SelfCertificationPolicy.Statutory, "2020-05-28", 4)]
    [InlineData(SelfCertificationPolicy.Statutory, "2020-06-01", 3)]
    public void A_policy_gives_so_many_days_at_a_time(SelfCertificationPolicy policy, string day, int days) =>
        Assert.Equal(days, SelfCertification.Ask(Day(day), policy, LongEmployed, []).DaysLeft);

    private static SelfCertificationAnswer Ask(DateOnly day, Employment[] employments) =>
        SelfCertification.Ask(day, SelfCertificationPolicy.Statutory, employments, []);
}
