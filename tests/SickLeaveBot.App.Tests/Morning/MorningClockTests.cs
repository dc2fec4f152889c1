using Microsoft.Extensions.Logging.Abstractions;
using SickLeaveBot.App.Morning;
using SickLeaveBot.App.Tests.Teams.PretendTeams;
using SickLeaveBot.Conversations.Engine;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.Law;
using SickLeaveBot.Storage.Node;

namespace SickLeaveBot.App.Tests.Morning;

/// <summary>When the morning's round is made, and made again.</summary>
public sealed class MorningClockTests : ISickLeaves
{
    private readonly ManualClock clock = new();
    private int rounds;
    private int fail;

    [Theory]
    [InlineData(0, 3, 60)]
    [InlineData(1, 3, 60)]
    [InlineData(1, 2, 60)]
    [InlineData(4, 4, 240)]
    [InlineData(4, 5, 60)]
    public async Task A_round_that_could_not_be_made_is_made_again_the_same_day_and_a_whole_one_is_not(int failing, int waits, int seconds)
    {
        fail = failing;
        using var morning = Clock();
        await morning.StartAsync(TestContext.Current.CancellationToken);

        var waited = await clock.NextWait();
        for (var wait = 1; wait < waits; wait++)
        {
            clock.Advance(waited);
            waited = await clock.NextWait();
        }

        Assert.Equal(seconds, waited.TotalSeconds);
        Assert.Equal(Math.Min(waits, failing + 1), rounds);
        await morning.StopAsync(CancellationToken.None);
    }

    private MorningClock Clock()
    {
        var sources = new Sources(this, null!, null!);
        var company = new Company("Fjordlys AS", new(), SelfCertificationPolicy.Statutory, 3);
        var secretary = new Secretary(sources, company, new ConversationMemory("fjordlys"), null!, new OneAtATime("fjordlys"), clock);
        return new(new(new Round(sources, secretary), clock, NullLogger<MorningRound>.Instance), clock);
    }

    public ValueTask<IReadOnlyList<FollowedUp>> Ongoing(CancellationToken cancel) =>
        ++rounds <= fail ? throw new IOException("The disk is full.") : new([]);

    public ValueTask<IReadOnlyList<Guid>> Due(DateOnly today, CancellationToken cancel) => new([]);

    public ValueTask<DateOnly?> NextDue(DateOnly after, CancellationToken cancel) => throw new NotSupportedException();

    public ValueTask<SickLeave?> Find(Guid id, CancellationToken cancel) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<SickLeave>> Of(string employee, CancellationToken cancel) => throw new NotSupportedException();

    public ValueTask<IReadOnlyDictionary<string, IReadOnlyList<SickLeave>>> OfEach(IReadOnlyCollection<string> employees, CancellationToken cancel) =>
        throw new NotSupportedException();

    public ValueTask<IReadOnlyList<SickLeave>> LedBy(string manager, CancellationToken cancel) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<SickLeave>> WithHumanResources(CancellationToken cancel) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<SickLeave>> AtWork(CancellationToken cancel) => new([]);

    public ValueTask<IReadOnlyList<SickLeave>> AllOngoing(CancellationToken cancel) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<SickLeave>> OngoingBesideOthers(CancellationToken cancel) => throw new NotSupportedException();
}
