using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;

namespace SickLeaveBot.Conversations.CountingTogether;

/// <summary>Human resources is told, once, that a sick leave counts together with an earlier one: who, and days; never a cause.</summary>
public sealed record AbsencesCountTogether(string Employee, DateOnly From, DateOnly CountsFrom, DateOnly? PlanDue, DateOnly? MeetingDue) : Card
{
    public override Slot KeptAs => Slot.Joined;
}

/// <summary>When two absences count together so that a deadline ahead is another, and who hears of it.</summary>
public static class Joined
{
    // As it is written on disk; it is never changed.
    private const string Kind = "absences-joined";

    // Each reader is told, whoever else was told this morning.
    private static readonly NudgeTopic Topic = new([Kind]);

    public static IEnumerable<Nudge> Nudges(SickLeave leave, Context context) => leave.Apart is null && MovesADeadline(leave, context)
        ? Joining.Readers(leave, context).Select(reader =>
            new Nudge(Kind, reader, leave.Away.From, () => new(reader, Card(leave, context), Slot.Joined, Anew: true))
            {
                Reader = reader.Id,
                About = "joined",
                Topic = Topic,
            })
        : [];

    private static AbsencesCountTogether Card(SickLeave leave, Context context)
    {
        var counted = context.Counted(leave);
        var (plan, meeting) = Joining.Dates(counted);
        return new(leave.Employee.Name, leave.Away.From, counted.FirstDay, plan, meeting);
    }

    private static bool MovesADeadline(SickLeave leave, Context context)
    {
        var together = context.Counted(leave);
        if (together.CountsFrom is null) return false;
        var (dates, alone) = (Joining.Dates(together), Joining.Dates(Counted.Of(leave, [], context.Today)));
        return (dates.Plan >= context.Today && dates.Plan != alone.Plan) || (dates.Meeting >= context.Today && dates.Meeting != alone.Meeting);
    }
}
