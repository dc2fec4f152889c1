using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Meetings;

namespace SickLeaveBot.FollowUp.NavMeetings;

/// <summary>NAV's dialogue meetings in a sick leave, as those here have entered them. There is one at a time.</summary>
public sealed record NavMeetings
{
    public static readonly NavMeetings None = new();

    /// <summary>Oldest first, also those that were called off.</summary>
    public IReadOnlyList<NavMeeting> All { get; private init; } = [];

    public IReadOnlyList<NavMeetingDemanded> Demands { get; private init; } = [];

    /// <summary>NAV holds none now; a meeting that is entered later goes before it.</summary>
    public NavMeetingFoundUnnecessary? Unnecessary { get; private init; }

    public IReadOnlyList<MeetingNeedAnswered> Answers { get; private init; } = [];

    public NavMeeting? Newest => All.Count > 0 ? All[^1] : null;

    /// <summary>The meeting that is waited for, or whose outcome is not said yet; null where there is none.</summary>
    public NavMeeting? Open => Newest is { IsOpen: true } open ? open : null;

    public bool HasHeldOne => All.Any(one => one.Outcome is NavMeetingOutcome.Held);

    /// <summary>The meeting that a day said now is about: the one ahead; one whose day has passed is another.</summary>
    public NavMeeting? Ahead(DateOnly today) => Open is { } open && open.Day >= today ? open : null;

    /// <summary>Which meeting the next one is, as long as nobody says otherwise.</summary>
    public NavMeetingWhich NextWhich => All.Count(one => one.CalledOffOn is null && one.Outcome is not NavMeetingOutcome.NotHeld) switch
    {
        0 => NavMeetingWhich.Second,
        1 => NavMeetingWhich.Third,
        _ => NavMeetingWhich.New,
    };

    internal NavMeetings After(MeetingFact fact) => fact switch
    {
        NavMeetingEntered it => this with { All = [.. All, new(it.Meeting, it.Day, it.At, it.Where, it.Which) { ToldOn = it.On }], Unnecessary = null },
        NavMeetingMoved it => With(it.Meeting, one => one with { Day = it.Day, At = it.At, Where = it.Where, Which = it.Which, MovedFrom = one.Day, ToldOn = it.On }),
        NavMeetingCalledOff it => With(it.Meeting, one => one with { CalledOffOn = it.On }),
        NavMeetingRecorded it => With(it.Meeting, one => one with { Outcome = it.How }),
        NavMeetingDemanded it => this with { Demands = [.. Demands, it], Unnecessary = null },
        NavMeetingFoundUnnecessary it => this with { Unnecessary = it },
        MeetingNeedAnswered it => this with { Answers = [.. Answers, it] },
        _ => this,
    };

    private NavMeetings With(int meeting, Func<NavMeeting, NavMeeting> change) =>
        this with { All = [.. All.Select(one => one.Number == meeting ? change(one) : one)] };
}

/// <summary>One of NAV's meetings as it was last entered.</summary>
public sealed record NavMeeting(int Number, DateOnly Day, TimeOnly? At, NavMeetingPlace Where, NavMeetingWhich Which)
{
    /// <summary>The day it was on before it was moved; the same day where something else was corrected.</summary>
    public DateOnly? MovedFrom { get; init; }

    /// <summary>When it was entered or moved, and the two were told.</summary>
    public DateOnly ToldOn { get; init; }

    public DateOnly? CalledOffOn { get; init; }

    public NavMeetingOutcome? Outcome { get; init; }

    public bool IsOpen => CalledOffOn is null && Outcome is null;
}
