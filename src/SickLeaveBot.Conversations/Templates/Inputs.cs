using System.Globalization;

namespace SickLeaveBot.Conversations.Templates;

/// <summary>A value that was read, or what is wrong with it.</summary>
internal readonly record struct Parsed(object? Value, Problem? Problem)
{
    public static Parsed As(object? value) => new(value, null);

    public static implicit operator Parsed(Problem problem) => new(null, problem);
}

/// <summary>Reads single inputs of a card. Empty ones do not come here.</summary>
internal static class Inputs
{
    private const int MostInAList = 50;
    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly DateOnly Latest = new(2099, 12, 31);

    public static Parsed Text(string text, int length)
    {
        var lines = text.ReplaceLineEndings("\n");
        if (lines.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\t')) || HasHalfCharacter(lines))
            return Problem.NotAText;
        return lines.Length > length ? Problem.TooLong : Parsed.As(lines);
    }

    public static Parsed List(string text, int length)
    {
        var items = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (items.Length > MostInAList)
            return Problem.TooLong;
        var problem = items.Select(item => Text(item, length).Problem).FirstOrDefault(one => one is not null);
        return problem is { } wrong ? wrong : Parsed.As(items);
    }

    public static Parsed Day(string text) =>
        !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Problem.NotADate
        : day < Earliest || day > Latest ? Problem.OutOfRange
        : Parsed.As(day);

    public static Parsed Time(string text) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? Parsed.As(time) : Problem.NotATime;

    public static Parsed Number(string text, int least, int most) =>
        !decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            || number != decimal.Truncate(number) ? Problem.NotANumber
        : number < least || number > most ? Problem.OutOfRange
        : Parsed.As((int)number);

    public static Parsed YesOrNo(string text) => text switch
    {
        "true" or "True" => Parsed.As(true),
        "false" or "False" => Parsed.As(false),
        _ => Problem.NotYesOrNo,
    };

    public static Func<string, Parsed> ChoiceOf(Type choices)
    {
        var byName = Enum.GetNames(choices).ToDictionary(name => name, name => Enum.Parse(choices, name), StringComparer.OrdinalIgnoreCase);
        return text => byName.TryGetValue(text, out var choice) ? Parsed.As(choice) : Problem.NotAChoice;
    }

    private static bool HasHalfCharacter(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at]))
                continue;
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
                return true;
            at++;
        }

        return false;
    }
}
