using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.People;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.FollowUp.ReadingThePlan;

namespace SickLeaveBot.Conversations.ReadingThePlan;

/// <summary>The employee lets a union rep or safety rep read a version until a day. It is the employee's own choice: the manager is not told.</summary>
public static class Sharing
{
    public const int MostDays = 90;
    private const int UsualDays = 14;

    /// <summary>The union reps and safety reps.</summary>
    public static readonly DataNeed<IReadOnlyList<Rep>> Reps = new([], async (sources, context, cancel) =>
    {
        var (who, reps) = (context.Company.Who, new List<Rep>());
        foreach (var (id, reader) in who.UnionReps.Select(id => (id, PlanReader.UnionRep)).Concat(who.SafetyReps.Select(id => (id, PlanReader.SafetyRep))))
            if (await sources.People.Find(id, cancel) is Lookup<Profile>.Found { Value.Person: var person }) reps.Add(new(person, reader));
        return reps;
    });

    /// <summary>The sick leaves of which the speaker, a rep, may read a version today.</summary>
    public static readonly DataNeed<IReadOnlyList<SickLeave>> WithMe = new([], async (sources, context, cancel) =>
    {
        var speaker = context.Speaker.Id;
        if (!context.Company.Who.IsRep(speaker)) return [];
        return [.. (await sources.SickLeaves.AllOngoing(cancel)).Where(leave => leave.PlanReaders.SharedWith(speaker, context.Today) is { } shared
            && Access.IsStill(shared, context.Company.Who))];
    });

    /// <summary>«Del planen med tillitsvalgt», in words.</summary>
    public static Reply Hear(Context context) => context.Own.FirstOrDefault(leave => leave.Plan.Agreed is not null) is { } own
        ? Form(own, context)
        : new() { Shown = new Note(NoteKind.NoPlanToOpen) };

    public static Reply Form(SickLeave leave, Context context, SharingProblem? problem = null, DateOnly? until = null) => leave.Plan.Agreed is null
        ? new() { Leave = leave, Shown = new Note(NoteKind.NoPlanToOpen) }
        : new() { Leave = leave, Shown = Card(leave, context, problem, until) };

    /// <summary>Takes the choice; who is a rep is asked of the company, never of the card.</summary>
    public static Reply Share(RepChosen answer, Context context, SickLeave leave)
    {
        var until = answer.Until ?? context.Today.AddDays(UsualDays);
        if (leave.Plan.Agreed is not { } version) return Form(leave, context);
        if (Choosable(leave, context).FirstOrDefault(rep => rep.Person.Id == answer.Rep) is not { } rep)
            return Form(leave, context, SharingProblem.NobodyChosen, until);
        if (until < context.Today || until > context.Today.AddDays(MostDays)) return Form(leave, context, SharingProblem.NoSuchDay);
        var shared = new PlanShared(rep.Person, rep.As, version.Number, until, context.Today);
        return With(shared, new(rep.Person, Notice(leave, shared, isOpen: true), Slot.SharedPlan, Anew: true), leave, context);
    }

    public static Reply TakeBack(SharingTakenBack answer, Context context, SickLeave leave) =>
        leave.PlanReaders.Shared.LastOrDefault(one => one.With.Id == answer.Shared) is { } shared
            ? With(new SharingEnded(shared.With.Id, context.Today), new(shared.With, Notice(leave, shared, isOpen: false), Slot.SharedPlan), leave, context)
            : Form(leave, context);

    /// <summary>What a person sees who is neither of the two: a rep the own sharing when there has been one, everybody else nothing at all.</summary>
    public static Reply NotShared(Context context, SickLeave leave) =>
        context.Company.Who.IsRep(context.Speaker.Id)
        && leave.History.Select(fact => fact.What).OfType<PlanShared>().LastOrDefault(one => one.With.Id == context.Speaker.Id) is { } once
            ? new() { Leave = leave, Shown = Notice(leave, once, leave.PlanReaders.SharedWith(context.Speaker.Id, context.Today) is not null) }
            : new() { Shown = new Note(NoteKind.NotYours) };

    internal static IReadOnlyList<SharedLine> Lines(SickLeave leave, DateOnly today) =>
    [
        .. leave.PlanReaders.Shared.Select(one => one.With.Id).Distinct().Select(id => leave.PlanReaders.SharedWith(id, today)).OfType<PlanShared>()
            .Select(one => new SharedLine(one.With.Id, one.With.Name, one.As, one.Version, one.Until)),
    ];

    private static Reply With(PlanFact fact, Message message, SickLeave leave, Context context) => new()
    {
        Leave = leave,
        Shown = Card(leave.After([fact], context.Speaker.Id, default), context, null, null),
        Effects =
        [
            Remember.In(leave, fact),
            message,
        ],
    };

    private static PlanSharedWithYou Notice(SickLeave leave, PlanShared shared, bool isOpen) =>
        new(leave.Employee.Name, shared.Version, shared.Until, isOpen, !isOpen);

    private static SharePlan Card(SickLeave leave, Context context, SharingProblem? problem, DateOnly? until)
    {
        var reps = Choosable(leave, context).Select(rep => new RepChoice(rep.Person.Id, rep.Person.Name, rep.As)).ToList();
        var shared = Lines(leave, context.Today);
        return new(leave.Plan.Agreed!.Number, reps, reps.Count > 0, reps.Count == 0, until ?? context.Today.AddDays(UsualDays), MostDays, problem,
            shared, shared.Count > 0);
    }

    private static IEnumerable<Rep> Choosable(SickLeave leave, Context context) =>
        context.Get(Reps).Where(rep => rep.Person.Id != leave.Employee.Id && rep.Person.Id != leave.Manager?.Id);
}
