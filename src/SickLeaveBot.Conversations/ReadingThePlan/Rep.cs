using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.WritingThePlan;

namespace SickLeaveBot.Conversations.ReadingThePlan;

/// <summary>A union rep or safety rep of this workplace.</summary>
public sealed record Rep(Person Person, PlanReader As);
