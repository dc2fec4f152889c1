using SickLeaveBot.Conversations;
using SickLeaveBot.Conversations.DeliveringThePlan;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.WritingThePlan;
using SickLeaveBot.Storage;

namespace SickLeaveBot.App.Nav;

/// <summary>
/// Takes plans to NAV, one at a time. That a plan is being sent is on disk before it is sent, and what came of it is written with the
/// letters that tell of it; where neither is known, a person decides.
/// </summary>
internal sealed class NavCourier(
    Dispatches dispatches, ISickLeaves sickLeaves, Secretary secretary, PersonalNumbers numbers, TimeProvider clock, ILogger<NavCourier> log,
    NavClient? client = null, Contacts? contacts = null) : BackgroundService
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(30);

    // When NAV has a plan that has not arrived: how long to wait before each time it is asked again. Then a person takes over.
    private static readonly TimeSpan[] Checks = [TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(6)];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        foreach (var row in dispatches.CutOff()) await Lost(row, stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var due = dispatches.Due(clock.GetUtcNow());
                foreach (var row in due)
                {
                    await Take(row, stoppingToken);
                    stoppingToken.ThrowIfCancellationRequested();
                }
                if (due.Count == 0) await dispatches.Bell.Wait(UntilNext(), clock, stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.NavCourierStumbled(failure.GetType().Name);
                await Task.Delay(Rest, clock, stoppingToken);
            }
        }
    }

    private TimeSpan UntilNext() => dispatches.NextTry() is not { } next ? Timeout.InfiniteTimeSpan
        : next - clock.GetUtcNow() is { Ticks: > 0 } wait ? wait
        : TimeSpan.Zero;

    private async Task Take(Dispatch row, CancellationToken cancel)
    {
        var leave = await sickLeaves.Find(row.Leave, cancel);
        switch (leave?.Deliveries.Number(row.Delivery))
        {
            case null or { IsUnderWay: false }:
                await Tell(new NavNews.NobodyKnows(row.Delivery, Now), Dispatched.Gone(row.Leave, row.Delivery), cancel);
                break;
            case { Received: { } received } when row.State == DispatchState.Checking && client is not null:
                await Check(row, received, await client.StatusOf(received.Receipt), cancel);
                break;
            case { } delivery:
                await Send(row, leave, delivery.Asked, cancel);
                break;
        }
    }

    private async Task Send(Dispatch row, SickLeave leave, DeliveryAsked asked, CancellationToken cancel)
    {
        if (client is null || contacts is null)
        {
            await Settle(row, asked, new NavReply.Refused(DeliveryProblem.NotSetUp), cancel);
            return;
        }
        if (numbers.Of(leave.Employee.Id) is not { } number)
        {
            // Human resources has been asked, and the number wakes the row when it comes; one that came this very moment is seen now.
            await dispatches.Postpone(row, Now + Hour);
            if (numbers.Of(leave.Employee.Id) is not null) await dispatches.Postpone(row, Now);
            return;
        }
        if (await Body(leave, asked, number) is not { } body)
        {
            await Settle(row, asked, new NavReply.Refused(DeliveryProblem.NoEvaluationDate), cancel);
            return;
        }
        if (await client.Lacks(cancel) is { } lack)
        {
            await Settle(row, asked, lack, cancel);
            return;
        }
        if (!await dispatches.Begin(row)) return;
        // Once it has begun nothing stops it but NAV's answer or our patience.
        await Settle(row, asked, await client.Send(body), cancel);
    }

    private async Task<FollowUpPlanBody?> Body(SickLeave leave, DeliveryAsked asked, string number) =>
        leave.Plan.Versions.FirstOrDefault(version => version.Number == asked.Version) is { } version
            ? NavPlan.Of(version, asked, leave.Deliveries.EarlyHelpWith(asked.Delivery), number, await contacts!.Of(leave.Manager ?? leave.Reporter))
            : null;

    private Task Settle(Dispatch row, DeliveryAsked asked, NavReply reply, CancellationToken cancel)
    {
        var (delivery, gone) = (row.Delivery, Dispatched.Gone(row.Leave, row.Delivery));
        switch (reply)
        {
            case NavReply.Taken it:
                var isThere = (it.IssuerGot || !asked.ToIssuer) && (it.NavGot || !asked.ToNav);
                return Tell(new NavNews.Taken(delivery, it.Receipt, it.IssuerGot, it.NavGot, Now),
                    isThere ? gone : new(row.Leave, delivery, DispatchState.Checking, 0, Now + Checks[0]), cancel);
            case NavReply.NotNow it:
                return Tell(new NavNews.NotNow(delivery, it.Status, Now), Again(row, Longer(it.After, Backoff(row.Tries))), cancel);
            case NavReply.NoAccess it:
                return Tell(new NavNews.NotNow(delivery, it.Status, Now), Again(row, Hour), cancel);
            case NavReply.Refused it:
                log.WasRefused(delivery, row.Leave, $"{it.Problem}");
                return Tell(new NavNews.Refused(delivery, it.Problem, Now), gone, cancel);
            default:
                return Lost(row, cancel);
        }
    }

    private Task Check(Dispatch row, DeliveryReceived before, NavReply reply, CancellationToken cancel)
    {
        var last = row.Tries + 1 >= Checks.Length;
        var (delivery, gone) = (row.Delivery, Dispatched.Gone(row.Leave, row.Delivery));
        var later = new Dispatched(row.Leave, delivery, DispatchState.Checking, row.Tries + 1, Now + Checks[Math.Min(row.Tries + 1, Checks.Length - 1)]);
        return (reply, last) switch
        {
            (NavReply.Taken it, _) when it.IssuerGot != before.IssuerGot || it.NavGot != before.NavGot =>
                Tell(new NavNews.Taken(delivery, it.Receipt, it.IssuerGot, it.NavGot, Now), later with { NotBefore = Now }, cancel),
            (_, false) => Tell(new NavNews.Taken(delivery, before.Receipt, before.IssuerGot, before.NavGot, Now), later, cancel),
            _ => Tell(new NavNews.Refused(delivery, before.IssuerGot ? DeliveryProblem.NotTakenByNav : DeliveryProblem.IssuerNotFound, Now), gone, cancel),
        };
    }

    private Task Lost(Dispatch row, CancellationToken cancel)
    {
        log.IsUncertain(row.Delivery, row.Leave);
        return Tell(new NavNews.NobodyKnows(row.Delivery, Now), Dispatched.Gone(row.Leave, row.Delivery), cancel);
    }

    // What NAV has said is not forgotten while the disk is full, say: nothing else is sent until it is written down.
    private async Task Tell(NavNews news, Dispatched after, CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                await secretary.Tell(news, after, cancel);
                return;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.NavCourierStumbled(failure.GetType().Name);
                await Task.Delay(Rest, clock, cancel);
            }
        }
    }

    private Dispatched Again(Dispatch row, TimeSpan wait) => new(row.Leave, row.Delivery, DispatchState.Waiting, row.Tries + 1, Now + wait);

    private static TimeSpan Backoff(int tries) => Shorter(TimeSpan.FromMinutes(Math.Pow(2, Math.Min(tries, 10))), LongestWait);

    private static TimeSpan Longer(TimeSpan? one, TimeSpan other) => one > other ? Shorter(one.Value, Hour) : other;

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private DateTimeOffset Now => clock.GetUtcNow();
}
