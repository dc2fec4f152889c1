namespace SickLeaveBot.Law;

/// <summary>Who may be called to dialogue meeting 1 beside employer and employee.</summary>
public enum Guest
{
    Issuer,

    /// <summary>Somebody in the service who neither treats nor has treated the employee.</summary>
    OccupationalHealthService,

    Nav,
    UnionRep,
    SafetyRep,

    /// <summary>Anybody else who neither treats nor has treated the employee.</summary>
    Other,

    /// <summary>Health personnel who treat or have treated the employee, also within the occupational health service.</summary>
    TreatingHealthPersonnel,
}

/// <summary>May somebody be invited to dialogue meeting 1.</summary>
/// <param name="Allowed">They may be invited as things stand.</param>
/// <param name="Mandatory">They must be invited (2011 rules only).</param>
/// <param name="MustAttend">Invited, they must come; null where nothing was found on it.</param>
/// <param name="EmployeeMayVeto">The employee can refuse.</param>
/// <param name="Basis">Where it is written.</param>
/// <param name="Why">Why, in Norwegian.</param>
public sealed record InvitationAnswer(
    bool Allowed, bool Mandatory, bool? MustAttend, bool EmployeeMayVeto, LegalBasis Basis, string Why);
