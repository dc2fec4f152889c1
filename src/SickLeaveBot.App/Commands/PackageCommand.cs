using System.CommandLine;
using System.Text.RegularExpressions;
using SickLeaveBot.App.Manifest;
using SickLeaveBot.App.Teams.Inbound;

namespace SickLeaveBot.App.Commands;

/// <summary>`sickleavebot package --app-id … --host … --out bot.zip`: the app as an administrator uploads it to Teams.</summary>
internal static partial class PackageCommand
{
    private const int Done = 0;
    private const int Refused = 2;

    private static readonly Option<string> AppId = new("--app-id") { Description = "The bot’s application (client) id in Microsoft Entra." };
    private static readonly Option<string> Host = new("--host") { Description = "The host name that the bot answers at, such as bot.example.no." };
    private static readonly Option<string> Out = new("--out") { Description = "The file to write, such as bot.zip." };

    private static readonly Option<string> Version = new("--version")
    {
        Description = "The version of the app; it must be raised for each upload.",
        DefaultValueFactory = _ => "1.0.0",
    };

    public static Command Create()
    {
        var command = new Command("package", "Make the app package that an administrator uploads to Teams.") { AppId, Host, Out, Version };
        command.SetAction(parsed => Run(
            parsed.GetValue(AppId), parsed.GetValue(Host), parsed.GetValue(Out), parsed.GetValue(Version), parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(string? appId, string? host, string? file, string? version, InvocationConfiguration console)
    {
        if (Refusal(appId, host, file, version) is { } refusal)
        {
            console.Error.WriteLine(refusal);
            return Refused;
        }

        try
        {
            File.WriteAllBytes(file!, new AppPackage(Guid.Parse(appId!), host!.ToLowerInvariant(), version!).Zip());
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine($"--out: {file} can’t be written: {unwritable.Message}");
            return Refused;
        }

        console.Output.WriteLine($"{file} is ready. Upload it in the Teams admin centre under Teams apps, Manage apps.");
        return Done;
    }

    private static string? Refusal(string? appId, string? host, string? file, string? version) =>
        !Guid.TryParseExact(appId, "D", out var id) || id == Guid.Empty
            ? $"--app-id: {Shown(appId)} is not an application id. One looks like this: 8f14e45f-ceea-467a-9d2c-0c5a7c1f3b21."
        : !IsHost(host) ? $"--host: {Shown(host)} is not a host name on the internet. Write it without https://, port and path, such as bot.example.no."
        : string.IsNullOrWhiteSpace(file) ? "--out: say which file to write the package to, such as bot.zip."
        : !SemanticVersion().IsMatch(version ?? "") ? $"--version: {Shown(version)} is not a version. One looks like this: 1.0.0."
        : null;

    private static bool IsHost(string? host) => host is { Length: <= 253 } && HostName().IsMatch(host);

    private static string Shown(string? given) => string.IsNullOrWhiteSpace(given) ? "(empty)" : $"“{given}”";

    // Labels of RFC 1123; the last one has a letter, so that an address in numbers is no name. Names with æøå come in their xn-- form.
    [GeneratedRegex(@"\A(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]\z", RegexOptions.IgnoreCase)]
    private static partial Regex HostName();

    [GeneratedRegex(@"\A(?:0|[1-9][0-9]{0,8})\.(?:0|[1-9][0-9]{0,8})\.(?:0|[1-9][0-9]{0,8})\z")]
    private static partial Regex SemanticVersion();
}
