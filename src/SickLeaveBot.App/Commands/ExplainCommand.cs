using System.CommandLine;
using SickLeaveBot.App.Commands.Explaining;
using SickLeaveBot.App.Graph;

namespace SickLeaveBot.App.Commands;

/// <summary>`sickleavebot explain`: the rules, asked from the command line. Stores nothing.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var lines = new Option<bool>("--lines") { Description = "Ett spørsmål på hver linje, ett svar på hver linje." };
        var command = new Command("explain", "Svarer på hva loven sier om et tilfelle: JSON inn, JSON ut.") { lines };
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
