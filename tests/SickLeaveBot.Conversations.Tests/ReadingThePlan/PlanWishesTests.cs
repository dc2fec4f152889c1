using SickLeaveBot.Conversations.ReadingThePlan;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.Tests.ReadingThePlan;

/// <summary>What is meant by a word on a plan that is there.</summary>
public sealed class PlanWishesTests
{
    [Theory]
    [InlineData("åpne planen", PlanWish.Open)]
    [InlineData("Vis meg oppfølgingsplanen!", PlanWish.Open)]
    [InlineData("opne planen", PlanWish.Open)]
    [InlineData("open the plan", PlanWish.Open)]
    [InlineData("vis planen til Kari", PlanWish.Open)]
    [InlineData("del planen med tillitsvalgt", PlanWish.Share)]
    [InlineData("share the plan with my rep", PlanWish.Share)]
    [InlineData("planer", PlanWish.SeeAll)]
    [InlineData("Alle planar", PlanWish.SeeAll)]
    [InlineData("plans", PlanWish.SeeAll)]
    public void A_command_on_a_plan_is_understood(string text, PlanWish wish) => Assert.Equal(wish, PlanWishes.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("lag plan")]
    [InlineData("når må planen være ferdig")]
    [InlineData("hvem kan lese planen?")]
    [InlineData("åpne")]
    [InlineData("syk i dag, kan ikke vise planen for møtet jeg skulle lede klokka ti")]
    public void Anything_else_is_left_to_the_others(string text) => Assert.Null(PlanWishes.Read(text));
}
