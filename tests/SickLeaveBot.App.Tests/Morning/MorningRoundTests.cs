using Microsoft.Extensions.Logging;
using SickLeaveBot.App.Morning;
using SickLeaveBot.App.Tests.Teams.PretendTeams;
using SickLeaveBot.Conversations.Engine;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.Law;
using SickLeaveBot.Storage.Node;

namespace SickLeaveBot.App.Tests.Morning;

/// <summary>What the operator is told of a round in which something fails.</summary>
public sealed class MorningRoundTests : ISickLeaves, ILogger<MorningRound>
{
    private static readonly Guid Unreadable = new(1, 0, 0, new byte[8]);

    private readonly ManualClock clock = new();
    private readonly List<string> logged = [];
    private string failure = "One fact can't be read.";
    private bool isOutOfReach;

    [Fact]
    public async Task A_sick_leave_that_can_not_be_read_is_tried_again_and_told_of_once_a_day_and_when_it_fails_otherwise()
    {
        var round = TheRound();
        for (var times = 0; times < 5; times++) Assert.False(await round.Make(TestContext.Current.CancellationToken));
        Assert.Single(logged);

        failure = "The key is missing.";
        Assert.False(await round.Make(TestContext.Current.CancellationToken));
        Assert.Equal(2, logged.Count);

        clock.Advance(TimeSpan.FromDays(1));
        for (var times = 0; times < 5; times++) Assert.False(await round.Make(TestContext.Current.CancellationToken));
        Assert.Equal(3, logged.Count);
        Assert.All(logged, line => Assert.Contains($"{Unreadable}", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_round_that_could_not_be_made_at_all_is_told_of_as_such_once_a_day()
    {
        isOutOfReach = true;
        var round = TheRound();
        for (var times = 0; times < 5; times++) Assert.False(await round.Make(TestContext.Current.CancellationToken));

        Assert.Contains("morning round", Assert.Single(logged), StringComparison.Ordinal);
    }

    private MorningRound TheRound()
    {
        var sources = new Sources(this, null!, null!);
        var company = new Company("Fjordlys AS", new(), SelfCertificationPolicy.Statutory, 3);
        var secretary = new Secretary(sources, company, new ConversationMemory("fjordlys"), null!, new OneAtATime("fjordlys"), clock);
        return new(new Round(sources, secretary), clock, this);
    }

    void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        logged.Add(formatter(state, exception));

    bool ILogger.IsEnabled(LogLevel logLevel) => true;

    IDisposable? ILogger.BeginScope<TState>(TState state) => null;

    public ValueTask<IReadOnlyList<FollowedUp>> Ongoing(CancellationToken cancel) => new([]);

    public ValueTask<IReadOnlyList<Guid>> Due(DateOnly today, CancellationToken cancel) => new([Unreadable]);

    public ValueTask<SickLeave?> Find(Guid id, CancellationToken cancel) => throw new InvalidDataException(failure);

    public ValueTask<IReadOnlyList<SickLeave>> AtWork(CancellationToken cancel) =>
        isOutOfReach ? throw new IOException("The disk is gone.") : new([]);

    public ValueTask<DateOnly?> NextDue(DateOnly after, CancellationToken cancel) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<SickLeave>> Of(string employee, CancellationToken cancel) => throw new NotSupportedException();

    public ValueTask<IReadOnlyDictionary<string, IReadOnlyList<SickLeave>>> OfEach(IReadOnlyCollection<string> employees, CancellationToken cancel) =>
        throw new NotSupportedException();

    public ValueTask<IReadOnlyList<SickLeave>> LedBy(string manager, CancellationToken cancel) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<SickLeave>> WithHumanResources(CancellationToken cancel) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<SickLeave>> AllOngoing(CancellationToken cancel) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<SickLeave>> OngoingBesideOthers(CancellationToken cancel) => throw new NotSupportedException();
}
