using SickLeaveBot.App.Outgoing;
using SickLeaveBot.App.Teams;
using SickLeaveBot.App.Teams.Inbound;
using SickLeaveBot.Conversations.DeliveringThePlan;
using SickLeaveBot.Conversations.Engine;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.DeliveringThePlan;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;
using SickLeaveBot.Storage;

namespace SickLeaveBot.App.Nav;

/// <summary>
/// Takes plans to NAV, which knows no repetition from a new plan. What came of it is written with the letters that tell of it; where
/// nobody knows, a person decides.
/// </summary>
internal sealed class NavCarrier(
    IErrands errands, ISickLeaves sickLeaves, Secretary secretary, IPersonalNumbers numbers, Company company, TimeProvider clock, ILogger<NavCarrier> log,
    NavClient? client = null, ManagerContacts? contacts = null) : ICarrier
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(30);

    // When NAV has a plan that has not arrived: how long to wait before each time it is asked again. Then a person takes over.
    private static readonly TimeSpan[] Checks = [TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(6)];

    public Type Kind => typeof(PlanToNav);

    public bool InOrder => false;

    public bool MayBeRepeated => false;

    public async Task<WriteDown> Carry(ErrandUnderWay errand, CancellationToken cancel)
    {
        var plan = (PlanToNav)errand.Waiting.What;
        if (await sickLeaves.Find(plan.Leave, cancel) is not { } leave) return CaseIsGone(errand.Waiting);
        if (errand.Waiting.State == ErrandState.Waiting && !Permitted.In(Permitted.SendsPlans, leave)) return IsTakenBack(errand.Waiting);
        return leave.Deliveries.Number(plan.Delivery) switch
        {
            null or { IsUnderWay: false } => Tell(errand.Waiting, new NavNews.NobodyKnows(plan.Delivery, Now), ErrandAfter.Gone(errand.Number)),
            { Received: { } received } when errand.Waiting.State == ErrandState.Checking && client is not null =>
                Check(errand.Waiting, received, await client.StatusOf(received.Receipt)),
            { } delivery => await Send(errand, leave, delivery.Asked, cancel),
        };
    }

    public WriteDown Uncertain(WaitingErrand errand) => async cancel =>
    {
        var plan = (PlanToNav)errand.What;
        log.IsUncertain(plan.Delivery, plan.Leave);
        var write = await sickLeaves.Find(plan.Leave, cancel) is null
            ? CaseIsGone(errand)
            : Tell(errand, new NavNews.NobodyKnows(plan.Delivery, Now), ErrandAfter.Gone(errand.Number));
        await write(cancel);
    };

    private async Task<WriteDown> Send(ErrandUnderWay errand, SickLeave leave, DeliveryAsked asked, CancellationToken cancel)
    {
        var waiting = errand.Waiting;
        if (client is null || contacts is null) return Outcome(waiting, asked, new NavReply.Refused(DeliveryProblem.NotSetUp));
        if (numbers.Of(leave.Employee.Id) is not { } number) return _ => WaitForNumber(errand.Number, leave.Employee.Id);
        if (await Body(leave, asked, number) is not { } body) return Outcome(waiting, asked, new NavReply.Refused(DeliveryProblem.NoEvaluationDate));
        if (await client.Lacks(cancel) is { } lack) return Outcome(waiting, asked, lack);
        // Taken back meanwhile, or not to be sent as it stands: it is looked at again, but not at once.
        if (!await errand.Begin()) return _ => errands.Postpone(errand.Number, Now + Checks[0]);
        // Once it has begun nothing stops it but NAV's answer or our patience.
        return Outcome(waiting, asked, await client.Send(body));
    }

    // Human resources has been asked, and the number wakes the errand when it comes; one that came this very moment is seen now.
    private async Task WaitForNumber(long errand, string employee)
    {
        await errands.Postpone(errand, Now + Hour);
        if (numbers.Of(employee) is not null) await errands.Postpone(errand, Now);
    }

    private async Task<FollowUpPlanBody?> Body(SickLeave leave, DeliveryAsked asked, string number) =>
        leave.Plan.Versions.FirstOrDefault(version => version.Number == asked.Version) is { } version
            ? NavPlan.Of(version, asked, leave.Deliveries.EarlyHelpWith(asked.Delivery), number, await contacts!.Of(company.Who.LeaderOf(leave, Oslo.DayOf(Now)) ?? leave.Reporter))
            : null;

    private WriteDown Outcome(WaitingErrand errand, DeliveryAsked asked, NavReply reply)
    {
        var (delivery, gone) = (asked.Delivery, ErrandAfter.Gone(errand.Number));
        switch (reply)
        {
            case NavReply.Taken it:
                var isThere = (it.IssuerGot || !asked.ToIssuer) && (it.NavGot || !asked.ToNav);
                return Tell(errand, new NavNews.Taken(delivery, it.Receipt, it.IssuerGot, it.NavGot, Now),
                    isThere ? gone : new(errand.Number, ErrandState.Checking, 0, Now + Checks[0]));
            case NavReply.NotNow it:
                log.IsTriedAgain(delivery, ((PlanToNav)errand.What).Leave, it.Status);
                return Tell(errand, new NavNews.NotNow(delivery, it.Status, Now), Again(errand, Wait(it.After, errand.Tries)));
            case NavReply.NoAccess it:
                log.IsTriedAgain(delivery, ((PlanToNav)errand.What).Leave, it.Status);
                return Tell(errand, new NavNews.NotNow(delivery, it.Status, Now), Again(errand, Hour));
            case NavReply.Refused it:
                log.WasRefused(delivery, ((PlanToNav)errand.What).Leave, $"{it.Problem}");
                return Tell(errand, new NavNews.Refused(delivery, it.Problem, Now), gone);
            default:
                return Uncertain(errand);
        }
    }

    private WriteDown Check(WaitingErrand errand, DeliveryReceived before, NavReply reply)
    {
        var (delivery, last) = (before.Delivery, errand.Tries + 1 >= Checks.Length);
        var later = new ErrandAfter(errand.Number, ErrandState.Checking, errand.Tries + 1, Now + Checks[Math.Min(errand.Tries + 1, Checks.Length - 1)]);
        return (reply, last) switch
        {
            (NavReply.Taken it, _) when it.IssuerGot != before.IssuerGot || it.NavGot != before.NavGot =>
                Tell(errand, new NavNews.Taken(delivery, it.Receipt, it.IssuerGot, it.NavGot, Now), later with { NotBefore = Now }),
            (_, false) => Tell(errand, new NavNews.Taken(delivery, before.Receipt, before.IssuerGot, before.NavGot, Now), later),
            _ => Tell(errand, new NavNews.Refused(delivery, before.IssuerGot ? DeliveryProblem.NotTakenByNav : DeliveryProblem.IssuerNotFound, Now),
                ErrandAfter.Gone(errand.Number)),
        };
    }

    private WriteDown CaseIsGone(WaitingErrand errand)
    {
        var plan = (PlanToNav)errand.What;
        log.CaseIsGone(plan.Delivery, plan.Leave);
        return _ => errands.SetAside(errand.Number, "CaseIsGone");
    }

    // The absence was taken back while the plan waited: nothing of it leaves.
    private WriteDown IsTakenBack(WaitingErrand errand)
    {
        var plan = (PlanToNav)errand.What;
        log.AbsenceIsTakenBack(plan.Delivery, plan.Leave);
        return _ => errands.SetAside(errand.Number, "AbsenceIsTakenBack");
    }

    private WriteDown Tell(WaitingErrand errand, NavNews news, ErrandAfter after) =>
        cancel => secretary.Tell(news, ((PlanToNav)errand.What).Leave, after, cancel);

    private ErrandAfter Again(WaitingErrand errand, TimeSpan wait) => new(errand.Number, ErrandState.Waiting, errand.Tries + 1, Now + wait);

    private static TimeSpan Wait(TimeSpan? askedFor, int tries)
    {
        var minutes = TimeSpan.FromMinutes(Math.Pow(2, Math.Min(tries, 10)));
        var own = minutes < LongestWait ? minutes : LongestWait;
        return askedFor > own ? BackOff.AskedFor(askedFor.Value) : own;
    }

    private DateTimeOffset Now => clock.GetUtcNow();
}
