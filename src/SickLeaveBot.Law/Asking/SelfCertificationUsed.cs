namespace SickLeaveBot.Law.Asking;

/// <summary>How much self-certification is used.</summary>
/// <param name="Days">Self-certified days in the employer's period that the day belongs to.</param>
/// <param name="DaysAtATime">How many there may be in it.</param>
/// <param name="DaysInTwelveMonths">Self-certified days in the twelve months that end on the day.</param>
/// <param name="LimitInTwelveMonths">How many there may be; null where the workplace sets no such limit.</param>
/// <param name="Times">Spells with self-certified days begun in those months.</param>
public sealed record SelfCertificationUsed(int Days, int DaysAtATime, int DaysInTwelveMonths, int? LimitInTwelveMonths, int Times);
