using System.Globalization;
using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.Law;
using SickLeaveBot.Law.Asking;

namespace SickLeaveBot.Conversations.AskingAboutRules;

/// <summary>An answer about the rules, with where it is written, who says so and when that was last compared.</summary>
public sealed record RuleAnswer(string Answer, string Section, DateOnly Checked, string Source) : Card;

/// <summary>Finds the article that answers a question; null when none is near enough. Implemented in SickLeaveBot.Storage.</summary>
public delegate Article? FindArticle(string question);

/// <summary>A question about the rules is answered from an article, with the asker's own dates where there is a sick leave.</summary>
public static class Answering
{
    /// <summary>Stands for the article where something is asked beside a report and no article answers it: that is said, not passed over.</summary>
    public const string NoneFound = "none-found";

    public static Reply Answer(Heard heard, Context context) =>
        Articles.All.FirstOrDefault(article => article.Id == heard.Article) is { } article
            ? new()
            {
                Shown = new RuleAnswer(
                    article.Answer(context.Language, Dates(context)), article.Texts[context.Language].Section,
                    DateOnly.ParseExact(article.Checked, "yyyy-MM-dd", CultureInfo.InvariantCulture), article.Texts[context.Language].Source),
            }
            : new() { Shown = new Note(NoteKind.NoArticle, context.Company.HumanResources?.Name) };

    private static Dictionary<string, string> Dates(Context context)
    {
        var used = OwnCounts.UsedBySpeaker(context);
        var dates = new Dictionary<string, string> { ["daysUsed"] = $"{Math.Min(used.Days, used.DaysAtATime)}", ["daysAtATime"] = $"{used.DaysAtATime}" };
        if (context.Current is not { Stage: Stage.Ongoing } leave) return dates;
        Add("firstDay", context.Counted(leave).FirstDay);
        foreach (var duty in context.Counted(leave).Timeline.Duties)
            if (Name(duty.Duty.Kind) is { } name) Add(name, duty.Status == DutyStatus.NotRequired ? null : duty.Due);
        Add("noteNeededFrom", leave.SickNotes.Count == 0 ? SelfCertificationLimit.For(leave, leave.Away, context)?.NoteFrom : null);
        return dates;

        void Add(string name, DateOnly? day)
        {
            if (day is { } known) dates[name] = Days.Full(known, context.Language, context.Today);
        }
    }

    private static string? Name(DutyKind duty) => duty switch
    {
        DutyKind.FollowUpPlan => "planDue",
        DutyKind.DialogueMeeting1 => "dialogueMeetingDue",
        DutyKind.ActivityRequirement => "activityDue",
        DutyKind.DialogueMeeting2 => "meeting26Due",
        DutyKind.Before52Weeks => "weeks52",
        _ => null,
    };
}
