using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.NavMeetings;
using SickLeaveBot.Law;
using SickLeaveBot.Law.Asking;
using SickLeaveBot.Law.WorkingEnvironmentAct;

namespace SickLeaveBot.Conversations.MeetingNav;

/// <summary>
/// What the bot says of NAV's meetings of its own accord: the plan in time, who comes, the working day before, whether it was held; and once, to
/// both, that NAV asks about the need for one. The law sets the plan's day; the rest is the product's own choice, and all of it is here.
/// </summary>
internal static class NavNudges
{
    // As they are written on disk, the least urgent first; they are never changed.
    private const string Need = "nav-asks-need", WhoComes = "nav-meeting-who", PlanSoon = "nav-meeting-plan", PlanLast = "nav-meeting-plan-last",
        Before = "nav-meeting-tomorrow", Held = "nav-meeting-held";

    private static readonly string[] Kinds = [Need, WhoComes, PlanSoon, PlanLast, Before, Held];
    private static readonly NudgeTopic Topic = new(Kinds);

    public static IEnumerable<Nudge> Of(SickLeave leave, Context context) =>
        leave.NavMeetings.Open is { } open ? OfMeeting(open, leave, context) : AboutNeed(leave, context);

    private static IEnumerable<Nudge> OfMeeting(NavMeeting meeting, SickLeave leave, Context context)
    {
        var planBy = Section4_6.PlanWithNavBy(meeting.Day);
        var leader = context.LeaderOf(leave);
        var plan = leader is null || Standing.IsPlanSent(leave) ? [] : new[]
        {
            Said(PlanSoon, leader, WorkingDays.LastOnOrBefore(planBy.AddDays(-7)), NavMeetingNews.PlanSoon),
            Said(PlanLast, leader, WorkingDays.Before(planBy, 2), NavMeetingNews.PlanSoon),
        };
        var both = new[] { leave.Employee, leader }.OfType<Person>().SelectMany(person => new[]
        {
            Said(WhoComes, person, WorkingDays.Before(meeting.Day, 5), NavMeetingNews.WhoComes),
            Said(Before, person, WorkingDays.Before(meeting.Day, 1), NavMeetingNews.NextWorkingDay),
        });
        return [.. plan, .. both, .. leader is null ? [] : new[] { Said(Held, leader, WorkingDays.NextAfter(meeting.Day), NavMeetingNews.WasItHeld) }];

        // What was due before the day was known is on the card that told of it.
        Nudge Said(string kind, Person to, DateOnly day, NavMeetingNews news) => new(kind, to, day, () => Card(to, news))
        {
            Reader = Reader(to, leave),
            About = $"{meeting.Number}/{Days.Iso(meeting.Day)}",
            Topic = Topic,
            Urgency = Array.IndexOf(Kinds, kind),
            IsStep = true,
            IsNews = day > meeting.ToldOn,
        };

        Message Card(Person to, NavMeetingNews news) => new(to, Standing.Of(meeting, leave, context, to, news), Standing.Slot, Anew: true);
    }

    // NAV's own routine: the window opens in week 16 and closes when meeting 2 must have been held.
    private static IEnumerable<Nudge> AboutNeed(SickLeave leave, Context context)
    {
        if (leave.NavMeetings is { HasHeldOne: true } or { Unnecessary: not null } or { Demands.Count: > 0 }) return [];
        var duties = context.Counted(leave).Timeline.Duties;
        if (Day(DutyKind.NavAsksMeetingNeed) is not { } opens || Day(DutyKind.DialogueMeeting2) is not { } until || context.Today > until) return [];
        return
        [
            .. from person in new[] { leave.Employee, context.LeaderOf(leave) }.OfType<Person>()
               where !leave.NavMeetings.Answers.Any(one => one.ByEmployee == (person.Id == leave.Employee.Id))
               select new Nudge(Need, person, WorkingDays.FirstOnOrAfter(opens), () => new(person, Asking(leave, person, until), Standing.NeedSlot, Anew: true))
               {
                   Reader = Reader(person, leave),
                   About = "window",
                   Topic = Topic,
               },
        ];

        DateOnly? Day(DutyKind kind) => duties.FirstOrDefault(duty => duty.Duty.Kind == kind && duty is { Due: not null, Status: not DutyStatus.NotRequired })?.Due;
    }

    /// <summary>What is said of NAV's question, to this reader.</summary>
    public static NavAsksForNeed Asking(SickLeave leave, Person reader, DateOnly until)
    {
        var asEmployee = reader.Id == leave.Employee.Id;
        var isAnswered = leave.NavMeetings.Answers.Any(one => one.ByEmployee == asEmployee);
        return new(asEmployee, Standing.OfWhom(leave, reader), until, isAnswered, !isAnswered);
    }

    /// <summary>The speaker has answered NAV; the other is not told, and what was answered is not asked.</summary>
    public static Reply Answered(Context context, SickLeave leave)
    {
        var fact = new MeetingNeedAnswered(context.Is(Roles.Employee), context.Today);
        var until = context.Counted(leave).Timeline.Duties.FirstOrDefault(duty => duty.Duty.Kind == DutyKind.DialogueMeeting2)?.Due ?? context.Today;
        var isKnown = leave.NavMeetings.Answers.Any(one => one.ByEmployee == fact.ByEmployee);
        return new()
        {
            Leave = leave,
            Shown = Asking(leave.After([fact], context.Speaker.Id, default), context.Speaker, until),
            Effects = isKnown ? [] : [Remember.In(leave, fact)],
        };
    }

    private static string Reader(Person person, SickLeave leave) => person.Id == leave.Employee.Id ? "employee" : "manager";
}
