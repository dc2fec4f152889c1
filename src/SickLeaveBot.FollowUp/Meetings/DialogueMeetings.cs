using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;

namespace SickLeaveBot.FollowUp.Meetings;

/// <summary>The workplace's own dialogue meetings (dialogmøte 1) of a sick leave as they stand.</summary>
public sealed record DialogueMeetings
{
    public static readonly DialogueMeetings None = new();

    /// <summary>What the employee has answered; null while they have not.</summary>
    public WishesTold? Wishes { get; private init; }

    public Guests Guests { get; private init; } = Guests.None;

    /// <summary>Another time that one of the two would like; null when there is none to answer.</summary>
    public TimeSuggested? Suggested { get; private init; }

    /// <summary>Found evidently unnecessary, or put off; null while it shall be held.</summary>
    public MeetingFoundUnnecessary? Unnecessary { get; private init; }

    /// <summary>What each has said of whether a meeting is useful while the absence is graded; the newest of each counts.</summary>
    public IReadOnlyList<UsefulnessTold> Usefulness { get; private init; } = [];

    /// <summary>Who finds a meeting useful; null while nobody does and not both of the two have been heard.</summary>
    public IReadOnlyCollection<Role>? WantedBy => (FindingItUseful(), IsUseful(Role.Employer), IsUseful(Role.Employee)) switch
    {
        ({ Count: > 0 } some, _, _) => some,
        (_, false, false) => [],
        _ => null,
    };

    /// <summary>The employee has objected, or the manager has thought again, since it was last found unnecessary.</summary>
    public MeetingWantedAfterAll? AfterAll { get; private init; }

    /// <summary>What somebody has said last of whether a meeting is useful; null where they said nothing.</summary>
    public bool? IsUseful(Role role) => Usefulness.FirstOrDefault(one => one.Who == role)?.IsUseful;

    /// <summary>All that were arranged, oldest first.</summary>
    public IReadOnlyList<Meeting> All { get; private init; } = [];

    /// <summary>The newest that stands.</summary>
    public Meeting? Current => All is [.., { Stands: true } last] ? last : null;

    /// <summary>The first that was held; then the law's duty is done.</summary>
    public Meeting? Held => All.FirstOrDefault(one => one.Held is not null);

    public int NextNumber => Current?.Number ?? All.Count + 1;

    public Meeting? Number(int number) => All.FirstOrDefault(one => one.Number == number);

    internal DialogueMeetings After(int number, MeetingFact fact) => fact switch
    {
        WishesTold it => Wanted(number, fact) with { Wishes = it },
        GuestWanted or GuestNotWanted or GuestAnswered => Wanted(number, fact),
        TimeSuggested it => this with { Suggested = it },
        MeetingArranged it => Arranged(number, it) with { Suggested = null, Unnecessary = null, AfterAll = null },
        LateExplained it => With(it.Number, number, fact),
        MeetingCalledOff it => With(it.Number, number, fact) with { Suggested = null },
        BookedInCalendar it => With(it.Number, number, fact),
        ChangedInCalendar it => With(it.Number, number, fact),
        GoneFromCalendar it => With(it.Number, number, fact),
        TakenOutOfCalendar it => With(it.Number, number, fact),
        NotInCalendar it => With(it.Number, number, fact),
        InvitedByMail it => With(it.Number, number, fact),
        BookedByHand it => With(it.Number, number, fact),
        DoctorInvited it => With(it.Number, number, fact),
        MeetingHeld it => With(it.Number, number, fact),
        MeetingNotHeld it => With(it.Number, number, fact),
        MinutesWritten it => With(it.Number, number, fact),
        MinutesApproved it => With(it.Number, number, fact),
        RemarkAdded it => With(it.Number, number, fact),
        UsefulnessTold it => this with { Usefulness = [.. Usefulness.Where(one => one.Who != it.Who), it] },
        MeetingFoundUnnecessary it => this with { Unnecessary = it, AfterAll = null },
        MeetingWantedAfterAll it => this with { Unnecessary = null, AfterAll = it },
        _ => this,
    };

    private List<Role> FindingItUseful() => [.. Usefulness.Where(one => one.IsUseful).Select(one => one.Who)];

    private DialogueMeetings Arranged(int number, MeetingArranged it) => Number(it.Number) is null
        ? this with { All = [.. All, new(it, number, number) { Late = it.Late }] }
        : With(it.Number, number, it);

    // Who comes has changed: the calendar follows.
    private DialogueMeetings Wanted(int number, MeetingFact fact)
    {
        var after = this with { Guests = Guests.After(fact) };
        return Current is { } open ? after.With(open.Number, one => one.Changed(number)) : after;
    }

    private DialogueMeetings With(int meeting, int number, MeetingFact fact) => With(meeting, one => one.After(number, fact));

    private DialogueMeetings With(int meeting, Func<Meeting, Meeting> change) =>
        this with { All = [.. All.Select(one => one.Number == meeting ? change(one) : one)] };
}
