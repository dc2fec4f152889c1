using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Conversations.ReportingSick;

/// <summary>Human resources is told that somebody's self-certification is over a limit: counts alone, never a cause.</summary>
/// <param name="NoteFrom">The first day that needs a sick note; null where none is needed yet.</param>
public sealed record SelfCertificationPassed(
    SelfCertificationPassing Limit, string Employee, DateOnly From, DateOnly? NoteFrom, int Days, int AtATime, int Times) : Card
{
    public override Slot KeptAs => Slot.SelfCertification;
}

public enum SelfCertificationPassing { Days, Times, Employment }

/// <summary>When a limit for self-certification is passed, and who in human resources is told of it, once.</summary>
public static class LimitsPassed
{
    // What was missed for longer is old news: a note has come, or the two have talked.
    private const int DaysOfNews = 7;

    public static IEnumerable<Nudge> Nudges(SickLeave leave, Context context) =>
        All(leave, context).Where(nudge => nudge.Day.AddDays(DaysOfNews) >= context.Today);

    private static IEnumerable<Nudge> All(SickLeave leave, Context context)
    {
        if (Reader(leave, context) is not { } reader || !IsSelfCertified(leave)) yield break;
        if (SelfCertificationLimit.TimesAtLimit(leave, leave.Away, context) is not null)
            yield return Nudge(SelfCertificationPassing.Times, leave.Away.From, null);
        if (SelfCertificationLimit.For(leave, leave.Away, context) is not { NoteFrom: var noteFrom } limit || leave.SickNotes.Any(note => note.From <= noteFrom))
            yield break;
        yield return Nudge(limit.Notice == SelfCertificationNotice.NotYetEntitled ? SelfCertificationPassing.Employment : SelfCertificationPassing.Days, noteFrom, noteFrom);

        Nudge Nudge(SelfCertificationPassing which, DateOnly day, DateOnly? needed) => new(Kind(which), reader, day, () =>
        {
            var used = OwnCounts.Used(leave, context, context.Today);
            return new(reader, new SelfCertificationPassed(which, leave.Employee.Name, leave.Away.From, needed, used.Days, used.DaysAtATime, used.Times),
                Slot.SelfCertification, Anew: true);
        })
        {
            About = "limit",
        };
    }

    // The first day is said alone, without a sick note.
    private static bool IsSelfCertified(SickLeave leave) => !leave.SickNotes.Any(note => note.From <= leave.Away.From);

    private static Person? Reader(SickLeave leave, Context context) => context.Company.Who.HumanResources.FirstOrDefault(one => one.Id != leave.Employee.Id);

    // As they are written on disk; they are never changed.
    private static string Kind(SelfCertificationPassing which) => which switch
    {
        SelfCertificationPassing.Days => "self-certification-days",
        SelfCertificationPassing.Times => "self-certification-times",
        _ => "self-certification-employment",
    };
}
