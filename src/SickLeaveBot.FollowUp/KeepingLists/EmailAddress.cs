namespace SickLeaveBot.FollowUp.KeepingLists;

/// <summary>How an e-mail address looks; whether anybody reads it can't be seen from it.</summary>
public static class EmailAddress
{
    /// <summary>As long as one may be (RFC 5321).</summary>
    public const int Longest = 254;

    /// <summary>One name, one @ and a domain with a full stop, of signs that need no quotes; no list and no name beside it.</summary>
    public static bool IsOne(string text) => text.Length <= Longest
        && text.Split('@') is [{ Length: > 0 } name, var domain] && IsDotted(name, least: 1) && IsDotted(domain, least: 2);

    private static bool IsDotted(string text, int least) =>
        text.Split('.') is var parts && parts.Length >= least && Array.TrueForAll(parts, part => part.Length > 0 && part.All(IsPlain));

    private static bool IsPlain(char sign) => char.IsLetterOrDigit(sign) || sign is '-' or '_' or '+';
}
