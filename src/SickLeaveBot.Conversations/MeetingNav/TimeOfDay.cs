using System.Globalization;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.MeetingNav;

/// <summary>When on the day a meeting is: «kl. 10», «klokka halv elleve», «at 2 pm», «10:30».</summary>
internal static class TimeOfDay
{
    // Nobody meets at three in the night; «kl. 3» is after noon.
    private const int EarliestHour = 7;

    private static readonly string[] Before = ["kl", "klokka", "klokken", "klokkeslett", "at"];

    private static readonly string[][] Hours =
    [
        ["ett", "eitt", "one"], ["to", "two"], ["tre", "three"], ["fire", "four"], ["fem", "five"], ["seks", "six"], ["sju", "syv", "seven"],
        ["åtte", "eight"], ["ni", "nine"], ["ti", "ten"], ["elleve", "eleven"], ["tolv", "twelve"],
    ];

    public static TimeOnly? In(string text) => In(Words.In(text, longest: 40)) ?? (Words.In(text, longest: 40) is [var only] ? At([only], 0) : null);

    public static TimeOnly? In(List<Word> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (at > 0 && Before.Contains(words[at - 1].Text) && At(words, at) is { } said) return said;
            if (words[at] is { Shape: Shape.Number } number && number.Text.Contains(':') && At(words, at) is { } alone) return alone;
        }
        return null;
    }

    /// <summary>As an input for a time holds it.</summary>
    public static string Input(TimeOnly at) => at.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>As it is read.</summary>
    public static string Shown(TimeOnly at) => at.ToString("HH.mm", CultureInfo.InvariantCulture);

    private static TimeOnly? At(List<Word> words, int at)
    {
        var isHalf = words[at].Text == "halv" && at + 1 < words.Count;
        var word = words[isHalf ? at + 1 : at];
        var parts = word.Text.Split(':', '.');
        var hour = Array.FindIndex(Hours, names => names.Contains(word.Text)) is >= 0 and var named ? named + 1
            : int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && parts.Length <= 2 ? number : -1;
        var minute = parts.Length == 1 ? 0 : parts[1].Length == 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var said) ? said : -1;
        var after = words.Skip(at + 1).FirstOrDefault().Text;
        if (after == "pm" && hour is > 0 and < 12) hour += 12;
        if (hour is < 0 or > 23 || minute is < 0 or > 59) return null;
        var time = isHalf ? new TimeOnly(hour, 0).AddMinutes(-30) : new TimeOnly(hour, minute);
        return time.Hour is > 0 and < EarliestHour && after is not "am" && !parts[0].StartsWith('0') ? time.AddHours(12) : time;
    }
}
