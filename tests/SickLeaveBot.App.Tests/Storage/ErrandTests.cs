using SickLeaveBot.Conversations.DeliveringThePlan;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Storage;
using static SickLeaveBot.App.Tests.Storage.TestStore;
using static SickLeaveBot.App.Tests.Storage.Writes;

namespace SickLeaveBot.App.Tests.Storage;

/// <summary>What may not be repeated is begun on disk before it is begun outside, and belongs to the run of the program that began it.</summary>
public sealed class ErrandTests : IDisposable
{
    private static readonly PlanToNav Plan = new(Leave, 1, "kari");

    private readonly TestStore store = new();

    [Fact]
    public async Task An_errand_is_read_back_as_it_was_written()
    {
        var waiting = await Added();

        Assert.Equal(new WaitingErrand(waiting.Number, Plan, ErrandState.Waiting, 0, null), waiting);
        Assert.Equal(["kari", "SickLeave", $"{Leave:N}"], store.Strings("SELECT person, stream_kind, stream FROM errand"));
    }

    [Fact]
    public async Task What_is_begun_is_begun_once_and_waits_no_more()
    {
        var waiting = await Added();

        Assert.True(await store.Errands.Begin(waiting.Number));

        Assert.False(await store.Errands.Begin(waiting.Number));
        Assert.Empty(Due(store));
        Assert.Null(store.Errands.NextTry(typeof(PlanToNav), DateTimeOffset.MinValue));
        Assert.Empty(await store.Errands.TakeOver(typeof(PlanToNav)));
    }

    [Fact]
    public async Task What_an_earlier_run_had_begun_is_the_next_runs_and_the_earlier_one_can_write_nothing_of_it_down()
    {
        var waiting = await Added();
        await store.Errands.Begin(waiting.Number);
        using var next = new TestStore(store.Folder);

        Assert.Equal([waiting.Number], await next.Errands.TakeOver(typeof(PlanToNav)));

        var late = await store.Write(First(Ongoing(Leave)) with { After = ErrandAfter.Gone(waiting.Number) });
        Assert.Equal((Written.SettledBefore, 0, 1), (late, store.Count("fact"), store.Count("errand")));
        Assert.Equal(Written.Done, await next.Write(First(Ongoing(Leave)) with { After = ErrandAfter.Gone(waiting.Number) }));
        Assert.Equal(0, store.Count("errand"));
    }

    [Fact]
    public async Task What_becomes_of_an_errand_is_written_with_the_news_of_it_and_once()
    {
        var waiting = await Added();
        var later = store.Clock.GetUtcNow().AddMinutes(5);
        await store.Errands.Begin(waiting.Number);

        await store.Write(new() { After = new(waiting.Number, ErrandState.Checking, 2, later) });
        Assert.Empty(Due(store));
        Assert.Equal(later, store.Errands.NextTry(typeof(PlanToNav), store.Clock.GetUtcNow()));
        store.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(waiting with { State = ErrandState.Checking, Tries = 2 }, Assert.Single(Due(store)));

        Assert.Equal(Written.Done, await store.Write(new() { After = ErrandAfter.Gone(waiting.Number) }));
        Assert.Equal(Written.SettledBefore, await store.Write(First(Ongoing(Leave)) with { After = ErrandAfter.Gone(waiting.Number) }));
        Assert.Equal(0, store.Count("fact"));
    }

    [Fact]
    public async Task What_waits_for_something_about_a_person_is_woken_with_it()
    {
        var waiting = await Added();
        await store.Errands.Postpone(waiting.Number, store.Clock.GetUtcNow().AddHours(1));
        Assert.Empty(Due(store));

        await store.Write(new() { Wakes = [new(typeof(PlanToNav), "ola"), new(typeof(LetterErrand), "kari")] });
        Assert.Empty(Due(store));
        await store.Write(new() { Number = new("kari", "05908399546"), Wakes = [new(typeof(PlanToNav), "kari")] });

        Assert.Equal(waiting, Assert.Single(Due(store)));
    }

    [Fact]
    public async Task What_is_set_aside_stays_to_be_seen_and_goes_no_more()
    {
        var waiting = await Added();

        await store.Errands.SetAside(waiting.Number, "CaseIsGone");

        Assert.Empty(Due(store));
        Assert.Null(await store.Errands.Open(waiting.Number));
        Assert.Equal("CaseIsGone", store.Ask("SELECT refused FROM errand"));
    }

    [Fact]
    public async Task Plans_of_one_person_do_not_wait_for_each_other()
    {
        await store.Write(new() { Errands = [Plan, Plan with { Delivery = 2 }] });

        Assert.Equal([1, 2], Due(store).Select(errand => ((PlanToNav)errand.What).Delivery));
    }

    [Fact]
    public async Task A_signal_wakes_who_waits_later_even_when_an_earlier_wait_ended_by_itself()
    {
        await store.Signals.Wait(typeof(PlanToNav), TimeSpan.Zero, Cancel);
        var waiting = store.Signals.Wait(typeof(PlanToNav), null, Cancel);
        var other = store.Signals.Wait(typeof(LetterErrand), null, Cancel);

        await store.Write(new() { Errands = [Plan] });

        await waiting.WaitAsync(TimeSpan.FromMinutes(1), Cancel);
        Assert.False(other.IsCompleted);
    }

    private async Task<WaitingErrand> Added()
    {
        await store.Write(new() { Errands = [Plan] });
        return Assert.Single(Due(store));
    }

    private static IReadOnlyList<WaitingErrand> Due(TestStore store) =>
        [.. store.Errands.Due(typeof(PlanToNav), inOrder: false, store.Clock.GetUtcNow()).Select(due => store.Errands.Open(due.Number).AsTask().Result!)];

    public void Dispose() => store.Dispose();
}
