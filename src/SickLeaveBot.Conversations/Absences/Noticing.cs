using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Absences;

/// <summary>The manager is told that somebody is away and until when; one card a sick leave, always showing the newest.</summary>
public static class Noticing
{
    /// <summary>The messages that tell of a change: to the manager, or to human resources where nobody is named as manager.</summary>
    public static IReadOnlyList<Message> Of(SickLeave leave, Context context) =>
        context.LeaderOf(leave) is { } reader && reader.Id != context.Speaker.Id ? [To(reader, leave, context)] : [];

    public static Message To(Person reader, SickLeave leave, Context context) =>
        new(reader, leave.AtWork is null ? Notice(leave, context) : NotesAtWork.Notice(leave), Slot.Notice);

    /// <summary>Somebody is away, and the first day is being looked at: the manager hears it at once, but for one who is asked to decide it.</summary>
    public static IReadOnlyList<Message> WhileWaiting(SickLeave leave, Context context) => Waiting(leave, context) is { } reader ? [To(reader, leave, context)] : [];

    /// <summary>The manager who is told while human resources looks at the first day; null where there is none, or they decide it themselves.</summary>
    public static Person? Waiting(SickLeave leave, Context context) =>
        leave.Manager is not null && context.LeaderOf(leave) is { } reader && context.Company.Who.DeciderOf(leave, context.Today)?.Id != reader.Id ? reader : null;

    /// <summary>What has become of a first day far back, decided or taken back, is news to whoever follows up: told anew.</summary>
    public static IReadOnlyList<Message> Decided(SickLeave leave, Context context) =>
        context.LeaderOf(leave) is { } reader && (leave.Counts || Waiting(leave, context) is not null) ? [To(reader, leave, context) with { Anew = true }] : [];

    public static AbsenceNotice Notice(SickLeave leave, Context context)
    {
        var (isToSee, reportedOn) = (leave.Stage == Stage.Ongoing && !leave.Acknowledged, ReportedOn(leave, context));
        // What the employee has answered is told when the absence counts, and not at all where it is refused.
        var capacity = leave.Stage is Stage.WithHumanResources or Stage.Dropped ? CapacityForWork.Unknown : leave.Capacity;
        var wasDecided = leave.History.Any(fact => fact.What is BackdatingDecided);
        return new(
            AbsenceCards.State(leave, context.Today), leave.Employee.Name, leave.Away.From,
            leave.ReturnedOn is null ? leave.ExpectedBack : null, leave.ReturnedOn, AbsenceCards.Lines(leave),
            capacity.SomeWorkPossible is true, capacity.SomeWorkPossible is false, capacity.Tasks,
            leave is { OnBehalf: true, ConfirmedByEmployee: false, Stage: Stage.Ongoing }, leave is { OnBehalf: true, ConfirmedByEmployee: true },
            leave.Acknowledged,
            leave.CallOn, WorkingDays.NextAfter(context.Today), context.CountsFrom(leave), leave.Apart is not null,
            reportedOn, CanConfirmFirstDay: isToSee && reportedOn is not null && !wasDecided,
            CanAcknowledge: isToSee && (reportedOn is null || wasDecided),
            IsOngoing: leave.Stage == Stage.Ongoing,
            HasPlan: context.Counted(leave).HasPlanInSight,
            NoticeNews.Standing(AbsenceCards.State(leave, context.Today)),
            leave.IsFirstDayQuestioned, CanQuestionFirstDay: isToSee && reportedOn is not null && !wasDecided && !leave.IsFirstDayQuestioned);
    }

    // A sick note is often registered after its first day; a first day that the employee says alone is looked at.
    private static DateOnly? ReportedOn(SickLeave leave, Context context)
    {
        var said = leave.FirstDaySaidAt == default ? context.Today : Oslo.DayOf(leave.FirstDaySaidAt);
        return leave.OnBehalf || said <= leave.Away.From || leave.SickNotes.Any(note => note.From <= leave.Away.From) ? null : said;
    }
}
