using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.ReadingThePlan;

/// <summary>The commands on a plan that is there: "åpne planen", "del planen med tillitsvalgt", and "planer" of human resources.</summary>
public static class PlanWishes
{
    private const int MostWords = 8;

    private static readonly HashSet<string> Open = ["åpne", "opne", "vis", "les", "se", "sjå", "lese", "open", "show", "read", "view", "see"];
    private static readonly HashSet<string> Share = ["del", "dele", "share"];
    private static readonly HashSet<string> ThePlan = ["plan", "planen", "oppfølgingsplan", "oppfølgingsplanen", "follow-up-plan"];
    private static readonly HashSet<string> All =
        ["planer", "planene", "alle planer", "oppfølgingsplaner", "planar", "planane", "alle planar", "oppfølgingsplanar", "plans", "all plans", "the plans"];

    public static PlanWish? Read(string text)
    {
        var words = text.ToLowerInvariant().Split([' ', ',', '.', '!', ':', '«', '»', '"', '\n'], MostWords + 1, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > MostWords || text.Contains('?', StringComparison.Ordinal)) return null;
        if (All.Contains(string.Join(' ', words))) return PlanWish.SeeAll;
        if (!words.Any(ThePlan.Contains)) return null;
        return words switch
        {
            _ when words.Any(Share.Contains) => PlanWish.Share,
            _ when words.Any(Open.Contains) => PlanWish.Open,
            _ => null,
        };
    }
}
