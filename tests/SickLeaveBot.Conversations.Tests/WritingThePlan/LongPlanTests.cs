using System.Text;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.Tests.WritingThePlan;

/// <summary>However much two people write, the card they get can be shown.</summary>
public sealed class LongPlanTests
{
    private const int LargestCard = 25 * 1024;

    public static TheoryData<string> Letters => ["x", "æ", "*", "\"", "😀", "語"];

    [Theory, MemberData(nameof(Letters))]
    public void The_longest_plan_fits_on_a_card_in_every_language_and_says_that_it_is_cut(string letter)
    {
        var leave = Given.Away.With(Longest(letter), PlanSide.Manager).With(Longest(letter) with { Measures = [] }, PlanSide.Employee);
        var card = Assert.IsType<OurPlan>(PlanCards.To(leave, Given.ContextOf(Given.Kari, leave)));

        Assert.True(card.Plan.IsCut);
        Assert.All(Enum.GetValues<Language>(), language => Assert.InRange(Size(card, language), 1, LargestCard));
    }

    [Theory, MemberData(nameof(Letters))]
    public void The_longest_change_of_a_plan_fits_on_a_card(string letter)
    {
        var leave = Given.Away.With(Longest(letter), PlanSide.Manager).With(Longest(letter), PlanSide.Employee)
            .After([new PlanApproved(PlanSide.Employee, Given.Today), new PlanApproved(PlanSide.Manager, Given.Today)], "", default)
            .After([new PlanWritten(PlanSide.Manager, Longest("y"), PlanFields.All.Aggregate((all, one) => all | one), Given.Today, Longest(letter))], "", default);
        var card = Assert.IsType<OurPlan>(PlanCards.To(leave, Given.ContextOf(Given.Ola, leave)));

        Assert.Equal((true, true), (card.Plan.IsCut, card.HasChanges));
        Assert.All(Enum.GetValues<Language>(), language => Assert.InRange(Size(card, language), 1, LargestCard));
    }

    [Fact]
    public void An_ordinary_plan_is_not_cut()
    {
        var plan = PlanContent.Empty with { PlannedAdaptation = new string('x', 500), Tasks = [new("telefon", TaskState.AsUsual)], FollowUp = "Vi snakkes" };

        Assert.False(Readable.Plan(plan, side => $"{side}").IsCut);
    }

    [Theory, MemberData(nameof(Letters))]
    public void A_form_with_as_much_as_may_be_kept_fits_on_a_card(string letter)
    {
        var forms = Enumerable.Range(1, 200).Select(tenth => Form(Text(letter, tenth * 10)));
        var fullest = forms.Last(form => form.Length <= PlanDraft.MostBytes);

        var card = Forms.ManagersPart(Given.Away, Given.ContextOf(Given.Ola, Given.Away), fullest, true, PlanProblem.MeasureNeedsWords, true);

        Assert.All(Enum.GetValues<Language>(), language => Assert.InRange(Size(card, language), PlanDraft.MostBytes / 2, LargestCard));
    }

    private static FilledIn.Adaptation Form(string text) =>
        new(0, text, text, text, text, MeasureKind.Other, "x", Given.Today, true, text, Given.Today.AddDays(1), true, text, text);

    private static PlanContent Longest(string letter) => new(
        Text(letter, 2000), [.. Enum.GetValues<TaskState>().SelectMany(state => Enumerable.Range(0, 16).Select(n => new PlannedTask($"{n} {Text(letter, 300)}", state)))],
        Text(letter, 2000), Text(letter, 2000), Text(letter, 2000),
        [.. Enumerable.Range(1, 30).Select(n => new Measure(n, MeasureKind.OtherTasksForAWhile, Text(letter, 500), PlanSide.Manager, Given.Today, Given.Today.AddDays(n), true))],
        Text(letter, 2000), Given.Today.AddDays(30), true, Text(letter, 2000), Text(letter, 2000));

    private static string Text(string letter, int length) => string.Concat(Enumerable.Repeat(letter, length / letter.Length));

    private static int Size(Card card, Language language) =>
        Encoding.UTF8.GetByteCount(CardTemplate.Render(card, new(Guid.Empty, 7), language, Given.Today).CardJson!);
}
