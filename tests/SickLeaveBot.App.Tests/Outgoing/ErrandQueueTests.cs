using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using SickLeaveBot.App.Outgoing;
using SickLeaveBot.App.Tests.Storage;
using SickLeaveBot.Conversations.DeliveringThePlan;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Storage;
using SickLeaveBot.Storage.Sqlite;
using static SickLeaveBot.App.Tests.Storage.TestStore;
using static SickLeaveBot.App.Tests.Storage.Writes;

namespace SickLeaveBot.App.Tests.Outgoing;

/// <summary>One errand is under way at a time, none stands in the way of the others, and what may not be repeated is not.</summary>
public sealed class ErrandQueueTests : IDisposable
{
    private readonly TestStore store = new();
    private readonly CancellationTokenSource stop = new();
    private Task running = Task.CompletedTask;

    [Fact]
    public async Task One_is_carried_after_the_other()
    {
        var letters = Run(new PretendCarrier<LetterErrand>(store.Errands) { MayBeRepeated = true, InOrder = true });
        await store.Post(To(Kari, "1"), To(Ola, "A"));

        var first = await letters.Next();
        Assert.False(letters.HasNext);
        first.Ends(errand => store.Letters.Arrived(errand, KarisChat, new("a:1", "m1")));

        Assert.Equal("A", (await letters.Next()).Errand.Letter().Text);
    }

    [Fact]
    public async Task Whoever_keeps_it_waiting_is_left_to_finish_alone_and_gets_nothing_more_meanwhile()
    {
        var letters = Run(new PretendCarrier<LetterErrand>(store.Errands) { MayBeRepeated = true, InOrder = true });
        await store.Post(To(Kari, "1"), To(Ola, "A"), To(Kari, "2"));
        var slow = await letters.Next();

        await Patience(TimeSpan.FromSeconds(2));
        var quick = await letters.Next();
        Assert.Equal("A", quick.Errand.Letter().Text);
        quick.Ends(errand => store.Letters.Arrived(errand, KarisChat, new("a:1", "m2")));
        await Rests();
        Assert.False(letters.HasNext);
        slow.Ends(errand => store.Letters.Arrived(errand, KarisChat, new("a:1", "m1")));

        Assert.Equal("2", (await letters.Next()).Errand.Letter().Text);
    }

    [Fact]
    public async Task What_may_not_be_repeated_is_waited_for_to_its_end()
    {
        var plans = Run(new PretendCarrier<PlanToNav>(store.Errands));
        await store.Write(new() { Errands = [new PlanToNav(Leave, 1, "kari"), new PlanToNav(Leave, 2, "kari")] });
        var first = await plans.Next();

        store.Clock.Advance(TimeSpan.FromMinutes(1));
        await Rests();
        Assert.False(plans.HasNext);
        first.Ends(Done);

        Assert.Equal(2, ((PlanToNav)(await plans.Next()).Errand.What).Delivery);
    }

    [Fact]
    public async Task One_that_goes_wrong_waits_for_its_next_try_and_the_others_go()
    {
        var plans = Run(new PretendCarrier<PlanToNav>(store.Errands));
        await store.Write(new() { Errands = [new PlanToNav(Leave, 1, "kari"), new PlanToNav(Leave, 2, "ola")] });

        (await plans.Next()).Fails();
        (await plans.Next()).Ends(Done);
        await Rests();

        Assert.Equal(["1", "1"], store.Strings("SELECT number, tries FROM errand"));
        Assert.Equal(store.Clock.GetUtcNow().AddSeconds(15), store.Errands.NextTry(typeof(PlanToNav), store.Clock.GetUtcNow()));
    }

    [Fact]
    public async Task One_that_had_begun_when_it_went_wrong_is_uncertain_and_not_carried_again()
    {
        var plans = Run(new PretendCarrier<PlanToNav>(store.Errands) { BeginsFirst = true });
        await store.Write(new() { Errands = [new PlanToNav(Leave, 1, "kari")] });

        (await plans.Next()).Fails();

        Assert.Equal(1, (await plans.Uncertain()).Number);
        await Rests();
        Assert.False(plans.HasNext);
    }

    [Fact]
    public async Task One_that_an_earlier_run_had_begun_is_uncertain_and_not_carried_again()
    {
        using (var earlier = new TestStore(store.Folder))
        {
            await earlier.Write(new() { Errands = [new PlanToNav(Leave, 1, "kari")] });
            Assert.True(await earlier.Errands.Begin(1));
        }

        var plans = Run(new PretendCarrier<PlanToNav>(store.Errands));

        Assert.Equal(1, (await plans.Uncertain()).Number);
        await Rests();
        Assert.False(plans.HasNext);
    }

    [Fact]
    public async Task What_has_been_done_is_written_down_again_and_again_and_not_done_again()
    {
        var plans = Run(new PretendCarrier<PlanToNav>(store.Errands));
        await store.Write(new() { Errands = [new PlanToNav(Leave, 1, "kari")] });
        var times = 0;

        (await plans.Next()).Ends(errand => ++times < 3 ? throw new IOException("The disk is full.") : Done(errand));
        await Patience(TimeSpan.FromSeconds(2));
        await Patience(TimeSpan.FromSeconds(2));
        await Rests();

        Assert.Equal((3, 0), (times, store.Count("errand")));
        Assert.False(plans.HasNext);
    }

