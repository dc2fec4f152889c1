using System.CommandLine;
using System.CommandLine.Invocation;
using SickLeaveBot.App.Commands.Explaining;

namespace SickLeaveBot.App.Commands;

/// <summary>Everything the program can be asked to do. Without a command it serves Teams.</summary>
internal static class Root
{
    private const string WhatItIs = "Follows up sick leave in Microsoft Teams. Without a command it serves Teams.";

    private static readonly string[] Commands = ["explain", "package", "personal-numbers", "rulebook", "understand"];
    private static readonly string[] Questions = ["--help", "-h", "-?", "/?", "/h", "--version"];

    public static Task<int> Run(string[] args) =>
        args.Any(arg => Commands.Contains(arg) || Questions.Contains(arg)) ? Asked(args)
        // Arguments of the web host (--urls and the like) are settings.
        : Server.Run(args, CancellationToken.None);

    private static Task<int> Asked(string[] args)
    {
        var root = new RootCommand(WhatItIs);
        root.TreatUnmatchedTokensAsErrors = false;
        foreach (var name in args is [{ } asked, ..] && Commands.Contains(asked) ? [asked] : Commands)
        {
            root.Subcommands.Add(Create(name));
        }

        // A command that runs to its end needs no handler for Ctrl+C, which costs time to set up.
        var parsed = root.Parse(args);
        return parsed.Action is SynchronousCommandLineAction ? Task.FromResult(parsed.Invoke()) : parsed.InvokeAsync();
    }

    // Each command is made only when it is named: explain starts without the web host, the database or Microsoft Graph, and the web host
    // without the parser of commands.
    private static Command Create(string name) => name switch
    {
        "explain" => ExplainCommand.Create(),
        "package" => PackageCommand.Create(),
        "personal-numbers" => PersonalNumbersCommand.Create(),
        "rulebook" => RulebookCommand.Create(),
        "understand" => UnderstandCommand.Create(),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such command."),
    };
}
