using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.GettingStarted;

/// <summary>Help, and what is said when something was not understood.</summary>
public static class Helping
{
    public static Card Help(Desk desk) => new Menu.Help(IsManager: desk.Reports.Count > 0 || desk.Team.Count > 0);

    /// <summary>The three likeliest things as buttons; twice in a row it offers a person.</summary>
    public static Reply NotUnderstood(Heard heard, Desk desk)
    {
        if (heard.LostBefore) return new() { Shown = new Note(NoteKind.NotUnderstoodTwice, desk.Company.HumanResources?.Name) };
        IReadOnlyList<Intent> likely = heard.Likeliest.Count > 0 ? heard.Likeliest : [Intent.ReportSick, Intent.BackToWork, Intent.Help];
        return new()
        {
            Shown = new NotUnderstood(likely.Contains(Intent.ReportSick), likely.Contains(Intent.BackToWork),
                likely.Contains(Intent.RegisterSickNote), likely.Contains(Intent.AskTimeline) || likely.Contains(Intent.ExtendAbsence),
                likely.Contains(Intent.MyCases)),
        };
    }
}
