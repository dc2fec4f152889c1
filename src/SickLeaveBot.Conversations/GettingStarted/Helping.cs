using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.GettingStarted;

/// <summary>Help, and what is said when something was not understood.</summary>
public static class Helping
{
    private static readonly Intent[] Usual = [Intent.ReportSick, Intent.BackToWork, Intent.AskTimeline];

    public static Card Help(Context context) => new Help(Position.Of(context), Menu.Of(context));

    /// <summary>All that somebody can begin with by its name, also what there is no room for on the card.</summary>
    public static Card InWords(Context context) => new Help(Position.Of(context), Menu.Of(context, int.MaxValue));

    public static Card Welcome(Context context) => new Welcome(context.Speaker.Name.Split(' ')[0], Position.Of(context), Menu.ToStart(context));

    /// <summary>The three likeliest things as buttons; twice in a row it offers a person.</summary>
    public static Reply NotUnderstood(Heard heard, Context context)
    {
        if (heard.LostBefore) return new() { Shown = new Note(NoteKind.NotUnderstoodTwice, context.Company.HumanResources?.Name) };
        if (WaitingReport.Of(context) is { } draft) return WaitingReport.Again(new(NoteKind.NotUnderstoodWaiting), draft, context);
        var offered = heard.Likeliest.Select(Offered).OfType<Intent>().Concat(Usual).Distinct().Take(3).ToList();
        return new()
        {
            Shown = new NotUnderstood(offered.Contains(Intent.ReportSick), offered.Contains(Intent.BackToWork),
                offered.Contains(Intent.RegisterSickNote), offered.Contains(Intent.AskTimeline), offered.Contains(Intent.MyCases), Position.Of(context)),
        };
    }

    // What a button can begin with; the rest is said in words.
    private static Intent? Offered(Intent likely) => likely switch
    {
        Intent.ReportSick or Intent.BackToWork or Intent.RegisterSickNote or Intent.MyCases => likely,
        Intent.ExtendAbsence or Intent.AskTimeline => Intent.AskTimeline,
        _ => null,
    };

    /// <summary>What can't be done here yet is said as it is, with who can.</summary>
    public static NoteKind Honestly(Intent intent) => intent switch
    {
        Intent.BookMeeting => NoteKind.MeetingNotYet,
        Intent.BringRep => NoteKind.RepNotYet,
        Intent.ConsentDoctor => NoteKind.DoctorNotYet,
        Intent.MyData => NoteKind.MyData,
        Intent.SetWishes => NoteKind.WishesNotYet,
        _ => NoteKind.NotYet,
    };
}
