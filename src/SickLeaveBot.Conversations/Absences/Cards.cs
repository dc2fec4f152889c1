using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations.Absences;

/// <summary>The employee's receipt, always showing how things stand.</summary>
/// <param name="CountsFrom">The first day of an earlier absence that counts with this one.</param>
/// <param name="CountsApart">Human resources has parted it from the earlier one.</param>
/// <param name="SeenBy">Who follows up and has seen the notice.</param>
/// <param name="Changed">What was changed just now; null where the receipt only shows how things stand.</param>
public sealed record AbsenceReceipt(
    AbsenceState State, DateOnly From, DateOnly? BackOn, DateOnly? ReturnedOn, string? Manager, bool OnlyHumanResources, DateOnly? NoteFrom,
    IReadOnlyList<SickNoteLine> SickNotes, bool SomeWorkPossible, bool NoWorkPossible, WorkConnection? Connection, ConnectionReader? ConnectionTo, string? Tasks,
    DateOnly? CountsFrom, bool CountsApart, IReadOnlyList<OwnCounts> Counts, string? SeenBy,
    bool IsOngoing, bool HasPlan, bool CanBeUndone, bool CanBeWithdrawn, bool ToldOfIllness, WhatChanged? Changed = null,
    ReceiptNews News = ReceiptNews.Standing) : Card
{
    public DateOnly? LastDayWithoutNote => NoteFrom?.AddDays(-1);

    /// <summary>What of this the manager sees too; the counts and the answer about work are the employee's own.</summary>
    public AlsoSeen Seen => (SickNotes.Count > 0, TellsOfWork && State is not (AbsenceState.WithHumanResources or AbsenceState.Refused)) switch
    {
        (false, false) => AlsoSeen.Days,
        (true, false) => AlsoSeen.DaysAndGrade,
        (false, true) => AlsoSeen.DaysAndWork,
        (true, true) => AlsoSeen.DaysGradeAndWork,
    };

    public override Slot KeptAs => Slot.Receipt;

    public override bool SaysIllnessWasKeptOut => ToldOfIllness;

    public override Card Telling(Change news, DateOnly today) => this with { News = ReceiptsNews.Of(news) };

    private bool TellsOfWork => SomeWorkPossible || NoWorkPossible || Tasks is not null;
}

public enum AlsoSeen { Days, DaysAndGrade, DaysAndWork, DaysGradeAndWork }

public sealed record SickNoteLine(DateOnly From, DateOnly To, int Grade, string? WorkplaceCan);

/// <summary>The manager's notice: away from when until when, and what work is possible; never why.</summary>
/// <param name="ReportedOn">When a self-certified first day was said that already had been.</param>
/// <param name="FirstDayQuestioned">The reader has said that the first day is not right.</param>
/// <param name="CanQuestionFirstDay">It is asked about, or the reader has spoken of it, and has not said so yet.</param>
public sealed record AbsenceNotice(
    AbsenceState State, string Employee, DateOnly From, DateOnly? BackOn, DateOnly? ReturnedOn, IReadOnlyList<SickNoteLine> SickNotes,
    bool SomeWorkPossible, bool NoWorkPossible, string? Tasks, bool OnBehalf, bool Confirmed, bool Acknowledged,
    DateOnly? CallOn, DateOnly CallSuggested, DateOnly? CountsFrom, bool CountsApart,
    DateOnly? ReportedOn, bool CanConfirmFirstDay, bool CanAcknowledge, bool IsOngoing, bool HasPlan, AbsenceNews News,
    bool FirstDayQuestioned = false, bool CanQuestionFirstDay = false) : Card
{
    public override Slot KeptAs => Slot.Notice;

    public override Card Telling(Change news, DateOnly today) => this with { News = NoticeNews.Of(news, today) };
}

public enum AbsenceState { Ongoing, Coming, ComingBack, InPart, ComingInPart, Ended, TakenBack, WithHumanResources, Refused, PartlyAway, PartlyComing }
