using System.Text.Json;
using SickLeaveBot.App.Commands.Explaining;
using SickLeaveBot.FollowUp.DeliveringThePlan;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.App.Nav;

/// <summary>The few words that the bot itself adds to a plan on its way to NAV (NavWords.json); the rest is what the two have written.</summary>
internal static class NavWords
{
    private static readonly Lazy<Dictionary<string, string>> Words = new(Read);

    public static string NotStated => Words.Value["NotStated"];

    public static string WithAdaptation => Words.Value["WithAdaptation"];

    public static string CutShort => Words.Value["CutShort"];

    public static string Tried => Words.Value["Tried"];

    public static string WhyHelp => Words.Value["WhyHelp"];

    public static string Kind(MeasureKind kind) => Words.Value[$"MeasureKind.{kind}"];

    public static string By(PlanSide side) => Words.Value[$"PlanSide.{side}"];

    public static string Why(NoPartReason why) => Words.Value[$"NoPartReason.{why}"];

    public static string Wish(EarlyHelpWish wish) => Words.Value[$"EarlyHelpWish.{wish}"];

    private static Dictionary<string, string> Read()
    {
        using var stream = typeof(NavWords).Assembly.GetManifestResourceStream("Nav/NavWords.json")
            ?? throw new FileNotFoundException("Nav/NavWords.json is missing.");
        return JsonSerializer.Deserialize(stream, NavJson.Default.DictionaryStringString)!;
    }
}
