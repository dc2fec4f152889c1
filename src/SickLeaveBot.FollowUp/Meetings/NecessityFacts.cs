using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;
using SickLeaveBot.Law.WorkingEnvironmentAct;

namespace SickLeaveBot.FollowUp.Meetings;

/// <summary>Somebody has said whether a meeting is useful, in an absence that is graded: employer, employee or, through either, the issuer.</summary>
public sealed record UsefulnessTold(Role Who, bool IsUseful, DateOnly On) : MeetingFact;

/// <summary>The manager finds the meeting evidently unnecessary, or puts it off, on one of the listed grounds.</summary>
/// <param name="ContactOn">When the manager spoke with the employee.</param>
/// <param name="AskAgainOn">When a meeting that is put off is asked about again.</param>
public sealed record MeetingFoundUnnecessary(ExemptionGround Ground, DateOnly ContactOn, DateOnly? AskAgainOn, DateOnly On) : MeetingFact;

/// <summary>The employee objects, or the manager thinks again: the meeting shall be held after all.</summary>
public sealed record MeetingWantedAfterAll(PlanSide By, DateOnly On) : MeetingFact;
