using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Meetings;

namespace SickLeaveBot.FollowUp.NavMeetings;

/// <summary>NAV has called a dialogue meeting (dialogmøte 2, 3 or a new one), and somebody has entered when and where it is. The call itself is not kept.</summary>
/// <param name="Meeting">Its number among NAV's meetings in this sick leave.</param>
/// <param name="At">At what time, on the clock of Oslo; null where it was not said.</param>
public sealed record NavMeetingEntered(int Meeting, DateOnly Day, TimeOnly? At, NavMeetingPlace Where, NavMeetingWhich Which, DateOnly On) : MeetingFact;

/// <summary>NAV has moved the meeting, or what was entered is corrected: so it is from now on.</summary>
public sealed record NavMeetingMoved(int Meeting, DateOnly Day, TimeOnly? At, NavMeetingPlace Where, NavMeetingWhich Which, DateOnly On) : MeetingFact;

/// <summary>NAV has called the meeting off.</summary>
public sealed record NavMeetingCalledOff(int Meeting, DateOnly On) : MeetingFact;

/// <summary>Whether the meeting was held, said afterwards; what was said in it is not kept.</summary>
public sealed record NavMeetingRecorded(int Meeting, NavMeetingOutcome How, DateOnly On) : MeetingFact;

/// <summary>Somebody has demanded of NAV that a meeting is held earlier, or a new one (folketrygdloven § 8-7 a second and third paragraph).</summary>
/// <param name="DemandedOn">When NAV was told.</param>
public sealed record NavMeetingDemanded(MeetingDemander By, DemandWay Way, DateOnly DemandedOn, DateOnly On) : MeetingFact;

/// <summary>NAV has said that it finds a meeting evidently unnecessary, and holds none now.</summary>
public sealed record NavMeetingFoundUnnecessary(DateOnly On) : MeetingFact;

/// <summary>One of the two has answered NAV's question about the need for a meeting, in NAV's own service; what was answered is not kept.</summary>
public sealed record MeetingNeedAnswered(bool ByEmployee, DateOnly On) : MeetingFact
{
    // It is nobody's business but the speaker's, and no card of anybody else goes out of date by it.
    public override Matter Changes => Matter.Nothing;
}

public enum NavMeetingPlace { NotSaid, AtNav, Online, Workplace, Telephone }

/// <summary>Dialogue meeting 2, dialogue meeting 3, or one after that.</summary>
public enum NavMeetingWhich { Second, Third, New }

/// <summary>How it went. Who was not there for medical reasons is only that.</summary>
public enum NavMeetingOutcome { Held, NotHeld, EmployeeAbsentForMedicalReasons }

/// <summary>Those who can demand a meeting of NAV, besides NAV itself.</summary>
public enum MeetingDemander { Employee, Employer, Issuer }

public enum DemandWay { NavsService, WithThePlan, Telephone, Letter }
