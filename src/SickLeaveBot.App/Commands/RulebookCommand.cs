using System.CommandLine;

namespace SickLeaveBot.App.Commands;

/// <summary>`sickleavebot rulebook --markdown`: every duty and right by regime, for a lawyer or a union.</summary>
internal static class RulebookCommand
{
    public static Command Create()
    {
        var markdown = new Option<bool>("--markdown") { Description = "The whole rulebook as Markdown; without it only the contents." };
        var command = new Command("rulebook", "Print every duty and right with section, wording and example, in Norwegian.") { markdown };
        command.SetAction(parsed => Console.Out.Write(parsed.GetValue(markdown) ? RulebookPage.Markdown() : RulebookPage.Contents()));
        return command;
    }
}
