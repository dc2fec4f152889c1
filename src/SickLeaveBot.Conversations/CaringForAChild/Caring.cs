using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.CaringForAChild;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Conversations.CaringForAChild;

/// <summary>The employee reports days at home with a sick child, confirms them, and may take them back.</summary>
internal static class Caring
{
    /// <summary>«barnet mitt er sykt»: one day unless more was said.</summary>
    public static Reply Hear(Heard heard, Context context)
    {
        var said = Periods.Said(heard, context.Today);
        var last = said.LastDay ?? said.From;
        return new() { Shown = CareDays.Question(said.From, last, context, ProblemIn(said.From, last, context.Today)) };
    }

    public static Reply ChangeChildren(ChildrenChangeWanted answer, Context context)
    {
        var said = context.Get(CareDays.Need).ChildrenIn(answer.From.Year);
        return new()
        {
            Shown = CareDays.Question(answer.From, answer.To, context, ProblemIn(answer.From, answer.To, context.Today)) with
            {
                AsksAboutChildren = true,
                Children = said?.Children,
                IsSoleCarer = said?.IsSoleCarer,
                ChronicallyIll = said?.ChronicallyIll,
            },
        };
    }

    /// <summary>Days that count already are shown as they stand: a second tap changes nothing. Too many days never stop a report.</summary>
    public static Reply Confirm(ChildSickConfirmed answer, Context context)
    {
        var care = context.Get(CareDays.Need);
        if (care.NumberOf(answer.From, answer.To) is { } before) return new() { Shown = CareDays.Receipt(before, care) };
        if (ProblemIn(answer.From, answer.To, context.Today) is { } problem) return new() { Shown = Again(answer, context, problem) };
        if (answer.ChronicallyIll > answer.Children) return new() { Shown = Again(answer, context) with { HasTooManyChronicallyIll = true } };

        IReadOnlyList<Fact> facts = [new CareDaysTaken(answer.From, answer.To, CareDays.Reader(context)), .. Children(answer, care)];
        return Told(care.Newest + 1, facts, care, context);
    }

    public static Reply TakeBack(CareDaysTakenBack answer, Context context) => context.Get(CareDays.Need) switch
    {
        var care when care.Taken(answer.Number) is null => new() { Shown = new Note(NoteKind.NotYours) },
        var care when care.IsTakenBack(answer.Number) => new() { Shown = CareDays.Receipt(answer.Number, care) },
        var care => Told(answer.Number, [new Undone(answer.Number)], care, context),
    };

    private static Reply Told(int number, IReadOnlyList<Fact> facts, ChildCare care, Context context)
    {
        var after = care.After(facts, context.Speaker.Id);
        return new()
        {
            Shown = CareDays.Receipt(number, after),
            Effects = [new Remember(StreamId.OfPerson(context.Speaker.Id), care.Newest, facts), .. CareDays.Notices(number, after, context)],
        };
    }

    // Answered in part is taken to mean no to the rest; without the number of children nothing can be counted.
    private static IEnumerable<Fact> Children(ChildSickConfirmed answer, ChildCare care)
    {
        if (answer.Children is not { } children) return [];
        var said = new ChildrenInCareGiven(answer.From.Year, children, answer.IsSoleCarer is true, answer.ChronicallyIll ?? 0);
        return said == care.ChildrenIn(said.Year) ? [] : [said];
    }

    private static ConfirmChildSick Again(ChildSickConfirmed answer, Context context, PeriodProblem? problem = null)
    {
        var question = CareDays.Question(answer.From, answer.To, context, problem);
        return question with
        {
            AsksAboutChildren = question.AsksAboutChildren || answer.Children is not null,
            Children = answer.Children,
            IsSoleCarer = answer.IsSoleCarer,
            ChronicallyIll = answer.ChronicallyIll,
        };
    }

    private static PeriodProblem? ProblemIn(DateOnly from, DateOnly to, DateOnly today) =>
        to < from ? PeriodProblem.EndBeforeStart : Periods.ProblemIn(new(from, to, to.AddDays(1)), today);
}
