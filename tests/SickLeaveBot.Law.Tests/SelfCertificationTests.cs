using SickLeaveBot.Law.NationalInsuranceAct;
using static SickLeaveBot.Law.Tests.Given;

namespace SickLeaveBot.Law.Tests;

public class SelfCertificationTests
{
    private static readonly Employment[] Employed = [new(Day("2015-03-01"))];

    [Theory]
    [InlineData("2026-09-09", "S 2026-09-07 2026-09-08", 1, 0)]
    [InlineData("2026-09-10", "S 2026-09-01 2026-09-02", 1, 1)]
    [InlineData("2026-09-19", "S 2026-09-01 2026-09-03", 0, 1)] // 15 free days: earlier days count
    [InlineData("2026-09-20", "S 2026-09-01 2026-09-03", 3, 1)] // 16: they don't
    [InlineData("2026-10-14", "S 2026-10-05 2026-10-05; S 2026-10-07 2026-10-07; S 2026-10-09 2026-10-09", 0, 3)]
    [InlineData("2026-10-14", "S 2026-10-05 2026-10-05; S 2026-10-07 2026-10-07", 1, 2)]
    // a weekend inside counts, one with a healthy Monday does not
    [InlineData("2026-09-07", "S 2026-09-04 2026-09-04", 0, 0)]
    [InlineData("2026-09-08", "S 2026-09-04 2026-09-04", 2, 1)]
    [InlineData("2026-09-06", "S 2026-09-04 2026-09-04", 1, 0)] // Sunday: Friday and Saturday are used
    [InlineData("2026-09-16", "S 2026-09-03 2026-09-04; N 2026-09-07 2026-09-09", 0, 1)] // the weekend before a note has none
    // a holiday between is away, but not self-certified
    [InlineData("2026-09-09", "S 2026-09-07 2026-09-07; H 2026-09-08 2026-09-08", 2, 0)]
    [InlineData("2026-09-14", "S 2026-09-07 2026-09-07; H 2026-09-08 2026-09-11", 2, 0)]
    // after a short note and a day at work: what is left of the employer's period
    [InlineData("2026-09-16", "N 2026-09-07 2026-09-11", 3, 0)]
    [InlineData("2026-09-28", "N 2026-09-07 2026-09-20", 2, 0)] // 14 days used
    [InlineData("2026-09-28", "N 2026-09-07 2026-09-21", 1, 0)]
    [InlineData("2026-09-28", "N 2026-09-07 2026-09-22", 0, 0)] // all 16 used
    [InlineData("2026-10-08", "N 2026-09-07 2026-09-22", 0, 0)] // 15 days after it
    [InlineData("2026-10-09", "N 2026-09-07 2026-09-22", 3, 0)] // 16
    // a day with a note is not a day without one, whichever came last
    [InlineData("2026-09-16", "N 2026-09-07 2026-09-09; S 2026-09-07 2026-09-09", 3, 0)]
    [InlineData("2026-09-16", "S 2026-09-07 2026-09-08; N 2026-09-08 2026-09-09", 2, 1)]
    [InlineData("2026-09-16", "S 2026-09-07 2026-09-07; T 2026-09-08 2026-09-11", 2, 1)]
    // entries on and after the day say nothing of it
    [InlineData("2026-09-08", "S 2026-09-07 2026-09-10", 2, 0)]
    [InlineData("2026-09-08", "S 2026-09-08 2026-09-10", 3, 0)]
    [InlineData("2026-09-08", "N 2026-09-09 2026-09-30", 3, 0)]
    public void Three_days_at_a_time_are_left_as_they_are_used(string day, string entries, int daysLeft, int occurrences)
    {
        var answer = SelfCertification.Ask(Day(day), SelfCertificationPolicy.Statutory, Employed, Entries(entries));

        Assert.Equal((daysLeft, daysLeft > 0), (answer.DaysLeft, answer.Allowed));
        Assert.Equal(Day(day).AddDays(daysLeft), answer.NoteNeededFrom);
        Assert.Equal(occurrences, answer.OccurrencesLast12Months);
    }

