using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations.ReportingSick;

/// <summary>The employee extends or corrects what was reported. What was said is shown before it is taken.</summary>
public static class Changing
{
    /// <summary>«fortsatt syk, til og med fredag»: the new end is shown for confirmation; without one the form is.</summary>
    public static Reply Extend(Heard heard, Context context, SickLeave leave)
    {
        if (heard.LongerBy is { } longer) return Extend(heard with { To = longer.After(LastDay(leave, context.Today)), BackOn = null, LongerBy = null }, context, leave);
        if (heard is { To: null, BackOn: null } && !IsFirstDayAlone(heard)) return ChangingPeriod.Form(leave);
        if (leave.SickNotes is [.., var note] && heard.To is { } to) return ExtendNote(note, to, heard, context, leave);
        return ChangingPeriod.Ask(leave, Merged(heard, context, leave), context, heard.ToldOfIllness);
    }

    /// <summary>A second report while one is going on changes the first; it never makes two absences of one.</summary>
    public static Reply Again(Heard heard, Context context, SickLeave current) =>
        heard is { To: null, BackOn: null } && !MovesStart(heard, current)
            ? ChangingPeriod.Unchanged(current, context, heard.ToldOfIllness)
            : ChangingPeriod.Ask(current, Merged(heard, context, current), context, heard.ToldOfIllness);

    // Under a sick note more time is a new note, from the day after the last.
    private static Reply ExtendNote(NotedDays note, DateOnly to, Heard heard, Context context, SickLeave leave)
    {
        var last = leave.SickNotes.Max(one => one.To);
        return to > last
            ? SickNoting.Ask(ToldNote.Ordinary(last.AddDays(1), to, heard.Grade ?? note.Grade), context, leave, heard.ToldOfIllness)
            : ChangingPeriod.Unchanged(leave, context, heard.ToldOfIllness);
    }

    // More time is counted from the end of what is registered.
    private static DateOnly LastDay(SickLeave leave, DateOnly today) =>
        leave.SickNotes.Count > 0 ? leave.SickNotes.Max(note => note.To) : leave.Away.LastDay ?? today;

    // "fra i går", and nothing else: the first day is to be another.
    private static bool IsFirstDayAlone(Heard heard) => heard is { From: not null, Dates.Count: > 0 };

    private static bool MovesStart(Heard heard, SickLeave current) => heard.From is { } from && from < current.Away.From;

    private static TimeAway Merged(Heard heard, Context context, SickLeave current)
    {
        var from = heard.From is { } said && (said < current.Away.From || IsFirstDayAlone(heard)) ? said : current.Away.From;
        return heard is { To: null, BackOn: null } ? current.Away with { From = from } : Periods.Said(heard with { From = from }, context.Today);
    }
}
