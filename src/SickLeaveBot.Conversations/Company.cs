using SickLeaveBot.FollowUp;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations;

/// <summary>What this workplace has decided for itself.</summary>
/// <param name="HumanResources">Who is asked where a person must decide, and whom employees are sent to.</param>
/// <param name="BackdatingDays">How many days back an absence may be reported without asking human resources.</param>
public sealed record Company(string Name, Person? HumanResources, SelfCertificationPolicy Policy, int BackdatingDays);
