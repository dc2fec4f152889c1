using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.KeepingInTouch;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Engine;

/// <summary>Which of all nudges are given on a day: each once, of a topic one to a reader, and of missed steps only the newest.</summary>
internal static class Nudging
{
    /// <summary>What is given today, or passed by, in one sick leave.</summary>
    public static IReadOnlyList<Given> Due(SickLeave leave, Context context)
    {
        var due = Open(leave, context).Where(nudge => nudge.FindsOut is null && nudge.Day <= context.Today).ToList();
        return
        [
            .. due.GroupBy(nudge => nudge.Topic is { } topic ? ((object)topic, nudge.Reader) : (nudge.Kind, null))
                .Where(group => !WasToldToday(leave, group.First(), context.Today))
                .Select(group => (Urgent: group.MaxBy(nudge => nudge.Urgency)!, Group: group))
                .OrderBy(one => due.IndexOf(one.Urgent))
                .Select(one => Chosen(one.Urgent, one.Group)),
        ];
    }

    /// <summary>What must be found out first today; nothing where something else was said in the sick leave.</summary>
    public static Nudge? Inquiry(SickLeave leave, Context context) => WasNudgedOn(leave, context.Today)
        ? null
        : Open(leave, context).FirstOrDefault(nudge => nudge.FindsOut is not null && nudge.Day <= context.Today);

    /// <summary>The next day on which the bot will say something in a sick leave; null when there is none.</summary>
    public static DateOnly? NextDay(SickLeave leave, Context context) => !Permitted.In(Permitted.Nudges, leave) ? null : Open(leave, context)
        .Where(nudge => nudge.Day > context.Today || nudge.IsNews)
        .Select(nudge => (DateOnly?)(nudge.Day <= context.Today && WasToldToday(leave, nudge, context.Today) ? context.Today.AddDays(1) : nudge.Day))
        .Min();

    private static IEnumerable<Nudge> Open(SickLeave leave, Context context) => !Permitted.In(Permitted.Nudges, leave) ? [] :
        Dialogue.Moments.SelectMany(moment => moment.Nudges(leave, context)).Where(nudge => !nudge.IsSettledIn(leave));

    private static Given Chosen(Nudge urgent, IEnumerable<Nudge> group)
    {
        var passed = urgent.IsStep ? group.Where(nudge => nudge.IsStep).ToList() : [urgent];
        return urgent.IsNews
            ? new(urgent.To, [.. passed.Where(nudge => nudge != urgent).Select(nudge => nudge.Passed), urgent.Given], urgent.Message)
            : new(urgent.To, [.. passed.Select(nudge => nudge.Passed)], null);
    }

    private static bool WasToldToday(SickLeave leave, Nudge nudge, DateOnly today) => nudge.Topic is { } topic && leave.History.Any(fact =>
        fact.What is Nudged it && it.To == nudge.Reader && topic.Has(it) && Oslo.DayOf(fact.At) == today);

    private static bool WasNudgedOn(SickLeave leave, DateOnly day) => leave.History.Any(fact => fact.What is Nudged && Oslo.DayOf(fact.At) == day);
}

/// <summary>What is said to one person in one sick leave, with the facts that it was said or passed by.</summary>
internal sealed record Given(Person To, IReadOnlyList<Fact> Facts, Func<Message>? Message);
