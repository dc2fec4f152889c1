using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations.Plans;

/// <summary>What has been written in plans and not sent.</summary>
public static class PlanDrafts
{
    public static readonly DataNeed<IReadOnlyList<PlanDraft>> Kept = new([], async (sources, context, cancel) =>
        [.. (await sources.Store.Drafts(context.Leave?.Id, context.Speaker.Id, cancel)).OfType<PlanDraft>()]);

    public static readonly IReadOnlyList<DataNeed> Needed = [Kept];

    /// <summary>What nobody will send any more: the plan or the sick leave has ended, or another manager has it.</summary>
    public static IEnumerable<Effect> Void(Change change) => change switch
    {
        { Before.Stage: not Stage.Ongoing } => [],
        { After.Stage: not Stage.Ongoing } => [new ThrowAway(new(change.After.Id, []))],
        _ when change.Added.Any(fact => fact is PlanEnded) => [new ThrowAway(new(change.After.Id, []))],
        { After: { Manager: { } manager } after } when change.Added.Any(fact => fact is ManagerNamed) =>
            [new ThrowAway(new(after.Id, [after.Employee.Id, manager.Id]))],
        _ => [],
    };
}

/// <summary>
/// What one of the two has written and not sent. It is theirs alone: no fact, shown to nobody else, and thrown away when it is sent
/// or when the plan or the sick leave ends.
/// </summary>
public sealed record PlanDraft(Guid Leave, string Person, FilledIn.Tasks? Tasks, FilledIn.Adaptation? Adaptation) : Draft(Leave, Person)
{
    /// <summary>So many bytes of text fit on the card that shows a form again.</summary>
    public const int MostBytes = 16_000;

    public override bool IsEmpty => Tasks is null && Adaptation is null;

    /// <summary>What was kept of the same form as this.</summary>
    public FilledIn? Same(FilledIn form) => form is FilledIn.Tasks ? Tasks : Adaptation;

    public PlanDraft With(FilledIn form) => form switch
    {
        FilledIn.Tasks tasks => this with { Tasks = tasks },
        FilledIn.Adaptation adaptation => this with { Adaptation = adaptation },
        _ => this,
    };

    public PlanDraft Without(FilledIn form) => form is FilledIn.Tasks ? this with { Tasks = null } : this with { Adaptation = null };
}
