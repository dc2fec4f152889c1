using SickLeaveBot.Conversations.Store;

namespace SickLeaveBot.Conversations.WritingThePlan;

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
