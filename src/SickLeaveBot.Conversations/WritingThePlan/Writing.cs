using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.WritingThePlan;

namespace SickLeaveBot.Conversations.WritingThePlan;

/// <summary>One of the two writes: it is joined with what the other has written, or kept unsent.</summary>
public static class Writing
{
    private const int MostTasks = 50;

    /// <summary>Sends what is filled in. What can't be sent as it is stays with the writer, and the same form comes back.</summary>
    public static Reply Send(FilledIn filledIn, Desk desk, SickLeave leave)
    {
        if (TheTwo.SideOf(leave, desk) is not { } side) return new() { Leave = leave, Shown = Showing.To(leave, desk) };
        var (kept, told) = Guarded(filledIn, side, desk);
        var draft = Forms.DraftOf(leave, desk);
        var opened = Forms.Opened(kept, draft?.Same(kept), leave);
        var written = kept.In(opened, NextMeasure(leave.Plan), desk.Today);
        if (told || ProblemIn(kept, opened, written, side, leave, desk.Today) is not null)
            return Back(kept, desk, leave, ProblemIn(kept, opened, written, side, leave, desk.Today), told);
        return Join(opened, written, side, desk, leave, draft?.Without(kept));
    }

    /// <summary>Keeps what is filled in for the writer alone, to go on with later.</summary>
    public static Reply Keep(FilledIn filledIn, Desk desk, SickLeave leave)
    {
        if (TheTwo.SideOf(leave, desk) is not { } side) return new() { Leave = leave, Shown = Showing.To(leave, desk) };
        var (kept, told) = Guarded(filledIn, side, desk);
        return Back(kept, desk, leave, null, told);
    }

    /// <summary>Joins what was written into the plan, and tells the other.</summary>
    /// <param name="opened">The plan as it was when the writer opened it.</param>
    public static Reply Join(PlanContent opened, PlanContent written, PlanSide side, Desk desk, SickLeave leave, PlanDraft? draft)
    {
        var (joined, byBoth) = Joining.Join(opened, leave.Plan.Content, written);
        if (joined == leave.Plan.Content && leave.Plan.HasWritten(side) && leave.Plan.Stage is not PlanStage.Ended)
            return new() { Leave = leave, Shown = Showing.To(leave, Without(draft, leave, desk)), Drafts = Settled(draft) };
        var fact = new PlanWritten(side, joined, byBoth, desk.Today, byBoth == PlanField.None ? null : written);
        var after = leave.After([fact], desk.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Facts = [fact],
            Drafts = Settled(draft),
            Shown = Showing.To(after, Without(draft, after, desk)),
            Messages = TheTwo.Tell(TheTwo.OtherThan(side), leave, after, desk),
        };
    }

    /// <summary>A number that no measure of the plan has or has had.</summary>
    public static int NextMeasure(FollowUpPlan plan) =>
        plan.Versions.Select(version => version.Content).Append(plan.Content)
            .SelectMany(content => content.Measures).Select(measure => measure.Number).DefaultIfEmpty().Max() + 1;

    public static Strictness Guard(PlanSide side) => side == PlanSide.Employee ? Strictness.OwnText : Strictness.AboutSomeoneElse;

    private static (FilledIn Kept, bool Told) Guarded(FilledIn filledIn, PlanSide side, Desk desk) =>
        (filledIn with { OpenedAt = desk.CardVersion }).Guarded(Guard(side));

    private static Reply Back(FilledIn filledIn, Desk desk, SickLeave leave, PlanProblem? problem, bool told)
    {
        var before = Forms.DraftOf(leave, desk);
        var begun = before?.Same(filledIn) is { } earlier ? Math.Min(earlier.OpenedAt, filledIn.OpenedAt) : filledIn.OpenedAt;
        var draft = (before ?? new(leave.Id, desk.Speaker.Id, null, null)).With(filledIn with { OpenedAt = begun });
        return new()
        {
            Leave = leave,
            Drafts = [draft],
            Shown = filledIn switch
            {
                FilledIn.Tasks tasks => Forms.EmployeesPart(leave, desk, tasks, true, problem, told),
                FilledIn.Adaptation adaptation => Forms.ManagersPart(leave, desk, adaptation, true, problem, told),
                _ => Showing.To(leave, desk),
            },
        };
    }

    private static IReadOnlyList<PlanDraft> Settled(PlanDraft? draft) => draft is null ? [] : [draft];

    private static Desk Without(PlanDraft? draft, SickLeave leave, Desk desk) => desk with
    {
        PlanDrafts = [.. desk.PlanDrafts.Where(one => one.Leave != leave.Id || one.Person != desk.Speaker.Id), .. Settled(draft)],
    };

    private static PlanProblem? ProblemIn(
        FilledIn filledIn, PlanContent opened, PlanContent written, PlanSide side, SickLeave leave, DateOnly today) => filledIn switch
        {
            FilledIn.Tasks when written.Tasks.Count > MostTasks => PlanProblem.TooManyTasks,
            FilledIn.Tasks when written.Tasks.Count == 0 && !leave.Plan.HasWritten(side) => PlanProblem.NothingWritten,
            FilledIn.Adaptation { EvaluateOn: { } day } when day <= today => PlanProblem.EvaluationNotAhead,
            FilledIn.Adaptation { EvaluateOn: { } day } when day > today.AddYears(1) => PlanProblem.EvaluationTooFar,
            FilledIn.Adaptation { Kind: null } it when it.What is not null || it.Until is not null => PlanProblem.MeasureNeedsKind,
            FilledIn.Adaptation { Kind: not null, Until: null } => PlanProblem.MeasureNeedsEnd,
            FilledIn.Adaptation { Kind: MeasureKind.Other, What: null } => PlanProblem.MeasureNeedsWords,
            FilledIn.Adaptation { Kind: not null, Until: { } until } when until < today => PlanProblem.MeasureEndsTooEarly,
            FilledIn.Adaptation when written == opened && !leave.Plan.HasWritten(side) => PlanProblem.NothingWritten,
            _ => null,
        };
}
