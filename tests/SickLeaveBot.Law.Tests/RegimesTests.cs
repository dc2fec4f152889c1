using static SickLeaveBot.Law.Tests.Given;

namespace SickLeaveBot.Law.Tests;

public class RegimesTests
{
    [Theory]
    [InlineData("2007-03-01", Regime.Before2011)]
    [InlineData("2011-06-30", Regime.Before2011)]
    [InlineData("2011-07-01", Regime.July2011)]
    [InlineData("2014-06-30", Regime.July2011)]
    [InlineData("2014-07-01", Regime.July2014)]
    [InlineData("2018-12-31", Regime.July2014)]
    [InlineData("2019-01-01", Regime.Current)]
    [InlineData("2026-11-22", Regime.Current)]
    public void Each_day_belongs_to_one_regime(string day, Regime regime)
    {
        Assert.Equal(regime, Regimes.On(Day(day)));
        Assert.InRange(Day(day), Regimes.FirstDay(regime), Regimes.LastDay(regime));
    }

    [Fact]
    public void A_day_before_the_first_regime_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Regimes.On(Day("2007-02-28")));

    [Fact]
    public void One_regime_follows_the_other_without_a_gap()
    {
        foreach (var (earlier, later) in Regimes.All.Zip(Regimes.All.Skip(1)))
        {
            Assert.Equal(Regimes.LastDay(earlier).AddDays(1), Regimes.FirstDay(later));
        }

        Assert.Equal(DateOnly.MaxValue, Regimes.LastDay(Regime.Current));
    }

    [Fact]
    public void Regimes_are_labelled_by_their_first_day() =>
        Assert.Equal(["pre-2011", "2011-07-01", "2014-07-01", "current"], Regimes.All.Select(Regimes.Label));

    [Theory]
    [InlineData("2026-01-31", SelfCertificationPolicy.Statutory)]
    [InlineData("2026-02-01", SelfCertificationPolicy.EightOfTwentyFour)]
    [InlineData("2026-08-31", SelfCertificationPolicy.EightOfTwentyFour)]
    [InlineData("2026-09-01", SelfCertificationPolicy.EmployersPeriod)]
    public void The_policy_of_self_certification_is_a_dated_setting_of_its_own(string day, SelfCertificationPolicy policy)
    {
        DatedPolicy[] settings =
        [
            new(Day("2026-09-01"), SelfCertificationPolicy.EmployersPeriod),
            new(Day("2026-02-01"), SelfCertificationPolicy.EightOfTwentyFour),
        ];

        Assert.Equal(policy, DatedPolicy.On(Day(day), settings));
    }

    [Fact]
    public void A_setting_made_twice_for_the_same_day_holds_as_it_was_made_last()
    {
        DatedPolicy[] settings =
        [
            new(Day("2026-02-01"), SelfCertificationPolicy.EightOfTwentyFour),
            new(Day("2026-02-01"), SelfCertificationPolicy.EmployersPeriod),
        ];

        Assert.Equal(SelfCertificationPolicy.EmployersPeriod, DatedPolicy.On(Day("2026-02-01"), settings));
    }
}
