using SickLeaveBot.Law;

namespace SickLeaveBot.FollowUp.Meetings;

/// <summary>One dialogue meeting that the workplace has arranged, as it stands: what is wanted, and what the calendar says.</summary>
/// <param name="Arranged">The time as it was last set here.</param>
/// <param name="Begun">The number of the fact by which this booking began: a booking that is tried again is known by it.</param>
/// <param name="Revision">The number of the fact that last changed what is wanted.</param>
public sealed record Meeting(MeetingArranged Arranged, int Begun, int Revision)
{
    public int Number => Arranged.Number;

    /// <summary>What the calendar has; null while it has nothing.</summary>
    public EventInCalendar? Event { get; init; }

    /// <summary>Whom the bot has invited, in the calendar or by mail.</summary>
    public IReadOnlyList<InvitedGuest> Invited { get; init; } = [];

    /// <summary>The revision that the calendar, or the mail, has followed.</summary>
    public int Followed { get; init; }

    /// <summary>Somebody has moved it in a calendar since it was set here.</summary>
    public bool IsMovedOutside { get; init; }

    public bool RoomSaidNo { get; init; }

    public NotInCalendar? Problem { get; init; }

    public InvitedByMail? Mailed { get; init; }

    public bool IsByHand { get; init; }

    public LateReason? Late { get; init; }

    public MeetingCalledOff? CalledOff { get; init; }

    /// <summary>When it was found to be gone from the calendar.</summary>
    public DateOnly? GoneOn { get; init; }

    public IReadOnlyList<DoctorInvited> Doctor { get; init; } = [];

    public DateTimeOffset From => IsMovedOutside && Event is { } seen ? seen.From : Arranged.From;

    public DateTimeOffset To => IsMovedOutside && Event is { } seen ? seen.To : Arranged.To;

    public DateOnly Day => Oslo.DayOf(From);

    public MeetingHeld? Held { get; init; }

    public MeetingNotHeld? NotHeld { get; init; }

    /// <summary>What was agreed there; null while nothing is written.</summary>
    public Minutes? Minutes { get; init; }

    /// <summary>It stands before us: neither called off nor gone, and nobody has said yet how it went.</summary>
    public bool Stands => CalledOff is null && GoneOn is null && Held is null && NotHeld is null;

    /// <summary>Something was changed here that the calendar does not have yet.</summary>
    public bool IsUnderWay => Followed < Revision
        && (Problem is null || Problem.Revision < Revision) && (Stands || (CalledOff is not null && (Event is not null || Mailed is not null)));

    /// <summary>Those in the calendar whom neither the bot invited nor the two asked for.</summary>
    public IEnumerable<GuestInCalendar> Strangers => Event is null ? [] : Event.Guests.Where(guest => !Invited.Any(one => one.Address == guest.Address));

    internal Meeting Changed(int revision) => this with { Revision = revision };

    internal Meeting After(int number, MeetingFact fact) => fact switch
    {
        MeetingArranged it => this with
        {
            Arranged = it,
            Revision = number,
            Begun = it.Organizer.Id == Arranged.Organizer.Id ? Begun : number,
            IsMovedOutside = false,
            Late = it.Late,
            IsByHand = false,
        },
        LateExplained it => this with { Late = it.Why },
        MeetingCalledOff it => this with { CalledOff = it, Revision = number },
        BookedInCalendar it => this with { Event = it.Event, Invited = it.Invited, Followed = it.Revision, Problem = null, RoomSaidNo = it.RoomSaidNo },
        ChangedInCalendar it => this with
        {
            Event = it.Event,
            IsMovedOutside = IsMovedOutside || (Event is { } before && (before.From, before.To) != (it.Event.From, it.Event.To)),
        },
        GoneFromCalendar it => this with { Event = null, GoneOn = it.On },
        TakenOutOfCalendar it => this with { Event = null, Followed = CalledOff is null ? Followed : it.Revision },
        NotInCalendar it => this with { Problem = it },
        InvitedByMail it => this with { Mailed = it, Invited = it.Invited, Followed = it.Revision, Problem = null },
        BookedByHand => this with { IsByHand = true, Followed = Revision, Problem = null },
        MeetingHeld it => this with { Held = it, NotHeld = null },
        MeetingNotHeld it => this with { NotHeld = it, Held = null },
        DoctorInvited it => this with { Doctor = [.. Doctor, it] },
        MinutesWritten it => this with { Minutes = new(it) { Remark = Minutes?.Remark } },
        MinutesApproved it => this with { Minutes = Minutes is null ? null : Minutes with { ApprovedOn = it.On } },
        RemarkAdded it => this with { Minutes = Minutes is null ? null : Minutes with { Remark = it } },
        _ => this,
    };
}
