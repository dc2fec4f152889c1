using SickLeaveBot.Conversations.GettingStarted;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.WritingThePlan;

namespace SickLeaveBot.Conversations.ReadingThePlan;

/// <summary>The employee lets a union rep or safety rep read a version until a day. It is the employee's own choice: the manager is not told.</summary>
public static class Sharing
{
    public const int MostDays = 90;
    private const int UsualDays = 14;

    /// <summary>«Del planen med tillitsvalgt», in words.</summary>
    public static Reply Hear(Desk desk) => desk.Own.FirstOrDefault(leave => leave.Plan.Agreed is not null) is { } own
        ? Form(own, desk)
        : new() { Shown = new Note(NoteKind.NoPlanToOpen) };

    public static Reply Form(SickLeave leave, Desk desk, SharingProblem? problem = null, DateOnly? until = null) => leave.Plan.Agreed is null
        ? new() { Leave = leave, Shown = new Note(NoteKind.NoPlanToOpen) }
        : new() { Leave = leave, Shown = Card(leave, desk, problem, until) };

    /// <summary>Takes the choice; who is a rep is asked of the company, never of the card.</summary>
    public static Reply Share(RepChosen answer, Desk desk, SickLeave leave)
    {
        var until = answer.Until ?? desk.Today.AddDays(UsualDays);
        if (leave.Plan.Agreed is not { } version) return Form(leave, desk);
        if (Choosable(leave, desk).FirstOrDefault(rep => rep.Person.Id == answer.Rep) is not { } rep)
            return Form(leave, desk, SharingProblem.NobodyChosen, until);
        if (until < desk.Today || until > desk.Today.AddDays(MostDays)) return Form(leave, desk, SharingProblem.NoSuchDay);
        var shared = new PlanShared(rep.Person, rep.As, version.Number, until, desk.Today);
        return With(shared, new(rep.Person, Notice(leave, shared, isOpen: true), Slot.SharedPlan, Anew: true), leave, desk);
    }

    public static Reply TakeBack(SharingTakenBack answer, Desk desk, SickLeave leave) =>
        leave.Readers.Shared.LastOrDefault(one => one.With.Id == answer.Shared) is { } shared
            ? With(new SharingEnded(shared.With.Id, desk.Today), new(shared.With, Notice(leave, shared, isOpen: false), Slot.SharedPlan), leave, desk)
            : Form(leave, desk);

    /// <summary>What a person sees who is neither of the two: the own sharing when there has been one, else nothing at all.</summary>
    public static Reply NotShared(Desk desk, SickLeave leave) =>
        leave.History.Select(fact => fact.What).OfType<PlanShared>().LastOrDefault(one => one.With.Id == desk.Speaker.Id) is { } once
            ? new() { Leave = leave, Shown = Notice(leave, once, leave.Readers.SharedWith(desk.Speaker.Id, desk.Today) is not null) }
            : new() { Shown = new Note(NoteKind.NotYours) };

    internal static IReadOnlyList<SharedLine> Lines(SickLeave leave, DateOnly today) =>
    [
        .. leave.Readers.Shared.Select(one => one.With.Id).Distinct().Select(id => leave.Readers.SharedWith(id, today)).OfType<PlanShared>()
            .Select(one => new SharedLine(one.With.Id, one.With.Name, one.As, one.Version, one.Until)),
    ];

    private static Reply With(PlanFact fact, Message message, SickLeave leave, Desk desk) => new()
    {
        Leave = leave,
        Facts = [fact],
        Messages = [message],
        Shown = Card(leave.After([fact], desk.Speaker.Id, default), desk, null, null),
    };

    private static PlanSharedWithYou Notice(SickLeave leave, PlanShared shared, bool isOpen) =>
        new(leave.Employee.Name, shared.Version, shared.Until, isOpen, !isOpen);

    private static SharePlan Card(SickLeave leave, Desk desk, SharingProblem? problem, DateOnly? until)
    {
        var reps = Choosable(leave, desk).Select(rep => new RepChoice(rep.Person.Id, rep.Person.Name, rep.As)).ToList();
        var shared = Lines(leave, desk.Today);
        return new(leave.Plan.Agreed!.Number, reps, reps.Count > 0, reps.Count == 0, until ?? desk.Today.AddDays(UsualDays), MostDays, problem,
            shared, shared.Count > 0);
    }

    private static IEnumerable<Rep> Choosable(SickLeave leave, Desk desk) =>
        desk.Reps.Where(rep => rep.Person.Id != leave.Employee.Id && rep.Person.Id != leave.Manager?.Id);
}
