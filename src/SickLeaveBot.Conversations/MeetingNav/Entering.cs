using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.FollowUp.NavMeetings;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.MeetingNav;

/// <summary>The date NAV has called for is entered, by the employee, the manager or human resources; said twice or by the other, it is one meeting.</summary>
internal static class Entering
{
    private const int MostDaysAhead = 366;

    /// <summary>What was written, put onto a card; nothing is entered or told by it.</summary>
    public static Reply Hear(NavMeetingTold told, Context context) => Whose.Of(told.Employee, context) switch
    {
        [] => new() { Shown = new Note(NoteKind.NoAbsence) },
        [var only] => About(told, context with { Leave = only }, only),
        var several when WithMeeting(told, several) is [var open] => About(told, context with { Leave = open }, open),
        var several => new()
        {
            Shown = new WhoseNavMeeting([.. several.Select(leave => new Choice(leave.Employee.Id, leave.Employee.Name))],
                told.What, told.Day, told.At, told.Where, told.Which),
        },
    };

    public static Reply Change(Context context, SickLeave leave) =>
        leave.NavMeetings.Ahead(context.Today) is { } ahead ? Form(leave, context, ahead, Given(ahead)) : Stands(leave, context);

    public static Reply Take(NavMeetingGiven answer, Context context, SickLeave leave)
    {
        var ahead = leave.NavMeetings.Ahead(context.Today);
        var at = string.IsNullOrWhiteSpace(answer.At) ? null : TimeOfDay.In(answer.At);
        if (ProblemIn(answer, at, ahead, leave, context.Today) is { } problem) return Form(leave, context, ahead, answer, problem);
        var day = answer.Day!.Value;
        var isSameDay = ahead?.Day == day;
        var entered = new NavMeeting(ahead?.Number ?? leave.NavMeetings.All.Count + 1, day, at ?? (isSameDay ? ahead!.At : null),
            answer.Where ?? (isSameDay ? ahead!.Where : NavMeetingPlace.NotSaid), answer.Which ?? ahead?.Which ?? leave.NavMeetings.NextWhich);
        return ahead is not null && IsSame(entered, ahead) ? Known(entered, leave, context) : Told(entered, ahead, leave, context);
    }

    // What becomes of a meeting is said of one that is there.
    private static IReadOnlyList<SickLeave> WithMeeting(NavMeetingTold told, IReadOnlyList<SickLeave> several) =>
        told.What is NavMeetingSaying.Entered or NavMeetingSaying.Demanded ? [] : [.. several.Where(leave => leave.NavMeetings.Open is not null)];

    private static Reply About(NavMeetingTold told, Context context, SickLeave leave) => told.What switch
    {
        NavMeetingSaying.Entered when Whose.MayEnter(context) =>
            Form(leave, context, leave.NavMeetings.Ahead(context.Today), new(told.Day, told.At, told.Where, told.Which, null, null)),
        _ when !context.Is(Roles.TheTwo) => new() { Shown = new Note(NoteKind.NotYours) },
        NavMeetingSaying.Demanded => Demanding.Open(context, leave),
        NavMeetingSaying.Unnecessary => HoldingNone.Ask(context, leave),
        NavMeetingSaying.CalledOff => Afterwards.AskIfOff(context, leave),
        _ => Stands(leave, context, leave.NavMeetings.Open?.Day <= context.Today ? NavMeetingNews.WasItHeld : NavMeetingNews.Stands),
    };

    private static Reply Stands(SickLeave leave, Context context, NavMeetingNews news = NavMeetingNews.Stands) =>
        new() { Leave = leave, Shown = Standing.To(leave, context, news) ?? new Note(NoteKind.NoNavMeeting) };

