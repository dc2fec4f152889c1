namespace SickLeaveBot.Conversations.Understanding;

/// <summary>A day that is ruled out: «tilbake på fredag, ikke torsdag». «kommer ikke torsdag» rules out something else.</summary>
internal static class Negated
{
    private static readonly HashSet<string> No = ["ikke", "ikkje", "not", "itj", "inte"];

    /// <summary>The places of the words that rule a day out.</summary>
    public static List<int> In(DateText text, List<SaidDate> said)
    {
        var places = new List<int>();
        foreach (var date in said)
        {
            var at = text.Before(date.Start, "on") is { } on ? on - 1 : date.Start - 1;
            if (at >= 0 && No.Contains(text.Words[at].Text) && StandsAlone(text, said, at))
            {
                places.Add(at);
            }
        }

        return places;
    }

    private static bool StandsAlone(DateText text, List<SaidDate> said, int at) =>
        text.Words[at].Before >= Pause.Comma || text.Words[at - 1].Text is "og" or "men" or "and" or "but" || said.Exists(date => date.End == at);
}
