using SickLeaveBot.Law.WorkingEnvironmentAct;
using static SickLeaveBot.Law.Tests.Given;

namespace SickLeaveBot.Law.Tests.WorkingEnvironmentAct;

public class ParticipantsTests
{
    [Theory]
    // issuer: both, or the employee alone; never against the employee
    [InlineData("2026-04-10", Guest.Issuer, true, true, false, true)]
    [InlineData("2026-04-10", Guest.Issuer, false, true, false, true)]
    [InlineData("2026-04-10", Guest.Issuer, true, false, false, false)]
    [InlineData("2026-04-10", Guest.Issuer, true, true, true, false)]
    [InlineData("2014-07-01", Guest.Issuer, false, false, false, false)]
    // 2011: always, unless the employee objects
    [InlineData("2012-05-02", Guest.Issuer, true, false, true, false)]
    [InlineData("2014-06-30", Guest.Issuer, false, false, false, true)]
    [InlineData("2011-06-30", Guest.Issuer, true, false, false, false)]
    // occupational health: either of them, and no veto
    [InlineData("2026-04-10", Guest.OccupationalHealthService, true, false, true, true)]
    [InlineData("2026-04-10", Guest.OccupationalHealthService, false, true, false, true)]
    [InlineData("2026-04-10", Guest.OccupationalHealthService, false, false, false, false)]
    [InlineData("2011-07-01", Guest.OccupationalHealthService, false, false, true, true)]
    [InlineData("2026-04-10", Guest.Nav, true, false, true, true)]
    [InlineData("2026-04-10", Guest.Nav, false, false, false, false)]
    [InlineData("2012-04-10", Guest.Nav, false, true, false, true)]
    // reps: the employee only
    [InlineData("2026-04-10", Guest.UnionRep, true, false, false, false)]
    [InlineData("2026-04-10", Guest.UnionRep, false, true, false, true)]
    [InlineData("2026-04-10", Guest.SafetyRep, true, true, true, false)]
    [InlineData("2012-04-10", Guest.SafetyRep, false, true, false, true)]
    [InlineData("2026-04-10", Guest.Other, true, false, false, true)]
    [InlineData("2026-04-10", Guest.Other, false, false, false, false)]
    // those who treat or have treated the employee: either of them, never against the employee
    [InlineData("2026-04-10", Guest.TreatingHealthPersonnel, true, false, false, true)]
    [InlineData("2026-04-10", Guest.TreatingHealthPersonnel, true, false, true, false)]
    [InlineData("2026-04-10", Guest.TreatingHealthPersonnel, false, true, false, true)]
    [InlineData("2026-04-10", Guest.TreatingHealthPersonnel, false, false, false, false)]
    [InlineData("2012-04-10", Guest.TreatingHealthPersonnel, true, true, true, false)]
    public void Somebody_may_be_invited(
        string on, Guest guest, bool employerWants, bool employeeWants, bool employeeObjects, bool allowed) =>
        Assert.Equal(allowed, Section4_6.MayInvite(Day(on), guest, employerWants, employeeWants, employeeObjects).Allowed);

    [Theory]
    // guest, must come: before 2011, from 2011, from 2014; the employee may refuse; mandatory in 2011
    [InlineData(Guest.Issuer, true, true, true, true, true)]
    [InlineData(Guest.OccupationalHealthService, null, true, false, false, true)]
    [InlineData(Guest.Nav, null, null, false, false, false)]
    [InlineData(Guest.UnionRep, false, false, false, true, false)]
    [InlineData(Guest.SafetyRep, false, false, false, true, false)]
    [InlineData(Guest.TreatingHealthPersonnel, false, false, false, true, false)]
    [InlineData(Guest.Other, false, false, false, false, false)]
    public void Who_must_come_and_who_can_be_refused(Guest guest, bool? before2011, bool? in2011, bool? now, bool mayVeto, bool mandatoryIn2011)
    {
        (string On, bool? MustAttend)[] times = [("2008-05-05", before2011), ("2012-05-05", in2011), ("2014-07-01", now), ("2026-05-05", now)];
        foreach (var (on, mustAttend) in times)
        {
            var answer = Section4_6.MayInvite(Day(on), guest, true, true, false);
            Assert.Equal(
                (mustAttend, mayVeto, mandatoryIn2011 && on.StartsWith("2012", StringComparison.Ordinal)),
                (answer.MustAttend, answer.EmployeeMayVeto, answer.Mandatory));
        }
    }

