namespace SickLeaveBot.Law;

/// <summary>How much self-certification the workplace gives. A setting of its own, apart from the regimes.</summary>
public enum SelfCertificationPolicy
{
    /// <summary>Three calendar days at a time (folketrygdloven § 8-24).</summary>
    Statutory,

    /// <summary>Eight at a time and 24 in twelve months: the IA agreements' rule until 2018, a common policy since.</summary>
    EightOfTwentyFour,

    /// <summary>The whole employer's period of 16 days.</summary>
    EmployersPeriod,
}
