using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.App.Commands.Explaining;

/// <summary>Days as they are written in JSON: 2026-03-02 and nothing else.</summary>
internal static class IsoDay
{
    public const int Length = 10;

    public static bool TryParse(ReadOnlySpan<byte> text, out DateOnly day)
    {
        day = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-'
            || !TryNumber(text[..4], out var year) || !TryNumber(text[5..7], out var month) || !TryNumber(text[8..], out var ofMonth)
            || year < 1 || month is < 1 or > 12 || ofMonth < 1 || ofMonth > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        day = new(year, month, ofMonth);
        return true;
    }

    public static void Format(DateOnly day, Span<byte> text)
    {
        Digits(day.Year, text[..4]);
        text[4] = (byte)'-';
        Digits(day.Month, text[5..7]);
        text[7] = (byte)'-';
        Digits(day.Day, text[8..10]);
    }

    private static bool TryNumber(ReadOnlySpan<byte> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            number = 10 * number + digit - '0';
        }

        return true;
    }

    private static void Digits(int number, Span<byte> text)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            text[i] = (byte)('0' + number % 10);
            number /= 10;
        }
    }
}
