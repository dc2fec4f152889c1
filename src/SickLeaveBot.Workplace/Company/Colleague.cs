using System.Security.Cryptography;
using System.Text;

namespace SickLeaveBot.Workplace.Company;

/// <summary>Somebody who works at the demo company, as the directory knows them.</summary>
/// <param name="Id">The Entra object id.</param>
/// <param name="Locale">The language of their Teams and their mailbox.</param>
/// <param name="ManagerId">The nearest manager in the directory, when one is entered.</param>
public sealed record Colleague(
    string Id,
    string GivenName,
    string Surname,
    string JobTitle,
    string Department,
    string Locale,
    DateOnly HiredOn,
    string? ManagerId)
{
    public string DisplayName => $"{GivenName} {Surname}";

    public string Mail => $"{Plain(GivenName)}.{Plain(Surname)}@fjordlys.example";

    public string Phone => $"+47 55 00 01 {Id[^2..]}";

    /// <summary>The id Teams gives this person towards one bot; another bot sees another id.</summary>
    public string TeamsUser(string appId) => $"29:1{Digest(appId, "user")}";

    /// <summary>The private chat between this person and the bot.</summary>
    public string Conversation(string appId) => $"a:1{Digest(appId, "chat")}";

    private string Digest(string appId, string purpose) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes($"{purpose} {appId} {Id}")))
            .TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private static string Plain(string name) => name.ToLowerInvariant().Replace('ø', 'o').Replace('å', 'a').Replace("æ", "ae");
}
