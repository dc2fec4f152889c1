namespace SickLeaveBot.Law;

/// <summary>How much of the work the employee is unable to do (sykmeldingsgrad), in whole per cent from 1 to 100.</summary>
public readonly record struct Grade
{
    /// <summary>A grade below this gives no sickness benefit (folketrygdloven § 8-13), but is still a graded absence.</summary>
    public const int LowestForBenefit = 20;

    /// <summary>Wholly away from work: 100 per cent.</summary>
    public static readonly Grade Full = new(100);

    /// <param name="percent">1 to 100 per cent; anything else is refused with <see cref="ArgumentOutOfRangeException"/>.</param>
    public Grade(int percent)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(percent, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100);
        Percent = percent;
    }

    public int Percent { get; }

    public bool IsFull => Percent == Full.Percent;

    public bool GivesBenefit => Percent >= LowestForBenefit;
}