    [Theory]
    [InlineData(Guest.Issuer, "arbeidsmiljøloven § 4-6 fjerde ledd", true)]
    [InlineData(Guest.OccupationalHealthService, "arbeidsmiljøloven § 4-6 fjerde ledd", true)]
    [InlineData(Guest.TreatingHealthPersonnel, "arbeidsmiljøloven § 4-6 fjerde ledd", true)]
    [InlineData(Guest.UnionRep, "arbeidsgruppens rapport 2014 punkt 2.2.2", false)]
    [InlineData(Guest.SafetyRep, "arbeidsgruppens rapport 2014 punkt 2.2.2", false)]
    public void What_the_act_does_not_say_is_not_put_in_its_mouth(Guest guest, string basis, bool isLaw)
    {
        var answer = Section4_6.MayInvite(Day("2026-05-05"), guest, true, true, false);

        Assert.Equal((basis, isLaw), ($"{answer.Basis}", answer.Basis.IsLaw));
    }

    [Fact]
    public void In_2011_a_refused_issuer_is_not_mandatory() =>
        Assert.False(Section4_6.MayInvite(Day("2012-05-05"), Guest.Issuer, true, true, employeeObjects: true).Mandatory);

    [Theory]
    [InlineData(Guest.Nav)]
    [InlineData(Guest.OccupationalHealthService)]
    public void A_duty_to_come_is_told_as_a_wish_of_the_parties(Guest guest) =>
        Assert.Contains("partenes rapport fra 2014 ønsket en", Section4_6.MayInvite(Day("2026-05-05"), guest, true, false, false).Why, StringComparison.Ordinal);

    [Theory]
    [InlineData(Guest.OccupationalHealthService)]
    [InlineData(Guest.Other)]
    [InlineData(Guest.TreatingHealthPersonnel)]
    public void That_those_who_treat_the_employee_can_be_refused_is_told(Guest guest)
    {
        var why = Section4_6.MayInvite(Day("2026-05-05"), guest, true, false, false).Why;

        Assert.Contains("behandler eller har behandlet arbeidstakeren", why, StringComparison.Ordinal);
        Assert.Contains("kan ikke kalles inn dersom arbeidstakeren motsetter seg", why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2011-06-30", true)]
    [InlineData("2011-07-01", false)]
    [InlineData("2026-05-05", false)]
    public void What_was_not_verified_before_2011_says_so(string on, bool saysSo)
    {
        foreach (var guest in Enum.GetValues<Guest>())
        {
            var why = Section4_6.MayInvite(Day(on), guest, true, true, false).Why;
            Assert.Equal(saysSo, why.Contains("ikke bekreftet", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_day_before_the_first_regime_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Section4_6.MayInvite(Day("2007-02-28"), Guest.Nav, true, true, false));

    [Fact]
    public void The_words_follow_the_rules_of_the_day()
    {
        Assert.NotEqual(Section4_6.ParticipantsWordsOn(Day("2014-06-30")), Section4_6.ParticipantsWordsOn(Day("2014-07-01")));
        Assert.NotEqual(Section4_6.ParticipantsWordsOn(Day("2018-12-31")), Section4_6.ParticipantsWordsOn(Day("2019-01-01")));
        Assert.Equal(Section4_6.ParticipantsWords, Section4_6.ParticipantsWordsOn(Day("2026-05-05")));
    }
}
