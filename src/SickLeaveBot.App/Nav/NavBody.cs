using System.Text.Json.Serialization;

namespace SickLeaveBot.App.Nav;

/// <summary>
/// FollowUpPlanDTO of NAV's interface for HR systems, in its own names; what is null is left out. lpsName is asked for by NAV's code,
/// though its description forgets it.
/// </summary>
internal sealed record FollowUpPlanBody(
    string EmployeeIdentificationNumber,
    string TypicalWorkday,
    string TasksThatCanStillBeDone,
    string TasksThatCanNotBeDone,
    string PreviousFacilitation,
    string PlannedFacilitation,
    string? OtherFacilitationOptions,
    string FollowUp,
    DateOnly EvaluationDate,
    bool SendPlanToNav,
    bool NeedsHelpFromNav,
    string? NeedsHelpFromNavDescription,
    bool SendPlanToGeneralPractitioner,
    string? MessageToGeneralPractitioner,
    string? AdditionalInformation,
    string ContactPersonFullName,
    string ContactPersonPhoneNumber,
    string ContactPersonEmail,
    bool EmployeeHasContributedToPlan,
    string? EmployeeHasNotContributedToPlanDescription,
    string LpsName,
    string? LpsEmail)
{
    public override string ToString() => nameof(FollowUpPlanBody);
}

/// <summary>What NAV says of a plan it has: a true where it has arrived.</summary>
internal sealed class FollowUpPlanResponse
{
    public string? Uuid { get; set; }

    public bool? IsSentToGeneralPractitionerStatus { get; set; }

    public bool? IsSentToNavStatus { get; set; }
}

/// <summary>An error of NAV's. Its message is not read, for it could repeat what was sent.</summary>
internal sealed class NavError
{
    public string? Type { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FollowUpPlanBody))]
[JsonSerializable(typeof(FollowUpPlanResponse))]
[JsonSerializable(typeof(NavError))]
[JsonSerializable(typeof(GivenToken))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class NavJson : JsonSerializerContext;
