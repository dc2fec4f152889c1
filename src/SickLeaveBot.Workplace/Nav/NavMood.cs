namespace SickLeaveBot.Workplace.Nav;

/// <summary>How NAV is today: as it should be, or as it documents that it can be.</summary>
public enum NavMood
{
    None,

    /// <summary>It takes the plan and says false of the issuer.</summary>
    IssuerMissing,
    IssuerNotFound,
    NoSickNote,
    NoEmployment,
    UnknownEmployee,
    BadRequest,
    Unauthorized,
    Broken,
    Down,

    /// <summary>It takes the plan, and the line stays silent.</summary>
    Silent,
}