    [Theory]
    [InlineData("2026-09-14", "N 2026-09-07 2026-09-11", SelfCertificationRefusal.StraightAfterSickNote)] // Monday after Friday
    [InlineData("2026-09-15", "N 2026-09-07 2026-09-11", SelfCertificationRefusal.None)] // a Monday at work between
    [InlineData("2026-09-12", "N 2026-09-07 2026-09-11", SelfCertificationRefusal.StraightAfterSickNote)]
    [InlineData("2026-09-14", "N 2026-09-07 2026-09-08; H 2026-09-09 2026-09-11", SelfCertificationRefusal.StraightAfterSickNote)]
    [InlineData("2026-09-14", "N 2026-09-11 2026-09-11", SelfCertificationRefusal.StraightAfterSickNote)] // a note of one day
    [InlineData("2026-09-10", "N50 2026-09-07 2026-10-11", SelfCertificationRefusal.SickNoteThatDay)]
    [InlineData("2026-09-07", "N50 2026-09-07 2026-10-11", SelfCertificationRefusal.SickNoteThatDay)]
    [InlineData("2026-09-10", "D 2026-09-07 2026-09-20", SelfCertificationRefusal.None)]
    [InlineData("2026-09-10", "S 2026-09-07 2026-09-09", SelfCertificationRefusal.DaysUsedUp)]
    [InlineData("2026-10-01", "S 2026-09-01 2026-09-03; N 2026-09-04 2026-09-20", SelfCertificationRefusal.EmployersPeriodUsedUp)]
    [InlineData("2026-09-17", "S 2026-09-01 2026-09-03; N 2026-09-04 2026-09-15", SelfCertificationRefusal.DaysUsedUp)] // 15 days used
    public void A_refusal_has_its_reason(string day, string entries, SelfCertificationRefusal refusal)
    {
        var answer = SelfCertification.Ask(Day(day), SelfCertificationPolicy.Statutory, Employed, Entries(entries));

        Assert.Equal(refusal, answer.Refusal);
        Assert.Equal(refusal is SelfCertificationRefusal.None, answer.Allowed);
        Assert.Equal(Section8_24.Basis, answer.Basis);
    }

    private const string TwentyFourDays =
        "S 2026-01-12 2026-01-19; S 2026-03-16 2026-03-23; S 2026-05-18 2026-05-25";

    [Theory]
    [InlineData("2026-11-02", "", 8)]
    [InlineData("2026-11-02", "S 2026-10-20 2026-10-22", 5)] // 10 free days
    [InlineData("2026-11-02", TwentyFourDays, 0)]
    [InlineData("2027-01-11", TwentyFourDays, 0)] // the first of them is a year old tomorrow
    [InlineData("2027-01-12", TwentyFourDays, 8)] // each new day lets an old one go
    [InlineData("2026-11-02", "S 2026-01-12 2026-01-19; S 2026-03-16 2026-03-23; S 2026-05-18 2026-05-22", 3)]
    [InlineData("2026-11-02", "S 2025-11-02 2025-11-09; S 2026-03-16 2026-03-23; S 2026-05-18 2026-05-25", 8)]
    [InlineData("2026-11-02", "S 2025-11-03 2025-11-10; S 2026-03-16 2026-03-23; S 2026-05-18 2026-05-25", 0)]
    [InlineData("2026-11-02", "S 2025-10-30 2025-11-06; S 2026-01-12 2026-01-19; S 2026-03-16 2026-03-23; S 2026-05-18 2026-05-21", 0)] // four of the first are within
    [InlineData("2026-11-02", "N 2026-06-01 2026-06-30", 8)] // a note uses none of them
    [InlineData("2026-11-02", "N 2026-10-19 2026-10-29", 5)] // 11 days of the employer's period used
    public void Eight_at_a_time_and_twenty_four_in_twelve_months(string day, string entries, int daysLeft)
    {
        var answer = SelfCertification.Ask(Day(day), SelfCertificationPolicy.EightOfTwentyFour, Employed, Entries(entries));

        Assert.Equal(daysLeft, answer.DaysLeft);
        Assert.Equal(
            daysLeft == 0 ? SelfCertificationRefusal.TwelveMonthsUsedUp : SelfCertificationRefusal.None, answer.Refusal);
    }

