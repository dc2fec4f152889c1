using System.Globalization;

namespace SickLeaveBot.Conversations.DeliveringThePlan;

/// <summary>
/// A Norwegian personal number (fødselsnummer) or D-number: eleven digits, of which the last two control the others. The synthetic
/// numbers of NAV and Skatteetaten for tests (month + 40, + 80) count as numbers.
/// </summary>
public static class PersonalNumber
{
    private static readonly int[] First = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
    private static readonly int[] Second = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

    /// <summary>The eleven digits of what was written; null when it is no such number.</summary>
    public static string? Read(string written)
    {
        var digits = string.Concat(written.Where(letter => letter is not (' ' or '\u00a0' or '-' or '.')));
        return digits.Length == 11 && digits.All(char.IsAsciiDigit) && HasADay(digits) && Controls(digits, First) && Controls(digits, Second)
            ? digits
            : null;
    }

    private static bool Controls(string digits, int[] weights) =>
        weights.Select((weight, at) => weight * (digits[at] - '0')).Sum() % 11 == 0;

    // The century is left alone, so that 29 February is a day in every year.
    private static bool HasADay(string digits)
    {
        var (day, month) = (Number(digits[..2]), Number(digits[2..4]));
        var ofMonth = month switch { > 80 => month - 80, > 40 => month - 40, _ => month };
        var ofDay = day > 40 ? day - 40 : day;
        return ofMonth is >= 1 and <= 12 && ofDay >= 1 && ofDay <= DateTime.DaysInMonth(2000, ofMonth);
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
