using SickLeaveBot.App.Teams.Outbound;

namespace SickLeaveBot.Workplace.Tokens;

/// <summary>What the bot can ask a token for.</summary>
public static class Resource
{
    public const string Connector = "https://api.botframework.com";
    public const string Graph = "https://graph.microsoft.com";

    public static readonly string[] GraphRoles =
        ["User.Read.All", "MailboxSettings.Read", "TeamsAppInstallation.ReadWriteSelfForUser.All"];

    public static string? OfScope(string scope) => scope switch
    {
        $"{Connector}/.default" => Connector,
        $"{Graph}/.default" => Graph,
        _ => null,
    };
}
