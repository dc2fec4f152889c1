using System.Globalization;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.AnsweringInWords;

/// <summary>From how a value is written to what the input would send. What can't be read is sent as such, and never as it was written.</summary>
internal static class FieldValues
{
    private static readonly string[] BeforeATime = ["kl", "klokka", "klokken", "klokkeslett", "at"];

    /// <summary>No date, number or choice: the answer is told to be wrong by the same rules as a tap.</summary>
    public const string Unreadable = "?";

    public static string Read(Field field, string said, SpokenPhrases phrases, DateOnly today) => field.Kind switch
    {
        FieldKind.Text => said,
        _ when IsEmpty(said, phrases) => "",
        FieldKind.Day => DayIn(said, today) is { } day ? Days.Iso(day) : Unreadable,
        FieldKind.Time => TimeIn(said) is { } time ? Times.Text(time, Language.En) : Unreadable,
        FieldKind.Number => NumberIn(said) ?? Unreadable,
        FieldKind.Toggle => YesOrNo.Read(said) is { } yes ? field.Choices[yes ? 0 : 1].Value : Unreadable,
        _ when field.TakesMany => string.Join(',', said.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(one => ChoiceIn(field, one)).Distinct()),
        _ => ChoiceIn(field, said),
    };

    /// <summary>The one day that the words say, when they say nothing else.</summary>
    public static DateOnly? DayIn(string said, DateOnly today) => Reader.Read(said, today, Speaker.Employee).Dates is [var day] ? day : null;

    /// <summary>How a value is read back to the one who filled it in.</summary>
    public static FilledLine Line(Field field, string value, Language language, DateOnly today) => field.Kind switch
    {
        FieldKind.Toggle => new(field.ShortLabel, null, value == field.Choices[0].Value, value != field.Choices[0].Value),
        FieldKind.Choice => new(field.ShortLabel, string.Join(", ", value.Split(',').Select(one => TitleOf(field, one))), false, false),
        FieldKind.Day when DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day) => new(field.ShortLabel, Days.Full(day, language, today), false, false),
        FieldKind.Time when TimeIn(value) is { } time => new(field.ShortLabel, Times.Text(time, language), false, false),
        _ => new(field.ShortLabel, value, false, false),
    };

    /// <summary>The time of day that the words say, as in "kl. 10", "10.30" or "14:00", when they say nothing else.</summary>
    public static TimeOnly? TimeIn(string said)
    {
        var words = said.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is [var first, ..] && BeforeATime.Contains(first.TrimEnd('.'), StringComparer.OrdinalIgnoreCase)) words = words[1..];
        return words is [var only] && only.Split('.', ':') is { Length: 1 or 2 } parts && NumberBelow(24, parts[0]) is { } hour
            && (parts.Length == 1 ? 0 : NumberBelow(60, parts[1])) is { } minute ? new TimeOnly(hour, minute) : null;
    }

    private static int? NumberBelow(int limit, string text) =>
        text.Length is 1 or 2 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < limit ? number : null;

    private static bool IsEmpty(string said, SpokenPhrases phrases) =>
        PhraseMatch.Of(said) is var words && (words.Length == 0 || phrases.Empty.Any(phrase => PhraseMatch.IsSame(words, phrase.Words)));

    private static string? NumberIn(string said) =>
        Words.In(said).Where(word => word.Shape is Shape.Number or Shape.Ordinal).Select(word => word.Text).ToList() is [var number]
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? number : null;

    private static string ChoiceIn(Field field, string said)
    {
        var words = PhraseMatch.Of(said);
        return Only(title => PhraseMatch.IsSame(words, PhraseMatch.Of(title)))
            ?? Only(title => PhraseMatch.Begins(PhraseMatch.Of(title), words))
            ?? (YesOrNo.Read(said) is { } yes ? Only(title => YesOrNo.Read(title) == yes) : null)
            ?? Unreadable;

        string? Only(Func<string, bool> fits) =>
            field.Choices.Where(choice => fits(choice.Title)).Select(choice => choice.Value).Distinct().ToList() is [var value] ? value : null;
    }

    private static string TitleOf(Field field, string value) => field.Choices.FirstOrDefault(choice => choice.Value == value).Title ?? value;
}
