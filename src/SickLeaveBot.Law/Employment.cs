namespace SickLeaveBot.Law;

/// <summary>Why work stopped before an employment began again.</summary>
public enum Pause
{
    /// <summary>Any break: after more than two weeks a new two months must be worked.</summary>
    Ordinary,

    /// <summary>Lay-off, leave under aml §§ 12-2 to 12-5, 12-9 and 12-10 or skipsarbeidsloven, military service: four weeks.</summary>
    LaidOff,
}

/// <summary>A time the employee has worked for this employer.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, or null while it lasts; refused with <see cref="ArgumentException"/> when before <paramref name="From"/>.</param>
/// <param name="PauseBefore">The kind of break before it.</param>
public sealed record Employment(DateOnly From, DateOnly? To = null, Pause PauseBefore = Pause.Ordinary)
{
    public DateOnly? To { get; } =
        To is null || To >= From ? To : throw new ArgumentException("An employment ends before it begins.", nameof(To));

    public DateOnly LastDay => To ?? DateOnly.MaxValue;
}
