using SickLeaveBot.Conversations.GettingStarted;
using SickLeaveBot.Conversations.ReportingSick;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.FollowUp.WritingThePlan;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.ReadingThePlan;

/// <summary>Human resources sees to it that plans are made. What they say is read only where the company has decided so, with a reason that the employee is told.</summary>
public static class Overseeing
{
    public const int LongestReason = 300;
    private const int MostLines = 25;

    /// <summary>Whether a word on plans is about everybody's: human resources, who neither leads anybody away nor is away.</summary>
    public static bool IsMeant(Desk desk) => desk is { IsHumanResources: true, Current: null, Team.Count: 0 };

    public static Reply List(Desk desk) => desk.IsHumanResources
        ? new() { Shown = Card(desk) }
        : new() { Shown = new Note(NoteKind.NotYours) };

    /// <summary>Opens a plan; which ones there are is asked of the desk, never of the card.</summary>
    public static Reply Open(CaseChosen answer, Desk desk)
    {
        var (reason, told) = KeptText.Of(answer.InWords, Understanding.Strictness.AboutSomeoneElse);
        if (!desk.IsHumanResources || desk.Company.HumanResourcesReadPlans is not { } policy) return List(desk);
        if (desk.Cases.FirstOrDefault(leave => $"{leave.Id}" == answer.Case) is not { Plan.Agreed: { } version } leave)
            return new() { Shown = Card(desk) with { Problem = OpeningProblem.NobodyChosen, ToldOfIllness = told } };
        if (answer.Why is null && string.IsNullOrWhiteSpace(reason))
            return new() { Shown = Card(desk) with { Problem = OpeningProblem.NoReason, ToldOfIllness = told } };
        if (Access.As(desk.Speaker.Id, leave, version.Number, desk.Company, desk.Today) is not { } reader) return List(desk);
        var opened = Opening.Opened(version, reader, desk, leave, answer.Why, reason);
        return reader == PlanReader.HumanResources ? opened with { Messages = [ToEmployee(version, answer.Why, reason, policy, desk, leave)] } : opened;
    }

    private static Message ToEmployee(PlanVersion version, ReadingReason? why, string? reason, string policy, Desk desk, SickLeave leave) => new(
        leave.Employee, new PlanWasRead(desk.Speaker.Name, PlanReader.HumanResources, version.Number, desk.Today, why, reason, policy),
        Slot.PlanRead, Anew: true);

    private static AllPlans Card(Desk desk)
    {
        var lines = desk.Cases.Select(leave => Line(leave, desk.Today)).OrderBy(line => line.AgreedOn is not null)
            .ThenBy(line => line.Due ?? DateOnly.MaxValue).ThenBy(line => line.Employee, StringComparer.Ordinal).ToList();
        var policy = desk.Company.HumanResourcesReadPlans;
        IReadOnlyList<Choice> toOpen = policy is null ? [] :
            [.. desk.Cases.Where(leave => leave.Plan.Agreed is not null && leave.Employee.Id != desk.Speaker.Id)
                .Select(leave => new Choice($"{leave.Id}", leave.Employee.Name))];
        return new([.. lines.Take(MostLines)], lines.Count == 0, lines.Count - MostLines, lines.Count > MostLines,
            toOpen, toOpen.Count > 0, policy, policy is null, null, ToldOfIllness: false);
    }

    private static CaseLine Line(SickLeave leave, DateOnly today)
    {
        var due = Timeline.Of(Entries.Ahead(leave, today), today).Duties
            .FirstOrDefault(duty => duty is { Duty.Kind: DutyKind.FollowUpPlan, Due: not null, Status: not DutyStatus.NotRequired });
        var agreed = leave.Plan.Agreed;
        return new(leave.Employee.Name, leave.Plan.Stage, due?.Due, due is null ? null : $"{due.Duty.Basis}",
            agreed?.Number, agreed?.AgreedOn, leave.Deliveries.ReachedIssuerOn, agreed is not null && leave.Deliveries.ReachedIssuerOn is null);
    }
}