    [Theory]
    [InlineData("2026-10-05", "", 16)]
    [InlineData("2026-10-05", "S 2026-09-21 2026-09-25; N 2026-09-28 2026-09-30", 6)] // ten days with the weekend
    [InlineData("2026-10-05", "N 2026-09-07 2026-09-30", 0)]
    public void The_whole_employers_period(string day, string entries, int daysLeft) =>
        Assert.Equal(
            daysLeft,
            SelfCertification.Ask(Day(day), SelfCertificationPolicy.EmployersPeriod, Employed, Entries(entries)).DaysLeft);

    [Theory]
    [InlineData("S 2025-11-20 2025-11-20", 0)] // begun on the same date a year ago: outside
    [InlineData("S 2025-11-20 2025-11-21", 0)] // begun then, though it lasted
    [InlineData("S 2025-11-21 2025-11-21", 1)]
    [InlineData("S 2025-11-19 2025-11-21", 0)] // begun before, though it lasted
    [InlineData("S 2026-03-02 2026-03-03; N 2026-03-04 2026-03-20", 1)] // followed by a note: one
    [InlineData("S 2026-03-02 2026-03-02; S 2026-03-04 2026-03-04; S 2026-03-06 2026-03-06", 3)]
    [InlineData("S 2026-03-06 2026-03-06; S 2026-03-09 2026-03-09", 1)] // the weekend parts nothing
    [InlineData("N 2026-03-02 2026-03-20", 0)]
    [InlineData("S 2026-03-02 2026-03-04; N 2026-03-02 2026-03-20", 0)] // a note from the first day after all
    [InlineData("S 2026-03-02 2026-03-04; N 2026-03-03 2026-03-20", 1)]
    [InlineData("S 2026-11-19 2026-11-19", 0)] // the day's own spell
    [InlineData("S 2026-11-18 2026-11-18", 1)]
    public void Spells_with_self_certified_days_are_counted_a_year_back(string entries, int occurrences) =>
        Assert.Equal(
            occurrences,
            SelfCertification.Ask(Day("2026-11-20"), SelfCertificationPolicy.Statutory, Employed, Entries(entries)).OccurrencesLast12Months);

    [Fact]
    public void Four_occurrences_are_a_flag_and_never_a_stop()
    {
        var entries = Entries("S 2026-01-12 2026-01-13; S 2026-03-16 2026-03-16; S 2026-05-18 2026-05-20; S 2026-08-10 2026-08-10");
        var answer = SelfCertification.Ask(Day("2026-11-20"), SelfCertificationPolicy.Statutory, Employed, entries);

        Assert.True(answer is { Allowed: true, MayBeWithdrawn: true, DaysLeft: 3 });
        Assert.Contains("§ 8-27", answer.Why, StringComparison.Ordinal);
        Assert.False(Section8_27.MayBeWithdrawn(3));
    }

    [Theory]
    [InlineData("2026-01-31", true)]
    [InlineData("2026-02-01", false)]
    [InlineData("2026-07-31", false)]
    [InlineData("2026-08-01", false)] // to be considered again: only the employer gives the right back
    public void A_withdrawal_lasts_until_the_employer_gives_the_right_back(string day, bool allowed)
    {
        var answer = SelfCertification.Ask(
            Day(day), SelfCertificationPolicy.Statutory, Employed, [], withdrawnFrom: Day("2026-02-01"));

        Assert.Equal(allowed, answer.Allowed);
        Assert.Equal(Day("2026-08-01"), answer.ReconsiderOn);
        Assert.Equal(allowed ? Section8_24.Basis : Section8_27.Basis, answer.Basis);
    }

