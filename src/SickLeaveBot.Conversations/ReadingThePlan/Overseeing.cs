using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.FollowUp.ReadingThePlan;
using SickLeaveBot.Law;
using SickLeaveBot.Law.Asking;

namespace SickLeaveBot.Conversations.ReadingThePlan;

/// <summary>Human resources sees to it that plans are made. What they say is read only where the company has decided so, with a reason that the employee is told.</summary>
public static class Overseeing
{
    public const int LongestReason = 300;
    private const int MostLines = 25;

    /// <summary>Whether a word on plans is about everybody's: human resources, who neither leads anybody away nor is away.</summary>
    public static bool IsMeant(Context context) => context is { IsHumanResources: true, Current: null, Team.Count: 0 };

    /// <summary>Every ongoing sick leave; only for human resources.</summary>
    public static readonly DataNeed<IReadOnlyList<SickLeave>> Cases = new([], async (sources, context, cancel) =>
        context.IsHumanResources ? await sources.SickLeaves.AllOngoing(cancel) : [])
    {
        Employees = leaves => leaves.Select(leave => leave.Employee.Id),
    };

    public static Reply List(Context context) => context.IsHumanResources
        ? new() { Shown = Card(context) }
        : new() { Shown = new Note(NoteKind.NotYours) };

    /// <summary>Opens a plan; which ones there are is asked of the context, never of the card.</summary>
    public static Reply Open(CaseChosen answer, Context context)
    {
        var (reason, told) = HealthGuard.Of(answer.InWords, Understanding.Strictness.AboutSomeoneElse);
        if (!context.IsHumanResources || context.Company.HumanResourcesReadPlans is not { } policy) return List(context);
        if (context.Get(Cases).FirstOrDefault(leave => $"{leave.Id}" == answer.Case) is not { Plan.Agreed: { } version } leave)
            return new() { Shown = Card(context) with { Problem = OpeningProblem.NobodyChosen, ToldOfIllness = told } };
        if (answer.Why is null && string.IsNullOrWhiteSpace(reason))
            return new() { Shown = Card(context) with { Problem = OpeningProblem.NoReason, ToldOfIllness = told } };
        if (Access.As(context.Speaker.Id, leave, version.Number, context.Company, context.Today) is not { } reader) return List(context);
        var opened = Opening.Opened(version, reader, context, leave, answer.Why, reason);
        return reader == PlanReader.HumanResources ? opened with { Effects = [.. opened.Effects, ToEmployee(version, answer.Why, reason, policy, context, leave)] } : opened;
    }

    private static Message ToEmployee(PlanVersion version, ReadingReason? why, string? reason, string policy, Context context, SickLeave leave) => new(
        leave.Employee, new PlanWasRead(context.Speaker.Name, PlanReader.HumanResources, version.Number, context.Today, why, reason, policy),
        Slot.PlanRead, Anew: true);

    private static AllPlans Card(Context context)
    {
        var lines = context.Get(Cases).Select(leave => Line(leave, context)).OrderBy(line => line.AgreedOn is not null)
            .ThenBy(line => line.Due ?? DateOnly.MaxValue).ThenBy(line => line.Employee, StringComparer.Ordinal).ToList();
        var policy = context.Company.HumanResourcesReadPlans;
        IReadOnlyList<Choice> toOpen = policy is null ? [] :
            [.. context.Get(Cases).Where(leave => leave.Plan.Agreed is not null && leave.Employee.Id != context.Speaker.Id)
                .Select(leave => new Choice($"{leave.Id}", leave.Employee.Name))];
        return new([.. lines.Take(MostLines)], lines.Count == 0, lines.Count - MostLines, lines.Count > MostLines,
            toOpen, toOpen.Count > 0, policy, policy is null, null, ToldOfIllness: false);
    }

    private static CaseLine Line(SickLeave leave, Context context)
    {
        var due = context.Counted(leave).Timeline.Duties
            .FirstOrDefault(duty => duty is { Duty.Kind: DutyKind.FollowUpPlan, Due: not null, Status: not DutyStatus.NotRequired });
        var agreed = leave.Plan.Agreed;
        return new(leave.Employee.Name, leave.Plan.Stage, due?.Due, due?.Duty.Basis,
            agreed?.Number, agreed?.AgreedOn, leave.Deliveries.ReachedIssuerOn, agreed is not null && leave.Deliveries.ReachedIssuerOn is null);
    }
}
