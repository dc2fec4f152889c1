using SickLeaveBot.Conversations.DeliveringThePlan;
using static SickLeaveBot.App.Tests.Nav.BotBesideNav;

namespace SickLeaveBot.App.Tests.Nav;

/// <summary>A plan that can't be sent because its sick leave can't be looked at stands in nobody's way.</summary>
public sealed class SetAsideTests
{
    private const string IsThere = "Planen er framme.";

    [Fact]
    public async Task A_plan_whose_sick_leave_is_not_there_is_set_aside_and_said_and_the_others_go()
    {
        await using var running = await Start(before: running =>
        {
            using var store = running.Store();
            store.Write(new() { Errands = [new PlanToNav(Guid.NewGuid(), 1, Kari.Id)] }).AsTask().Wait();
        });

        await running.Sends();
        await running.Hears(Kari, IsThere);

        Assert.Equal("CaseIsGone", running.Ask("SELECT refused FROM errand WHERE kind = 'PlanToNav'"));
        Assert.Single(running.Log.Lines, line => line.Contains("is set aside", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_plan_whose_sick_leave_can_not_be_read_is_set_aside_when_it_had_begun_and_the_others_go()
    {
        await using var running = await Start(before: running =>
        {
            var ruined = Guid.NewGuid();
            using var store = running.Store();
            store.Write(Storage.Writes.First(Storage.Writes.Ongoing(ruined)) with { Errands = [new PlanToNav(ruined, 1, "siri")] }).AsTask().Wait();
            Assert.True(store.Errands.Begin(1).Result);
            store.Ask($"UPDATE fact SET version = 9 WHERE stream = '{ruined:N}'");
        });

        await running.Sends();
        await running.Hears(Kari, IsThere);

        Assert.Equal("Unreadable", running.Ask("SELECT refused FROM errand WHERE kind = 'PlanToNav'"));
        Assert.Single(running.PretendMicrosoft.Nav.Plans);
    }
}
