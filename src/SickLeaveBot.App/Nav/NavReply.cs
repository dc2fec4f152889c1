using SickLeaveBot.FollowUp.DeliveringThePlan;

namespace SickLeaveBot.App.Nav;

/// <summary>What came of a call to NAV. NAV can't tell a repetition from a new plan, so «not sent» is said only when that is certain.</summary>
internal abstract record NavReply
{
    /// <summary>NAV did not take it now, or could not be reached (status null); nothing is there.</summary>
    public sealed record NotNow(int? Status, TimeSpan? After = null) : NavReply;

    /// <summary>NAV does not let us in, with a fresh token too.</summary>
    public sealed record NoAccess(int Status) : NavReply;

    public sealed record Taken(Guid Receipt, bool IssuerGot, bool NavGot) : NavReply;

    public sealed record Refused(DeliveryProblem Problem) : NavReply;

    /// <summary>The call went out and no answer came, or one that can't be read.</summary>
    public sealed record NobodyKnows : NavReply;

    /// <summary>What an answer that is no receipt means.</summary>
    public static NavReply OfError(int status, string type, TimeSpan? after) => (status, type) switch
    {
        (StatusCodes.Status403Forbidden, "NO_ACTIVE_SENT_SYKMELDING") => new Refused(DeliveryProblem.NoActiveSentSickNote),
        // NAV's code and its description spell it differently.
        (StatusCodes.Status403Forbidden, "NO_ACTIVE_EMPLOYMENT" or "NO_ACTIVE_ARBEIDSFORHOLD") => new Refused(DeliveryProblem.NoActiveEmployment),
        (StatusCodes.Status404NotFound, "EMPLOYEE_NOT_FOUND") => new Refused(DeliveryProblem.EmployeeNotFound),
        (StatusCodes.Status404NotFound, "GENERAL_PRACTITIONER_NOT_FOUND") => new Refused(DeliveryProblem.IssuerNotFound),
        (StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden, _) => new NoAccess(status),
        (429 or 500 or 502 or 503, _) => new NotNow(status, after),
        (408 or >= 500, _) => new NobodyKnows(),
        _ => new Refused(DeliveryProblem.NotTakenByNav),
    };
}
