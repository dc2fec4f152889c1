namespace SickLeaveBot.Conversations.Understanding;

/// <summary>What somebody wants of the bot. <c>None</c> is everything that was not understood: it is never guessed.</summary>
public enum Intent
{
    ReportSick, ExtendAbsence, BackToWork, RegisterSickNote, ChildSick, AskTimeline, AskRule, MyCases, WritePlan,
    BookMeeting, BringRep, ConsentDoctor, WhoHasSeen, MyData, SetWishes, Undo, Help, Greet, TalkToHuman, None,
}

/// <summary>The names of the intents as data files and the command write them: <c>report-sick</c>.</summary>
public static class IntentNames
{
    private static readonly Dictionary<string, Intent> ByName =
        Enum.GetValues<Intent>().ToDictionary(intent => Name(intent));

    public static string Name(Intent intent) =>
        string.Concat(intent.ToString().Select((letter, at) =>
            char.IsUpper(letter) ? (at == 0 ? "" : "-") + char.ToLowerInvariant(letter) : letter.ToString()));

    public static Intent Named(string name) => ByName[name];
}
