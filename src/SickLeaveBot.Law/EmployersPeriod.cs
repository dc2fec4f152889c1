namespace SickLeaveBot.Law;

/// <summary>The days the employer pays for (arbeidsgiverperioden).</summary>
/// <param name="FirstDay">The first whole day away.</param>
/// <param name="LastDay">The 16th day away, or the last one known where the period is not used up.</param>
/// <param name="DaysUsed">1 to 16.</param>
public sealed record EmployersPeriod(DateOnly FirstDay, DateOnly LastDay, int DaysUsed)
{
    public bool IsUsedUp => DaysUsed == NationalInsuranceAct.Section8_19.DaysInEmployersPeriod;
}
