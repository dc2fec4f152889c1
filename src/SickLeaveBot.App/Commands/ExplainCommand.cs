using System.CommandLine;
using SickLeaveBot.App.Commands.Explaining;
using SickLeaveBot.App.Graph;

namespace SickLeaveBot.App.Commands;

/// <summary>`sickleavebot explain`: the rules, asked from the command line. Stores nothing.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var lines = new Option<bool>("--lines") { Description = "One question a line in, one answer a line out." };
        var command = new Command("explain", "Say what the law asks for in a case: JSON in, JSON out. Stores nothing.") { lines };
        command.SetAction(parsed =>
        {
            using var input = Console.OpenStandardInput();
            using var output = Console.OpenStandardOutput();
            return parsed.GetValue(lines)
                ? ManyQuestions.Answer(input, output, CancellationToken.None).GetAwaiter().GetResult()
                : OneQuestion.Answer(input, output);
        });
        return command;
    }
}
