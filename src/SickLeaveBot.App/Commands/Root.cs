using System.CommandLine;

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
        ["rulebook"] = RulebookCommand.Create,
        ["understand"] = UnderstandCommand.Create,
    };

    public static int Run(string[] args)
    {
        var root = new RootCommand(WhatItIs);
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction((_, cancel) => Serve(args, cancel));
        foreach (var (name, create) in Commands)
        {
            if (args is not [{ } asked, ..] || asked == name || !Commands.ContainsKey(asked))
            {
                root.Subcommands.Add(create());
            }
        }

        return root.Parse(args).Invoke();
    }

    // What runs when no command is given: arguments of the web host (--urls and the like) are settings.
    private static Task<int> Serve(string[] args, CancellationToken cancel) => Hosting.Server.Run(args, cancel);
}
