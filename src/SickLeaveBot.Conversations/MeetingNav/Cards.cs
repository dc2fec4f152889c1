using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp.NavMeetings;

namespace SickLeaveBot.Conversations.MeetingNav;

/// <summary>When and where NAV's meeting is, to be filled in or looked over before it is entered and told.</summary>
/// <param name="Employee">Whose meeting it is, where the reader is somebody else; null for one's own.</param>
/// <param name="Now">The day it stands on now, where the card changes it.</param>
/// <param name="Changes">The number of that meeting.</param>
/// <param name="Asked">The day that the problem asks about: sent once more, it is meant.</param>
public sealed record NavMeetingForm(
    string? Employee, DateOnly? Day, string? At, NavMeetingPlace? Where, NavMeetingWhich Which, DateOnly? Now, int? Changes, NavMeetingProblem? Problem, DateOnly? Asked) : Card
{
    public override Slot KeptAs => Slot.Question;
}

/// <summary>Several can be meant, and the speaker says whose meeting it is; what was understood goes along.</summary>
public sealed record WhoseNavMeeting(
    IReadOnlyList<Choice> People, NavMeetingSaying What, DateOnly? Day, string? At, NavMeetingPlace? Where, NavMeetingWhich? Which) : Card;

public enum NavMeetingProblem { NoDay, NoSuchTime, Passed, BeforeTheAbsence, FarAhead, DayOff, StandsAlready }

/// <summary>NAV's meeting as it stands, with what the law asks of whom; the one card of it that each of the two has.</summary>
/// <param name="OfWhom">Whose it is, where the reader is not the employee.</param>
/// <param name="By">Who entered or changed it just now, where the reader did not.</param>
/// <param name="PlanBy">The last day on which the updated plan is with NAV in time.</param>
public sealed record NavsMeeting(
    NavMeetingNews News, string? By, string OfWhom, NavMeetingWhich Which, DateOnly Day, string? At, NavMeetingPlace? Where, DateOnly? MovedFrom,
    DateOnly PlanBy, string Other, bool IsAhead, NavPlanState? Plan, bool CanSend, bool CanOpenPlan, NavMeetingOutcome? Outcome, bool AsksOutcome,
    bool CanDemand) : Card
{
    public override Slot KeptAs => Standing.Slot;
}

/// <summary>Why the card is shown now.</summary>
public enum NavMeetingNews { Stands, Entered, Moved, CalledOff, PlanSoon, WhoComes, NextWorkingDay, WasItHeld, Recorded }

/// <summary>Somebody has written that the meeting is called off: asked before it is taken and told.</summary>
public sealed record IsNavsMeetingOff(string OfWhom, NavMeetingWhich Which, DateOnly Day, string? At, string? Other) : Card
{
    public override Slot KeptAs => Slot.Question;
}

/// <summary>How the plan stands towards the meeting, for whoever must send it and for the employee.</summary>
public enum NavPlanState { ToBeSent, Late, Sent, LeaderSends, LeaderWasToSend }

/// <summary>Human resources have entered a meeting, or changed it, and see nothing else of the sick leave.</summary>
public sealed record NavMeetingIsEntered(string Employee, DateOnly Day, string? At, bool WasKnown) : Card;

/// <summary>How a meeting is demanded of NAV, and what is noted of it.</summary>
/// <param name="IsNew">There was a meeting already, so it is a new one (third paragraph), not an earlier one (second).</param>
/// <param name="Other">Who will be told; null where there is nobody.</param>
public sealed record DemandAMeeting(
    bool AsEmployee, string OfWhom, bool IsNew, bool IsEarlier, DateOnly On, string? Other, bool CanAskWithThePlan, DemandProblem? Problem) : Card
{
    public override Slot KeptAs => Slot.Question;
}

public enum DemandProblem { NotYet, BeforeTheAbsence }

/// <summary>A meeting was demanded of NAV, which must then hold it.</summary>
public sealed record MeetingIsDemanded(MeetingDemander Who, DemandWay Way, DateOnly On, string OfWhom, bool IsNew, bool IsEarlier) : Card
{
    public override Slot KeptAs => Standing.DemandSlot;
}

/// <summary>NAV asks about the need for a meeting in its own service: when, and where one answers.</summary>
public sealed record NavAsksForNeed(bool AsEmployee, string OfWhom, DateOnly Until, bool IsAnswered, bool IsOpen) : Card
{
    public override Slot KeptAs => Standing.NeedSlot;
}

/// <summary>NAV finds a meeting evidently unnecessary: asked once before it is noted and told.</summary>
public sealed record NavHoldsNoMeeting(string OfWhom, string? Other, bool IsAsked, DateOnly? On) : Card
{
    public override Slot KeptAs => Standing.Slot;
}
