using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations.Absences;

/// <summary>The employee confirms a report: everything is filled in as far as it was said.</summary>
/// <param name="NoteNeededFrom">The first day that needs a sick note if the employee stays away; null when the days are enough.</param>
/// <param name="NotEntitledFrom">As above, where the employment is too short for self-certification.</param>
/// <param name="UsedUpFrom">As above, where the self-certified days are used up.</param>
/// <param name="TimesAtLimit">Which time in twelve months it is, where that lets the employer consider the right.</param>
public sealed record ConfirmAbsence(
    DateOnly From, DateOnly? BackOn, string? Manager, DateOnly? NoteNeededFrom, DateOnly? NotEntitledFrom, DateOnly? UsedUpFrom, int? TimesAtLimit,
    bool GoesToHumanResources, bool? SomeWork, WorkConnection? Connection, ConnectionReader ConnectionTo, string? Tasks,
    bool HasHumanResources, bool HasSafetyRep, PeriodProblem? Problem, bool ToldOfIllness) : Card
{
    /// <summary>What may be told besides is folded away until it is asked for, or there is something in it to mend or to keep.</summary>
    public bool ShowsAll => IsUnfolded || Problem is not null || ToldOfIllness || SomeWork is not null || Connection is not null || Tasks is not null;

    /// <summary>The employee has asked in words to see it all.</summary>
    internal bool IsUnfolded { get; init; }

    public override Slot KeptAs => Slot.Unconfirmed;

    public DateOnly? LastDayWithoutNote => NoteNeededFrom?.AddDays(-1);

    public override bool SaysIllnessWasKeptOut => ToldOfIllness;
}

/// <summary>What the employee has to know of self-certification before confirming.</summary>
public enum SelfCertificationNotice { NoteNeeded, NotYetEntitled, UsedUp }
