using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.Law;

namespace SickLeaveBot.App.Commands;

/// <summary><c>sickleavebot understand</c>: what somebody writes to the bot, read; one utterance, or one JSON a line.</summary>
public static class UnderstandCommand
{
    public static Command Create()
    {
        var today = new Option<string?>("--today") { Description = "The day that dates are counted from, such as 2026-11-23." };
        var lines = new Option<bool>("--lines") { Description = "One JSON a line in, one JSON a line out." };
        var speaker = new Option<string>("--speaker") { Description = "Who writes: employee or manager", DefaultValueFactory = _ => "employee" };
        var command = new Command("understand", "Show what the bot makes of what somebody writes.") { today, lines, speaker };
        command.SetAction(parsed =>
        {
            using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
            using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
            if (!TryReadDay(parsed.GetValue(today), out var day))
            {
                Console.Error.WriteLine("--today must be a date such as 2026-11-23");
                return 2;
            }

            if (!parsed.GetValue(lines))
            {
                output.WriteLine(UnderstoodJson.Write(
                    Read(input.ReadToEnd().TrimEnd('\r', '\n'), day, SpeakerNamed(parsed.GetValue(speaker)))));
                return 0;
            }

            return ReadLines(input, output, day);
        });
        return command;
    }

    private static int ReadLines(StreamReader input, StreamWriter output, DateOnly today)
    {
        for (var number = 1; input.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                output.WriteLine(UnderstoodJson.Write(ReadLine(line, today)));
            }
            catch (Exception broken) when (broken is JsonException or FormatException or KeyNotFoundException or InvalidOperationException)
            {
                output.Flush();
                Console.Error.WriteLine($"line {number}: not an object with text, today and speaker");
                return 2;
            }
        }

        return 0;
    }

    private static Understood ReadLine(string line, DateOnly today)
    {
        using var document = JsonDocument.Parse(line);
        var said = document.RootElement;
        var day = said.TryGetProperty("today", out var own) && own.GetString() is { } text
            ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : today;
        var speaker = said.TryGetProperty("speaker", out var who) ? SpeakerNamed(who.GetString()) : Speaker.Employee;
        return Read(said.GetProperty("text").GetString() ?? "", day, speaker);
    }

    // What is owed a fixed answer is read before the reader is asked, and so is nothing that it knows.
    private static Understood Read(Utterance text, DateOnly today, Speaker speaker)
    {
        var read = Reader.Read(text, today, speaker);
        return FixedAnswers.AreOwedFor(text) ? read with { Intent = Intent.None, From = null, To = null, BackOn = null, Grade = null, Dates = [] } : read;
    }

    private static Speaker SpeakerNamed(string? name) => name == "manager" ? Speaker.Manager : Speaker.Employee;

    private static bool TryReadDay(string? text, out DateOnly day)
    {
        day = Oslo.DayOf(TimeProvider.System.GetUtcNow());
        return text is null || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }
}
