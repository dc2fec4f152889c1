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

    private static readonly Option<string> AppId = new("--app-id") { Description = "Botens program-ID (klient-ID) i Microsoft Entra." };
    private static readonly Option<string> Host = new("--host") { Description = "Vertsnavnet som boten svarer på, for eksempel bot.example.no." };
    private static readonly Option<string> Out = new("--out") { Description = "Filen som skal skrives, for eksempel bot.zip." };

    private static readonly Option<string> Version = new("--version")
    {
        Description = "Versjonen av appen; må økes for hver opplasting.",
        DefaultValueFactory = _ => "1.0.0",
    };

    public static Command Create()
    {
        var command = new Command("package", "Lag app-pakken som en administrator laster opp i Teams.") { AppId, Host, Out, Version };
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
            console.Error.WriteLine($"--out: {file} kan ikke skrives: {unwritable.Message}");
            return Refused;
        }

        console.Output.WriteLine($"{file} er klar. Last den opp i administrasjonssenteret for Teams under Teams-apper, Administrer apper.");
        return Done;
    }

    private static string? Refusal(string? appId, string? host, string? file, string? version) =>
        !Guid.TryParseExact(appId, "D", out var id) || id == Guid.Empty
            ? $"--app-id: {Shown(appId)} er ingen program-ID. Den ser slik ut: 8f14e45f-ceea-467a-9d2c-0c5a7c1f3b21."
        : !IsHost(host) ? $"--host: {Shown(host)} er ikke et vertsnavn på nettet. Skriv det uten https://, port og sti, for eksempel bot.example.no."
        : string.IsNullOrWhiteSpace(file) ? "--out: Si hvilken fil pakken skal skrives til, for eksempel bot.zip."
        : !SemanticVersion().IsMatch(version ?? "") ? $"--version: {Shown(version)} er ingen versjon. Den ser slik ut: 1.0.0."
        : null;

    private static bool IsHost(string? host) => host is { Length: <= 253 } && HostName().IsMatch(host);

    private static string Shown(string? given) => string.IsNullOrWhiteSpace(given) ? "(tom)" : $"«{given}»";

    // Labels of RFC 1123; the last one has a letter, so that an address in numbers is no name. Names with æøå come in their xn-- form.
    [GeneratedRegex(@"\A(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]\z", RegexOptions.IgnoreCase)]
    private static partial Regex HostName();

    [GeneratedRegex(@"\A(?:0|[1-9][0-9]{0,8})\.(?:0|[1-9][0-9]{0,8})\.(?:0|[1-9][0-9]{0,8})\z")]
    private static partial Regex SemanticVersion();
}
