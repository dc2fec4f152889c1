using SickLeaveBot.App.Teams.Outbound;
using SickLeaveBot.App.Tests.Teams.PretendTeams;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.App.Tests.Teams;

public sealed class PacingTests
{
    private readonly ManualClock clock = new();

    [Fact]
    public async Task The_eighth_letter_waits_for_a_second_and_the_ninth_for_two()
    {
        var pacing = new Pacing(clock);
        for (var sent = 0; sent < 7; sent++)
            await Send(pacing, "a:ola");

        var eighth = Send(pacing, "a:ola");
        var first = await Pass();
        await eighth;
        var ninth = Send(pacing, "a:ola");
        var second = await Pass();
        await ninth;

        Assert.Equal([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1)], [first, second]);
    }

    [Fact]
    public async Task Sixty_in_thirty_seconds_are_as_many_as_Teams_takes()
    {
        var pacing = new Pacing(clock);
        for (var sent = 0; sent < 60; sent++)
        {
            await Send(pacing, "a:ola");
            clock.Advance(TimeSpan.FromSeconds(0.4));
        }

        var next = Send(pacing, "a:ola");

        Assert.Equal(TimeSpan.FromSeconds(6), await Pass());
        await next;
    }

    [Fact]
    public void One_chat_does_not_wait_for_another()
    {
        var pacing = new Pacing(clock);

        Assert.All(Enumerable.Range(0, 100), n => Assert.True(Send(pacing, $"a:{n}").IsCompletedSuccessfully));
    }

    [Fact]
    public async Task What_is_not_bound_by_the_limits_does_not_count_either()
    {
        var pacing = new Pacing(clock);
        for (var sent = 0; sent < 60; sent++)
            await Send(pacing, "a:ola", paced: false);

        Assert.True(Send(pacing, "a:ola").IsCompletedSuccessfully);
    }

    private static Task<int> Send(Pacing pacing, string conversation, bool paced = true) =>
        pacing.InTurn(conversation, paced, () => Task.FromResult(1), TestContext.Current.CancellationToken);

    private async Task<TimeSpan> Pass()
    {
        var wait = await clock.NextWait();
        clock.Advance(wait);
        return wait;
    }
}
