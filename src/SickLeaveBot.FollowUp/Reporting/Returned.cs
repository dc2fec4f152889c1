using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.FollowUp.Reporting;

/// <summary>The employee is fully back at work from this day (friskmelding).</summary>
public sealed record ReturnedToWork(DateOnly On) : Fact;

/// <summary>The employee has said on which day to come back. The absence goes on until that day is there and the return is confirmed.</summary>
public sealed record ReturnAnnounced(DateOnly On) : Fact;

/// <summary>The employee is back in part: from this day the grade (sykmeldingsgrad, in per cent) is this.</summary>
public sealed record ReturnedInPart(DateOnly On, int Grade) : Fact;