    [Theory]
    [InlineData("2026-02-01", 0)]
    [InlineData("2026-02-02", 1)]
    [InlineData("2026-02-03", 2)]
    [InlineData("2026-02-04", 3)]
    [InlineData("2026-02-05", 3)]
    public void A_withdrawal_soon_to_come_ends_the_days(string withdrawnFrom, int daysLeft)
    {
        var answer = SelfCertification.Ask(
            Day("2026-02-01"), SelfCertificationPolicy.Statutory, Employed, [], withdrawnFrom: Day(withdrawnFrom));

        Assert.Equal((daysLeft, Day("2026-02-01").AddDays(daysLeft)), (answer.DaysLeft, answer.NoteNeededFrom));
        Assert.Equal(daysLeft > 0 && answer.NoteNeededFrom == Day(withdrawnFrom), answer.Why.Contains("tas bort", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("S 2026-11-17 2026-11-19")] // refused
    public void How_months_are_counted_is_always_told(string entries)
    {
        var answer = SelfCertification.Ask(Day("2026-11-20"), SelfCertificationPolicy.Statutory, Employed, Entries(entries));

        Assert.Contains("To måneder fra den 31. slutter på månedens siste dag", answer.Why, StringComparison.Ordinal);
        Assert.Contains("samme dato året før, er utenfor", answer.Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2020-03-12", "", false)]
    [InlineData("2020-03-13", "", true)] // from the fourth day on
    [InlineData("2020-03-16", "", true)]
    [InlineData("2020-05-31", "", true)]
    [InlineData("2020-05-31", "N 2020-05-30 2020-06-03", true)] // refused, and told too
    [InlineData("2020-03-15", "N 2020-03-14 2020-03-20", false)] // refused the day before them
    [InlineData("2020-06-01", "", false)]
    public void The_temporary_rules_of_2020_are_told_of(string day, string entries, bool told) =>
        Assert.Equal(
            told,
            SelfCertification.Ask(Day(day), SelfCertificationPolicy.Statutory, Employed, Entries(entries)).Why.Contains("midlertidig", StringComparison.Ordinal));

    [Fact]
    public void The_temporary_rules_are_told_of_when_only_the_last_day_left_falls_in_them()
    {
        var answer = SelfCertification.Ask(
            Day("2020-03-13"), SelfCertificationPolicy.Statutory, Employed, [], withdrawnFrom: Day("2020-03-17"));

        Assert.Equal((4, true), (answer.DaysLeft, answer.RestsOnTemporaryRules));
    }

    [Theory]
    [InlineData("2026-09-24", false, false, false)] // fourteen days to deliver it
    [InlineData("2026-09-25", false, false, true)]
    [InlineData("2026-09-25", true, false, false)]
    [InlineData("2026-09-25", false, true, false)]
    public void A_note_that_never_comes_takes_the_right_to_the_self_certified_days(
        string asOf, bool isDelivered, bool wasPrevented, bool loses)
    {
        var answer = SelfCertification.Ask(Day("2026-09-07"), SelfCertificationPolicy.Statutory, Employed, []);

        Assert.Equal(Day("2026-09-10"), answer.NoteNeededFrom);
        Assert.Equal(loses, Section8_24.LosesRightForSelfCertifiedDays(answer.NoteNeededFrom, Day(asOf), isDelivered, wasPrevented));
    }

    [Fact]
    public void Every_refusal_says_why()
    {
        var answer = SelfCertification.Ask(Day("2026-09-07"), SelfCertificationPolicy.Statutory, Employed, []);
        var whys = Enum.GetValues<SelfCertificationRefusal>().Select(refusal => (answer with { Refusal = refusal }).Why).ToList();

        Assert.Equal(whys.Count, whys.Distinct().Count());
        Assert.All(whys, why => Assert.EndsWith(".", why, StringComparison.Ordinal));
        Assert.DoesNotContain("§ 8-27", answer.Why, StringComparison.Ordinal);
    }
}
