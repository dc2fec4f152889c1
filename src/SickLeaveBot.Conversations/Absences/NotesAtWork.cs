using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Absences;

/// <summary>The employee's receipt of a sick note that leaves them at work, always showing how it stands.</summary>
/// <param name="IsAway">The employee is reported away on some of its days; those are days away until the return.</param>
public sealed record NoteAtWorkReceipt(
    NoteAtWorkState State, SickNoteKind Kind, DateOnly From, DateOnly To, string? WorkplaceCan, string? Manager, bool OnlyHumanResources, bool IsAway,
    bool IsRegistered, bool CanBeUndone, bool ToldOfIllness) : Card
{
    public bool AsksForDays => IsRegistered && Kind == SickNoteKind.TreatmentDays;

    public override Slot KeptAs => Slot.Receipt;

    public override bool SaysIllnessWasKeptOut => ToldOfIllness;
}

/// <summary>Whoever follows up sees which days the note holds and that the employee is at work; never why.</summary>
public sealed record NoteAtWorkNotice(
    string Employee, bool IsTreatmentDays, bool IsTravelGrant, bool IsDeferred, DateOnly From, DateOnly To, string? WorkplaceCan, bool IsRegistered, bool IsTakenBack) : Card
{
    public override Slot KeptAs => Slot.Notice;
}

public enum NoteAtWorkState { Stands, Registered, Changed, Unchanged, TakenBack, AppliesAgain, ChangeUndone }

/// <summary>How a sick note that leaves the employee at work looks to each who may see it.</summary>
public static class NotesAtWork
{
    public static Card To(Roles roles, SickLeave leave, Context context) =>
        roles.HasFlag(Roles.Employee) ? Receipt(leave, context, leave.IsTakenBack ? NoteAtWorkState.TakenBack : NoteAtWorkState.Stands) : Notice(leave);

    public static NoteAtWorkReceipt Receipt(SickLeave leave, Context context, NoteAtWorkState state, bool toldOfIllness = false)
    {
        var note = leave.AtWork!;
        return new(
            state, note.Kind, note.From, note.To, note.WorkplaceCan, leave.Manager is null ? null : context.LeaderOf(leave)?.Name, leave.Manager is null,
            IsAway(note.From, note.To, context), !leave.IsTakenBack, CanBeUndone: leave.IsTakenBack || leave.UndoableBy(leave.Employee.Id) is { Number: > 1 }, toldOfIllness);
    }

    public static NoteAtWorkNotice Notice(SickLeave leave)
    {
        var note = leave.AtWork!;
        return new(
            leave.Employee.Name, Is(SickNoteKind.TreatmentDays), Is(SickNoteKind.TravelGrant), Is(SickNoteKind.Deferred),
            note.From, note.To, leave.IsTakenBack ? null : note.WorkplaceCan, !leave.IsTakenBack, leave.IsTakenBack);

        bool Is(SickNoteKind kind) => note.Kind == kind && !leave.IsTakenBack;
    }

    /// <summary>Whether the speaker is reported away on some of these days, as far as is known.</summary>
    public static bool IsAway(DateOnly from, DateOnly to, Context context) =>
        LeaveDays.OfAll(context.Own.Where(leave => leave.Counts), context.Today).Any(one => one.Entries.Any(entry => entry.IsAway && entry.From <= to && from <= entry.To));

    /// <summary>What a receipt says these facts have changed.</summary>
    public static NoteAtWorkState By(Fact fact, SickLeave before) => fact switch
    {
        Undone it => before.History.FirstOrDefault(one => one.Number == it.Number)?.What switch
        {
            AbsenceWithdrawn => NoteAtWorkState.AppliesAgain,
            NoteAtWorkRegistered => NoteAtWorkState.ChangeUndone,
            _ => NoteAtWorkState.Changed,
        },
        AbsenceWithdrawn => NoteAtWorkState.TakenBack,
        _ => before.AtWork is null ? NoteAtWorkState.Registered : NoteAtWorkState.Changed,
    };
}