    // Human resources see that the day is entered, and nothing else of the sick leave.
    private static Card Shown(NavMeeting entered, SickLeave leave, Context context, NavMeetingNews news, bool wasKnown) => context.Is(Roles.TheTwo)
        ? Standing.Of(entered, leave, context, context.Speaker, news)
        : new NavMeetingIsEntered(leave.Employee.Name, entered.Day, entered.At is { } at ? TimeOfDay.Shown(at) : null, wasKnown);

    private static Reply Known(NavMeeting entered, SickLeave leave, Context context) =>
        new() { Leave = leave, Shown = Shown(entered, leave, context, NavMeetingNews.Stands, wasKnown: true) };

    private static Reply Told(NavMeeting entered, NavMeeting? before, SickLeave leave, Context context)
    {
        MeetingFact fact = before is null
            ? new NavMeetingEntered(entered.Number, entered.Day, entered.At, entered.Where, entered.Which, context.Today)
            : new NavMeetingMoved(entered.Number, entered.Day, entered.At, entered.Where, entered.Which, context.Today);
        var after = leave.After([fact], context.Speaker.Id, default);
        var (meeting, news) = (after.NavMeetings.Newest!, before is null ? NavMeetingNews.Entered : NavMeetingNews.Moved);
        return new()
        {
            Leave = leave,
            Shown = Shown(meeting, after, context, news, wasKnown: false),
            Effects =
            [
                Remember.In(leave, fact),
                .. Standing.Others(leave, context).Select(person =>
                    new Message(person, Standing.Of(meeting, after, context, person, news, context.Speaker.Name), Standing.Slot, Anew: true)),
            ],
        };
    }

    private static Reply Form(SickLeave leave, Context context, NavMeeting? ahead, NavMeetingGiven said, NavMeetingProblem? problem = null) => new()
    {
        Leave = leave,
        Shown = new NavMeetingForm(
            context.Is(Roles.Employee) ? null : leave.Employee.Name, said.Day, said.At is null ? null : TimeOfDay.In(said.At) is { } at ? TimeOfDay.Input(at) : said.At,
            said.Where, said.Which ?? ahead?.Which ?? leave.NavMeetings.NextWhich, Now(ahead, said, problem), ahead?.Number, problem,
            problem is NavMeetingProblem.Passed or NavMeetingProblem.FarAhead or NavMeetingProblem.DayOff ? said.Day : null),
    };

    // The day that stands is said where another is on the card.
    private static DateOnly? Now(NavMeeting? ahead, NavMeetingGiven said, NavMeetingProblem? problem) =>
        ahead is not null && (ahead.Day != said.Day || problem is not null) ? ahead.Day : null;

    private static NavMeetingGiven Given(NavMeeting ahead) => new(ahead.Day, ahead.At is { } at ? TimeOfDay.Input(at) : null, ahead.Where, ahead.Which, ahead.Number, null);

    private static bool IsSame(NavMeeting one, NavMeeting other) => (one.Day, one.At, one.Where, one.Which) == (other.Day, other.At, other.Where, other.Which);

    private static NavMeetingProblem? ProblemIn(NavMeetingGiven answer, TimeOnly? at, NavMeeting? ahead, SickLeave leave, DateOnly today) => answer switch
    {
        { Day: null } => NavMeetingProblem.NoDay,
        { Day: { } day } when day <= leave.Away.From => NavMeetingProblem.BeforeTheAbsence,
        { At: { } said } when at is null && !string.IsNullOrWhiteSpace(said) => NavMeetingProblem.NoSuchTime,
        { Day: { } day } when ahead is not null && ahead.Day != day && answer.Changes != ahead.Number => NavMeetingProblem.StandsAlready,
        { Day: { } day, Asked: var asked } when asked == day => null,
        { Day: { } day } when day < today => NavMeetingProblem.Passed,
        { Day: { } day } when day.DayNumber > today.DayNumber + MostDaysAhead => NavMeetingProblem.FarAhead,
        { Day: { } day } when !WorkingDays.IsWorkingDay(day) => NavMeetingProblem.DayOff,
        _ => null,
    };
}
