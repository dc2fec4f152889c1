using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.DeliveringThePlan;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.FollowUp.ReadingThePlan;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.ReadingThePlan;

/// <summary>«Hvem har sett saken min»: everybody who has opened the plan, has had access to the sick leave, was told of a connection with the work, or was sent the plan.</summary>
public static class Seeing
{
    private const int MostLines = 30;

    public static Reply Hear(Context context) => context.Own.FirstOrDefault(leave => leave.Stage is not (Stage.Draft or Stage.Nothing or Stage.AtWork)) is { } own
        ? Show(own, context)
        : new() { Shown = new Note(NoteKind.NoAbsence) };

    public static Reply Show(SickLeave leave, Context context)
    {
        var opened = leave.PlanReaders.Opened.Reverse()
            .Select(one => new OpenedLine(one.Who.Name, one.As, one.On, one.Version, one.Why, one.Reason)).ToList();
        var shared = Sharing.Lines(leave, context.Today);
        var sent = Sent(leave.Deliveries).OrderBy(one => one.On).ToList();
        var policy = context.Company.HumanResourcesReadPlans;
        return new()
        {
            Leave = leave,
            Shown = new WhoHasSeen(
                leave.Away.From, [.. opened.Take(MostLines)], opened.Count == 0, opened.Count - MostLines, opened.Count > MostLines,
                [.. Managers(leave, context), .. WithHumanResources(leave, context), .. SharedBefore(leave, context.Today)],
                ConnectionTold(leave, context), shared,
                sent, sent.Count == 0, policy, policy is null, leave.Plan.Agreed is not null),
        };
    }

    // Whoever was named until somebody else was, or who follows up where nobody is; and who stood in for them on some of those days.
    private static IEnumerable<AccessLine> Managers(SickLeave leave, Context context)
    {
        var named = Named(leave, context).ToList();
        foreach (var (at, (person, on)) in named.Index())
        {
            var until = at + 1 < named.Count ? named[at + 1].On : (DateOnly?)null;
            yield return new(person.Name, PlanReader.Manager, on, until);
            foreach (var deputy in context.Company.Who.Deputies.Where(one => one.For == person.Id && one.Who.Id != leave.Employee.Id))
            {
                if (deputy.From <= context.Today && deputy.To >= on && (until is null || deputy.From < until))
                    yield return new(deputy.Who.Name, PlanReader.Manager, deputy.From > on ? deputy.From : on, deputy.To);
            }
        }
    }

    private static IEnumerable<(Person Person, DateOnly On)> Named(SickLeave leave, Context context) =>
        leave.History.Select(fact => (On: Oslo.DayOf(fact.At), Manager: fact.What switch
        {
            AbsenceReported it => it.Manager ?? context.Company.Who.LeaderFor(leave.Employee, null, context.Today),
            BackdatingDecided { Accepted: true } => leave.At(fact.Number).Manager ?? context.Company.Who.LeaderFor(leave.Employee, null, context.Today),
            ManagerNamed it => it.Manager,
            _ => null,
        })).Where(one => one.Manager is not null).Select(one => (one.Manager!, one.On));

    // A first day far back lies with whoever decides until it is decided.
    private static IEnumerable<AccessLine> WithHumanResources(SickLeave leave, Context context) =>
        leave.History.FirstOrDefault(fact => fact.What is BackdatingReferred) is { } referred
        && context.Company.Who.DeciderOf(leave.At(referred.Number), Oslo.DayOf(referred.At)) is { } person
            ? [new(person.Name, PlanReader.HumanResources, Oslo.DayOf(referred.At),
                leave.History.FirstOrDefault(fact => fact.What is BackdatingDecided) is { } decided ? Oslo.DayOf(decided.At) : null)]
            : [];

    private static IReadOnlyList<ConnectionLine> ConnectionTold(SickLeave leave, Context context) =>
    [
        .. from fact in leave.History
           let told = fact.What as WorkConnectionTold
           where told is not null
           select new ConnectionLine(NameOf(told, leave.At(fact.Number), context), told.To, Oslo.DayOf(fact.At)),
    ];

    private static string? NameOf(WorkConnectionTold told, SickLeave then, Context context) => told.To is ConnectionReader.SafetyRep
        ? context.Get(Sharing.Reps).FirstOrDefault(rep => rep.Person.Id == told.Told)?.Person.Name
        : context.NameOf(told.Told, then);

    // What was shared once and is not any more: until its day, or until it was taken back.
    private static IEnumerable<AccessLine> SharedBefore(SickLeave leave, DateOnly today) =>
        from fact in leave.History
        let shared = fact.What as PlanShared
        where shared is not null && leave.PlanReaders.SharedWith(shared.With.Id, today) != shared
        let ended = leave.History.Where(later => later.Number > fact.Number).Select(later => later.What switch
        {
            SharingEnded it when it.With == shared.With.Id => it.On,
            PlanShared it when it.With.Id == shared.With.Id => it.On,
            _ => (DateOnly?)null,
        }).FirstOrDefault(day => day is not null)
        select new AccessLine(shared.With.Name, shared.As, shared.On, ended < shared.Until ? ended : shared.Until);

    private static IEnumerable<SentLine> Sent(Deliveries deliveries) =>
    [
        .. deliveries.ThroughNav.Where(one => one.Received is { IssuerGot: true }).Select(one => new SentLine(SentTo.Issuer, one.Asked.Version, one.Received!.On)),
        .. deliveries.ThroughNav.Where(one => one.Received is { NavGot: true }).Select(one => new SentLine(SentTo.Nav, one.Asked.Version, one.Received!.On)),
        .. deliveries.Otherwise.Select(one => new SentLine(By(one.Way), one.Version, one.On)),
    ];

    private static SentTo By(DeliveryWay way) => way switch
    {
        DeliveryWay.EmployeeCarriedIt => SentTo.CarriedByEmployee,
        DeliveryWay.Letter => SentTo.Letter,
        _ => SentTo.ElectronicRecord,
    };
}
