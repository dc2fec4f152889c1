using SickLeaveBot.Conversations.Moments;

namespace SickLeaveBot.Conversations.Absences;

/// <summary>New days, as they will be and as they were, before anything is changed.</summary>
/// <param name="WasFrom">The first day until now, where it is another.</param>
/// <param name="WasBackOn">The day of return until now.</param>
/// <param name="Manager">Who is told of it.</param>
/// <param name="NoteFrom">The first day that needs a sick note, or a new one.</param>
public sealed record ConfirmPeriod(
    DateOnly From, DateOnly? LastDay, DateOnly? BackOn, DateOnly? WasFrom, DateOnly? WasBackOn, string? Manager, DateOnly? NoteFrom, bool ToldOfIllness) : Card
{
    public override Slot KeptAs => Slot.Question;

    public override bool SaysIllnessWasKeptOut => ToldOfIllness;
}
