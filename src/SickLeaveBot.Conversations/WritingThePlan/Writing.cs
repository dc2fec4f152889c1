using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.WritingThePlan;

/// <summary>One of the two writes: it is joined with what the other has written, or kept unsent.</summary>
public static class Writing
{
    private const int MostTasks = 50;

    /// <summary>Sends what is filled in. What can't be sent as it is stays with the writer, and the same form comes back.</summary>
    public static Reply Send(FilledIn filledIn, Context context, SickLeave leave)
    {
        if (PlanSides.SideOf(leave, context) is not { } side) return new() { Leave = leave, Shown = PlanCards.To(leave, context) };
        var (kept, told) = Guarded(filledIn, side, context);
        var draft = Forms.DraftOf(leave, context);
        var opened = Forms.Opened(kept, draft?.Same(kept), leave);
        var written = kept.In(opened, NextMeasure(leave.Plan), context.Today);
        if (told || ProblemIn(kept, opened, written, side, leave, context.Today) is not null)
            return Back(kept, context, leave, ProblemIn(kept, opened, written, side, leave, context.Today), told);
        return Join(opened, written, side, context, leave, draft?.Without(kept));
    }

    /// <summary>Keeps what is filled in for the writer alone, to go on with later.</summary>
    public static Reply Keep(FilledIn filledIn, Context context, SickLeave leave)
    {
        if (PlanSides.SideOf(leave, context) is not { } side) return new() { Leave = leave, Shown = PlanCards.To(leave, context) };
        var (kept, told) = Guarded(filledIn, side, context);
        return Back(kept, context, leave, null, told);
    }

    /// <summary>Joins what was written into the plan, and tells the other.</summary>
    /// <param name="opened">The plan as it was when the writer opened it.</param>
    public static Reply Join(PlanContent opened, PlanContent written, PlanSide side, Context context, SickLeave leave, PlanDraft? draft)
    {
        var (joined, byBoth) = Joining.Join(opened, leave.Plan.Content, written);
        if (joined == leave.Plan.Content && leave.Plan.HasWritten(side) && leave.Plan.Stage is not PlanStage.Ended)
            return new() { Leave = leave, Shown = PlanCards.To(leave, Without(draft, leave, context)), Effects = [.. Settled(draft)] };
        var fact = new PlanWritten(side, joined, byBoth, context.Today, byBoth == PlanField.None ? null : written);
        var after = leave.After([fact], context.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Shown = PlanCards.To(after, Without(draft, after, context)),
            Effects =
            [
                Remember.In(leave, fact),
                .. Settled(draft),
                .. PlanSides.Tell(PlanSides.OtherThan(side), leave, after, context),
            ],
        };
    }

    /// <summary>A number that no measure of the plan has or has had.</summary>
    public static int NextMeasure(FollowUpPlan plan) =>
        plan.Versions.Select(version => version.Content).Append(plan.Content)
            .SelectMany(content => content.Measures).Select(measure => measure.Number).DefaultIfEmpty().Max() + 1;

    public static Strictness Guard(PlanSide side) => side == PlanSide.Employee ? Strictness.OwnText : Strictness.AboutSomeoneElse;

    private static (FilledIn Kept, bool Told) Guarded(FilledIn filledIn, PlanSide side, Context context) =>
        (filledIn with { OpenedAt = context.CardVersion }).Guarded(Guard(side));

    private static Reply Back(FilledIn filledIn, Context context, SickLeave leave, PlanProblem? problem, bool told)
    {
        var before = Forms.DraftOf(leave, context);
        var begun = before?.Same(filledIn) is { } earlier ? Math.Min(earlier.OpenedAt, filledIn.OpenedAt) : filledIn.OpenedAt;
        var draft = (before ?? new(leave.Id, context.Speaker.Id, null, null)).With(filledIn with { OpenedAt = begun });
        return new()
        {
            Leave = leave,
            Shown = filledIn switch
            {
                FilledIn.Tasks tasks => Forms.EmployeesPart(leave, context, tasks, true, problem, told),
                FilledIn.Adaptation adaptation => Forms.ManagersPart(leave, context, adaptation, true, problem, told),
                _ => PlanCards.To(leave, context),
            },
            Effects = [new KeepDraft(draft)],
        };
    }

    private static IReadOnlyList<Effect> Settled(PlanDraft? draft) => draft is null ? [] : [new KeepDraft(draft)];

    private static Context Without(PlanDraft? draft, SickLeave leave, Context context) => context.With(PlanDrafts.Kept,
        [.. context.Get(PlanDrafts.Kept).Where(one => one.Leave != leave.Id || one.Person != context.Speaker.Id), .. draft is null ? Array.Empty<PlanDraft>() : [draft]]);

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
