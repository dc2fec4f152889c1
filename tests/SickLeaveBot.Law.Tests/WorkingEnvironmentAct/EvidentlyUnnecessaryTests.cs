using SickLeaveBot.Law.WorkingEnvironmentAct;
using static SickLeaveBot.Law.Tests.Given;

namespace SickLeaveBot.Law.Tests.WorkingEnvironmentAct;

public class EvidentlyUnnecessaryTests
{
    [Theory]
    [InlineData(DutyKind.DialogueMeeting1, ExemptionGround.WillNotReturn, true, ExemptionState.Exempt)]
    [InlineData(DutyKind.DialogueMeeting1, ExemptionGround.BackSoonWithoutAdaptation, true, ExemptionState.Exempt)]
    [InlineData(DutyKind.DialogueMeeting1, ExemptionGround.AdaptationWorksBackSoon, true, ExemptionState.Exempt)]
    [InlineData(DutyKind.DialogueMeeting1, ExemptionGround.TooIllForNow, true, ExemptionState.Postponed)]
    [InlineData(DutyKind.FollowUpPlan, ExemptionGround.TooIllForNow, true, ExemptionState.Postponed)]
    [InlineData(DutyKind.FollowUpPlan, ExemptionGround.WillNotReturn, true, ExemptionState.Exempt)]
    [InlineData(DutyKind.FollowUpPlan, ExemptionGround.GradedWithRunningDialogue, true, ExemptionState.Exempt)]
    [InlineData(DutyKind.DialogueMeeting1, ExemptionGround.GradedWithRunningDialogue, false, ExemptionState.StillRequired)]
    [InlineData(DutyKind.DialogueMeeting1, ExemptionGround.NoAdaptationPossible, false, ExemptionState.StillRequired)]
    [InlineData(DutyKind.FollowUpPlan, ExemptionGround.NoAdaptationPossible, false, ExemptionState.StillRequired)]
    [InlineData(DutyKind.DialogueMeeting1, ExemptionGround.Other, null, ExemptionState.StillRequired)]
    [InlineData(DutyKind.FollowUpPlan, ExemptionGround.Other, null, ExemptionState.StillRequired)]
    public void A_ground_exempts_postpones_or_neither(DutyKind duty, ExemptionGround ground, bool? allowed, ExemptionState state)
    {
        var answer = Section4_6.MayBeExempt(Day("2026-11-20"), duty, ground, Day("2026-10-25"), []);

        Assert.Equal((allowed, state, false), (answer.Allowed, answer.State, answer.ContactIsMissing));
        Assert.Equal(duty is DutyKind.FollowUpPlan ? "tredje ledd" : "fjerde ledd", answer.Basis.ToString()[^11..]);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("2026-11-21", true)] // not yet spoken with
    [InlineData("2026-11-20", false)]
    public void Nobody_is_exempt_without_contact(string? contactOn, bool isMissing)
    {
        foreach (var ground in Enum.GetValues<ExemptionGround>())
        {
            var answer = Section4_6.MayBeExempt(
                Day("2026-11-20"), DutyKind.FollowUpPlan, ground, contactOn is null ? null : Day(contactOn), []);
            Assert.Equal(isMissing, answer.ContactIsMissing);
            Assert.True(!isMissing || answer is { Allowed: false, State: ExemptionState.StillRequired });
        }
    }

    [Theory]
    [InlineData(Role.Employer)]
    [InlineData(Role.Employee)]
    [InlineData(Role.SickNoteIssuer)]
    public void Anyone_who_wants_the_meeting_blocks_it(Role who)
    {
        foreach (var duty in (DutyKind[])[DutyKind.FollowUpPlan, DutyKind.DialogueMeeting1])
        {
            var answer = Section4_6.MayBeExempt(Day("2026-11-20"), duty, ExemptionGround.WillNotReturn, Day("2026-10-25"), [who]);
            Assert.Equal((false, ExemptionState.StillRequired), (answer.Allowed, answer.State));
            Assert.Equal(duty is DutyKind.FollowUpPlan, answer.Why.Contains("trygg lesing", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("2014-06-30", null, ExemptionState.StillRequired)]
    [InlineData("2014-07-01", true, ExemptionState.Exempt)]
    public void Running_dialogue_with_the_graded_is_a_ground_since_2014(string on, bool? allowed, ExemptionState state)
    {
        var answer = Section4_6.MayBeExempt(
            Day(on), DutyKind.FollowUpPlan, ExemptionGround.GradedWithRunningDialogue, Day("2014-06-01"), []);

        Assert.Equal((allowed, state), (answer.Allowed, answer.State));
    }

    [Theory]
    [InlineData("2012-03-04", true)]
    [InlineData("2012-03-05", false)]
    public void What_the_exception_held_before_the_parties_wrote_it_down_is_not_known(string on, bool saysSo) =>
        Assert.Equal(saysSo, Section4_6.MayBeExempt(
            Day(on), DutyKind.DialogueMeeting1, ExemptionGround.WillNotReturn, Day("2012-03-01"), []).Why.Contains("5. mars 2012", StringComparison.Ordinal));

    [Fact]
    public void Other_duties_have_no_such_exception() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Section4_6.MayBeExempt(
            Day("2026-11-20"), DutyKind.DialogueMeeting2, ExemptionGround.WillNotReturn, Day("2026-10-25"), []));
}
