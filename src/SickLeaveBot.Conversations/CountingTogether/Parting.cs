using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.CountingTogether;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.CountingTogether;

/// <summary>Human resources parts two absences that would count together, with a ground; both who are concerned hear the new dates.</summary>
public static class Parting
{
    /// <summary>Parts it. Which sick leaves there are, and whether the speaker may, is asked of the context, never of the card.</summary>
    public static Reply Take(CountedApartChosen answer, Context context)
    {
        if (!context.IsHumanResources) return Joining.List(context);
        if (Joining.Partable(context).FirstOrDefault(leave => $"{leave.Id}" == answer.Leave) is not { } leave) return Joining.List(context, PartingProblem.NobodyChosen);
        if (leave.Apart is not null) return new() { Leave = leave, Shown = Decided(leave, context) };
        return answer.Ground is { } ground ? Told(leave, new CountedApart(ground), context) : Joining.List(context, PartingProblem.NoGround, answer.Leave);
    }

    /// <summary>The message that told of it is tapped, and it has been decided since; null where it has not.</summary>
    public static Reply? AsDecided(Context context) =>
        context.Leave is { Apart: not null } leave && Joining.MayPart(leave, context) ? new() { Leave = leave, Shown = Decided(leave, context) } : null;

    /// <summary>They count together again; null for whoever may not decide it.</summary>
    public static Reply? TakeBack(Context context, SickLeave leave)
    {
        if (!Joining.MayPart(leave, context)) return null;
        return leave.NumberOfApart is { } number ? Told(leave, new Undone(number), context) : new() { Leave = leave, Shown = Decided(leave, context) };
    }

    private static Reply Told(SickLeave leave, Fact fact, Context context)
    {
        var after = leave.After([fact], context.Speaker.Id, default);
        var leader = context.LeaderOf(after) is { } person && person.Id != context.Speaker.Id ? person : null;
        return new()
        {
            Leave = leave,
            Shown = Decided(after, context),
            Effects =
            [
                Remember.In(leave, fact),
                new Message(leave.Employee, Changed(after, context, isEmployees: true), Slot.Counting, Anew: true) { About = leave },
                new Message(leave.Employee, AbsenceCards.Receipt(after, context), Slot.Receipt) { About = leave },
                .. leader is null ? Array.Empty<Message>() :
                [
                    new Message(leader, Changed(after, context, isEmployees: false), Slot.Counting, Anew: true) { About = leave },
                    Noticing.To(leader, after, context) with { About = leave },
                ],
            ],
        };
    }

    private static CountingDecided Decided(SickLeave leave, Context context)
    {
        var (plan, meeting) = Joining.Dates(context.Counted(leave));
        var fact = leave.History.LastOrDefault(one => one.What is CountedApart);
        return new(
            State(leave), leave.Employee.Name, leave.Away.From, leave.Apart?.Ground, leave.Apart is null ? null : NameOf(fact?.By, context),
            leave.Apart is null ? null : DayOf(fact, context),
            plan, meeting, plan is null && meeting is null, CanBeTakenBack: leave.Apart is not null);
    }

    private static CountingChanged Changed(SickLeave leave, Context context, bool isEmployees)
    {
        var (plan, meeting) = Joining.Dates(context.Counted(leave));
        return new(
            State(leave), isEmployees ? null : leave.Employee.Name, leave.Away.From, context.Counted(leave).FirstDay, isEmployees ? leave.Apart?.Ground : null,
            plan, meeting, plan is null && meeting is null);
    }

    private static CountingState State(SickLeave leave) => leave.Apart is null ? CountingState.Together : CountingState.Apart;

    // What is decided in this turn has no time yet.
    private static DateOnly? DayOf(Recorded? fact, Context context) =>
        fact is null ? null : fact.At == default ? context.Today : Oslo.DayOf(fact.At);

    private static string? NameOf(string? person, Context context) => context.Company.Who.HumanResources.FirstOrDefault(one => one.Id == person)?.Name;
}
