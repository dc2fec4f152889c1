using System.CommandLine;
using System.CommandLine.Invocation;

namespace SickLeaveBot.App.Commands;

/// <summary>Everything the program can be asked to do. Without a command it serves Teams.</summary>
internal static class Root
{
    private const string WhatItIs = "Følger opp sykefravær i Microsoft Teams.";

    // Each command is made only when it is named: explain starts without the web host, the database or Microsoft Graph.
    private static readonly Dictionary<string, Func<Command>> Commands = new()
    {
        ["explain"] = ExplainCommand.Create,
        ["package"] = PackageCommand.Create,
        ["personal-numbers"] = PersonalNumbersCommand.Create,
        ["rulebook"] = RulebookCommand.Create,
        ["understand"] = UnderstandCommand.Create,
    };

    private static readonly string[] Questions = ["--help", "-h", "-?", "/?", "/h", "--version"];

    public static Task<int> Run(string[] args) =>
        args.Any(arg => Commands.ContainsKey(arg) || Questions.Contains(arg)) ? Asked(args)
        // Arguments of the web host (--urls and the like) are settings.
        : Hosting.Server.Run(args, CancellationToken.None);

    private static Task<int> Asked(string[] args)
    {
        var root = new RootCommand(WhatItIs);
        root.TreatUnmatchedTokensAsErrors = false;
        foreach (var (name, create) in Commands)
        {
            if (args is not [{ } asked, ..] || asked == name || !Commands.ContainsKey(asked))
            {
                root.Subcommands.Add(create());
            }
        }

        // A command that runs to its end needs no handler for Ctrl+C, which costs time to set up.
        var parsed = root.Parse(args);
        return parsed.Action is SynchronousCommandLineAction ? Task.FromResult(parsed.Invoke()) : parsed.InvokeAsync();
    }
}
