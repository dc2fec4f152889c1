namespace SickLeaveBot.Law;

/// <summary>Why a plan or a meeting is said to be evidently unnecessary (åpenbart unødvendig). People choose it; nothing computes it.</summary>
public enum ExemptionGround
{
    /// <summary>Serious illness; it is established that the employee will not be able to come back.</summary>
    WillNotReturn,

    /// <summary>Evidently soon back in full without adaptation.</summary>
    BackSoonWithoutAdaptation,

    /// <summary>Adaptation is in place and works, and the employee is evidently soon back in full.</summary>
    AdaptationWorksBackSoon,

    /// <summary>Too ill for the meeting now: postponed, not cancelled.</summary>
    TooIllForNow,

    /// <summary>Graded, with a running dialogue at work: the plan only.</summary>
    GradedWithRunningDialogue,

    /// <summary>«No adaptation possible»: never a ground.</summary>
    NoAdaptationPossible,

    /// <summary>Something else: the examples are not exhaustive, people decide.</summary>
    Other,
}

/// <summary>What becomes of the duty.</summary>
public enum ExemptionState { Exempt, Postponed, StillRequired }

/// <summary>May a duty be left out or put off as evidently unnecessary.</summary>
/// <param name="Allowed">Yes or no; null where people must decide.</param>
/// <param name="State">What becomes of the duty for now.</param>
/// <param name="ContactIsMissing">Nobody has spoken with the employee yet.</param>
/// <param name="Basis">Where it is written.</param>
/// <param name="Why">Why, in Norwegian.</param>
public sealed record ExemptionAnswer(
    bool? Allowed, ExemptionState State, bool ContactIsMissing, LegalBasis Basis, string Why);
