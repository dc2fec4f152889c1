namespace SickLeaveBot.Conversations.Understanding;

/// <summary>Figures that look like days and tell when somebody works: "22-07", "vakt fra 07.10 til 15.10".</summary>
internal static class ClockTimes
{
    private const int LastHour = 24, FarthestShift = 5;

    public static bool At(DateText text, int at) =>
        text.Words[at].Text.Split('-') is var times && Array.TrueForAll(times, IsTime) && (IsHours(text, times) || IsOfShift(text, at));

    // "22-07" is a day only where nothing else is said.
    private static bool IsHours(DateText text, string[] times) =>
        text.Words.Count > 1 && times.Length == 2 && Array.TrueForAll(times, time => time.Length < 3);

    private static bool IsTime(string said) =>
        said.Split('.') is { Length: 1 or 2 } parts && int.TryParse(parts[0], out var hour) && hour <= LastHour
        && (parts.Length == 1 || (parts[1].Length == 2 && int.TryParse(parts[1], out var minute) && minute < 60));

    private static bool IsOfShift(DateText text, int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - FarthestShift); before--)
        {
            if (text.Is(before, "shift") || text.Is(before, "notday"))
            {
                return true;
            }

            if (text.Words[before].Is(Shape.Letters) && !IsLink(text, before))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsLink(DateText text, int at) => text.Is(at, "from") || text.Is(at, "until") || text.Is(at, "on") || text.Is(at, "plus");
}