    [Fact]
    public async Task What_was_begun_and_done_is_written_down_also_when_the_program_is_told_to_stop_meanwhile()
    {
        var plans = Run(new PretendCarrier<PlanToNav>(store.Errands) { BeginsFirst = true });
        await store.Write(new() { Errands = [new PlanToNav(Leave, 1, "kari")] });
        var carried = await plans.Next();
        CancellationToken? with = null;

        carried.Ends(async (errand, cancel) =>
        {
            await stop.CancelAsync();
            with = cancel;
            await Done(errand);
        });
        await running.ContinueWith(_ => true, TaskScheduler.Default);

        Assert.Equal(CancellationToken.None, with);
        Assert.Equal(0, store.Count("errand"));
    }

    [Fact]
    public async Task One_whose_case_can_not_be_read_when_it_is_written_down_is_set_aside()
    {
        var plans = Run(new PretendCarrier<PlanToNav>(store.Errands));
        await store.Write(new() { Errands = [new PlanToNav(Leave, 1, "kari"), new PlanToNav(Leave, 2, "kari")] });

        (await plans.Next()).Ends(_ => throw new UnreadableException("Shouted", 1, "SickLeave a1", "the kind is unknown"));
        (await plans.Next()).Ends(Done);
        await Rests();

        Assert.Equal(["1", "Unreadable"], store.Strings("SELECT number, refused FROM errand"));
    }

    private static Conversations.Messaging.Contact KarisChat => new("kari", "tenant", "29:1", "a:1", null, null);

    private PretendCarrier<T> Run<T>(PretendCarrier<T> carrier)
        where T : Conversations.Store.Errand
    {
        using var logs = LoggerFactory.Create(log => log.AddProvider(store.Log));
        running = new ErrandQueue(carrier, store.Errands, store.Signals, store.Clock, logs.CreateLogger("courier")).Run(stop.Token);
        return carrier;
    }

    private Task Done(WaitingErrand errand) => store.Write(new() { After = ErrandAfter.Gone(errand.Number) }).AsTask();

    /// <summary>The queue waits for so long, and the time passes.</summary>
    private async Task Patience(TimeSpan time)
    {
        while (await store.Clock.NextWait() != time) { }
        store.Clock.Advance(time);
    }

    // What is written is seen by the next look; the queue has come to rest when nothing changes any more.
    private async Task Rests()
    {
        for (var (before, same) = (-1L, 0); same < 10; await Task.Delay(20, Cancel))
        {
            var now = store.Get<SickLeaveBot.Storage.Sqlite.Commits>().Count;
            (before, same) = (now, now == before ? same + 1 : 0);
        }
    }

    public void Dispose()
    {
        stop.Cancel();
        Assert.True(running.ContinueWith(_ => true, TaskScheduler.Default).Wait(TimeSpan.FromSeconds(30)));
        stop.Dispose();
        store.Dispose();
    }
}

/// <summary>A carrier whose errands end when and as the test says.</summary>
internal sealed class PretendCarrier<T>(IErrands errands) : ICarrier
    where T : Conversations.Store.Errand
{
    private readonly Channel<Carried> carried = Channel.CreateUnbounded<Carried>();
    private readonly Channel<WaitingErrand> uncertain = Channel.CreateUnbounded<WaitingErrand>();

    public Type Kind => typeof(T);

    public bool InOrder { get; init; }

    public bool MayBeRepeated { get; init; }

    public bool BeginsFirst { get; init; }

    public bool HasNext => carried.Reader.Count > 0;

    public Task<Carried> Next() => Read(carried);

    public Task<WaitingErrand> Uncertain() => Read(uncertain);

    public async Task<WriteDown> Carry(ErrandUnderWay errand, CancellationToken cancel)
    {
        if (BeginsFirst) Assert.True(await errand.Begin());
        var one = new Carried(errand.Waiting);
        carried.Writer.TryWrite(one);
        return await one.End.WaitAsync(cancel);
    }

    public WriteDown Uncertain(WaitingErrand errand) => async _ =>
    {
        await errands.SetAside(errand.Number, "uncertain");
        uncertain.Writer.TryWrite(errand);
    };

    private static Task<TItem> Read<TItem>(Channel<TItem> channel) =>
        channel.Reader.ReadAsync(Cancel).AsTask().WaitAsync(TimeSpan.FromSeconds(30), Cancel);
}

internal sealed class Carried(WaitingErrand errand)
{
    private readonly TaskCompletionSource<WriteDown> end = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public WaitingErrand Errand => errand;

    public Task<WriteDown> End => end.Task;

    public void Ends(Func<WaitingErrand, Task> writeDown) => Ends((one, _) => writeDown(one));

    public void Ends(Func<WaitingErrand, CancellationToken, Task> writeDown) => end.SetResult(cancel => writeDown(errand, cancel));

    public void Fails() => end.SetException(new IOException("no"));
}
