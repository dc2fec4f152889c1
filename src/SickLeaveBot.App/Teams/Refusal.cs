using Microsoft.AspNetCore.Http;

namespace SickLeaveBot.App.Teams;

/// <summary>Why an activity was not let in. The name goes to the log, the caller is only told the status.</summary>
internal enum Refusal
{
    None,

    NotJson,
    TooLarge,
    Malformed,
    Incomplete,

    NoAppId,
    NoAuthorization,
    IllFormedAuthorization,
    IllFormedToken,
    OtherIssuer,
    OtherAlgorithm,
    OtherAudience,
    KeysOutOfReach,
    UnknownKey,
    BadSignature,
    NoLifetime,
    Expired,
    NotYetValid,
    NoServiceUrl,

    OtherChannel,
    NotEndorsed,
    OtherServiceUrl,
    ForeignHost,
    ForeignTenant,
    OtherTenantInServiceUrl,
}

internal static class Refusals
{
    /// <summary>401: the token is no good. 403: the token is good, but not for this activity.</summary>
    public static int Status(this Refusal refusal) => refusal switch
    {
        Refusal.NotJson => StatusCodes.Status415UnsupportedMediaType,
        Refusal.TooLarge => StatusCodes.Status413PayloadTooLarge,
        Refusal.Malformed or Refusal.Incomplete => StatusCodes.Status400BadRequest,
        Refusal.KeysOutOfReach => StatusCodes.Status503ServiceUnavailable,
        >= Refusal.OtherChannel => StatusCodes.Status403Forbidden,
        _ => StatusCodes.Status401Unauthorized,
    };
}
