using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations.Absences;

/// <summary>What a receipt says was changed, in so many words; <c>Nothing</c> where a sentence changed nothing.</summary>
public enum WhatChanged
{
    Nothing, Reported, Confirmed, Period, SickNote, ComingBack, Back, BackInPart, ComingBackInPart, Withdrawn,
    ReportUndone, PeriodUndone, SickNoteUndone, WholeSickNoteUndone, ReturnUndone, WithdrawalUndone, UndoingUndone, LatestSickNoteUndone,
}

public static class WhatWasChanged
{
    /// <summary>What these facts have changed in the sick leave as it was before them.</summary>
    public static WhatChanged By(IReadOnlyList<Fact> facts, SickLeave before, DateOnly today) => facts.Last(fact => fact is not WorkConnectionTold) switch
    {
        Undone it => Undoing(before.History.FirstOrDefault(fact => fact.Number == it.Number)?.What, before.SickNotes.Count > 1),
        AbsenceReported => WhatChanged.Reported,
        FollowUp.Reporting.ConfirmedByEmployee => WhatChanged.Confirmed,
        SickNoteRegistered => WhatChanged.SickNote,
        ReturnAnnounced => WhatChanged.ComingBack,
        ReturnedToWork => WhatChanged.Back,
        ReturnedInPart part => part.On > today ? WhatChanged.ComingBackInPart : WhatChanged.BackInPart,
        AbsenceWithdrawn => WhatChanged.Withdrawn,
        _ => WhatChanged.Period,
    };

    /// <summary>What it is called when this is taken back.</summary>
    /// <param name="otherNotesStand">There are days of other sick notes beside it.</param>
    public static WhatChanged Undoing(Fact? fact, bool otherNotesStand) => fact switch
    {
        AbsenceReported => WhatChanged.ReportUndone,
        SickNoteRegistered { Parts.Count: > 1 } => WhatChanged.WholeSickNoteUndone,
        SickNoteRegistered => otherNotesStand ? WhatChanged.LatestSickNoteUndone : WhatChanged.SickNoteUndone,
        ReturnAnnounced or ReturnedToWork or ReturnedInPart => WhatChanged.ReturnUndone,
        AbsenceWithdrawn => WhatChanged.WithdrawalUndone,
        Undone => WhatChanged.UndoingUndone,
        _ => WhatChanged.PeriodUndone,
    };
}
