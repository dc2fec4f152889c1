using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.ReadingThePlan;

namespace SickLeaveBot.Conversations.ReadingThePlan;

/// <summary>A union rep or safety rep of this workplace.</summary>
public sealed record Rep(Person Person, PlanReader As);
