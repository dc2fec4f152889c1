using System.Globalization;
using CsvHelper;
using SickLeaveBot.Conversations.DeliveringThePlan;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Storage;

namespace SickLeaveBot.App.Nav;

/// <summary>
/// The HR system's list of personal numbers: Entra object id and number, parted by semicolon, with or without a heading. Lines that
/// are right are kept, the others are said by their number and never by what stands in them.
/// </summary>
public static class PersonalNumberFeed
{
    private static readonly CsvReaderOptions Form = new()
    {
        Separator = ';',
        HasHeader = false,
        AllowLineBreaksInQuotes = false,
        TrimWhitespace = true,
        TrackLineNumbers = true,
        IncludeValuesInExceptions = false,
    };

    /// <returns>How many numbers were kept, and what is wrong with which lines.</returns>
    public static async Task<(int Kept, IReadOnlyList<string> Wrong)> Import(TextReader feed, IPersonalNumbers numbers)
    {
        var (kept, wrong) = (0, new List<string>());
        using var csv = CsvReader.Create(feed, Form, leaveOpen: true);
        while (await csv.ReadAsync())
        {
            if (csv.LineNumber == 1 && !csv.GetString(0).Any(char.IsAsciiDigit)) continue;
            var (person, number) = (csv.GetString(0), csv.FieldCount == 2 ? PersonalNumber.Read(csv.GetString(1)) : null);
            if (number is not null && Guid.TryParse(person, out var id))
            {
                await numbers.Keep(id.ToString("D", CultureInfo.InvariantCulture), number);
                kept++;
                continue;
            }
            wrong.Add($"line {csv.LineNumber}: {Problem(csv.FieldCount, number)}");
        }
        return (kept, wrong);
    }

    private static string Problem(int columns, string? number) => (columns, number) switch
    {
        (not 2, _) => "must have two columns, the Entra object id and the personal number",
        (_, null) => "the second column is not a personal number or D-number (11 digits, of which the last two check the others)",
        _ => "the first column is not an Entra object id (a GUID)",
    };
}
