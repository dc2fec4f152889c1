namespace SickLeaveBot.Workplace.Tokens;

/// <summary>Everything that goes into a token, so that a test can spoil one thing at a time with <c>with</c>.</summary>
/// <param name="Algorithm">RS256, RS384, RS512, PS256, none, or HS256 (then the secret is the public key, as an attacker would try).</param>
/// <param name="Key">The key that signs.</param>
/// <param name="KeyId">The id the header names; that of the key when null.</param>
/// <param name="Claims">What the token says; a null value leaves the claim out.</param>
public sealed record TokenRecipe(
    string Algorithm,
    SigningKey Key,
    string? KeyId,
    IReadOnlyDictionary<string, object?> Claims)
{
    /// <summary>The same recipe with one claim changed, added, or (null) left out. Times are whole seconds since 1970.</summary>
    public TokenRecipe Saying(string claim, object? value) => this with { Claims = new Dictionary<string, object?>(Claims) { [claim] = value } };

    public TokenRecipe Valid(DateTimeOffset from, DateTimeOffset until) =>
        Saying("nbf", from.ToUnixTimeSeconds()).Saying("exp", until.ToUnixTimeSeconds());
}
