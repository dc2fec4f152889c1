using System.CommandLine;

namespace SickLeaveBot.App.Commands;

/// <summary>`sickleavebot rulebook --markdown`: every duty and right by regime, for a lawyer or a union.</summary>
internal static class RulebookCommand
{
    public static Command Create()
    {
        var markdown = new Option<bool>("--markdown") { Description = "Hele regelboken som Markdown; ellers bare innholdet." };
        var command = new Command("rulebook", "Alle plikter og rettigheter med hjemmel, ordlyd og eksempel.") { markdown };
        command.SetAction(parsed => Console.Out.Write(parsed.GetValue(markdown) ? RulebookPage.Markdown() : RulebookPage.Contents()));
        return command;
    }
}
