using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations.Engine;

/// <summary>
/// Who hears of a fact as news: in a new message, of which Teams tells them. What is in no row only keeps a card true, and changes it where it
/// stands; of that Teams tells nobody. Cards of a moment's own (a reminder, a question) are new messages whatever stands here.
/// </summary>
internal static class NewMessages
{
    /// <summary>Whether the fact changes the reader's day.</summary>
    public static bool Tell(Fact fact, Hearer reader) => (fact, reader) switch
    {
        (_, Hearer.Leader) when ChangesDays(fact) => true,
        (ManagerNamed, Hearer.Leader) => true,
        (BackdatingReferred, Hearer.Leader or Hearer.SomebodyElse) => true,
        (BackdatingDecided, Hearer.Employee or Hearer.Leader) => true,
        (PlanApproved, Hearer.Employee or Hearer.Leader) => true,
        _ => false,
    };

    /// <summary>Whether the employee is away, or at work with a sick note, on other days than before or in another way.</summary>
    public static bool ChangesDays(Fact fact) => fact is AbsenceReported or PeriodChanged or SickNoteRegistered or NoteAtWorkRegistered
        or AbsenceWithdrawn or Undone or ReturnAnnounced or ReturnedInPart or ReturnedToWork;

    /// <summary>What somebody is when they read of a sick leave.</summary>
    public static Hearer HearerOf(Person reader, SickLeave leave, WhoIsWho who, DateOnly today) =>
        reader.Id == leave.Employee.Id ? Hearer.Employee
        : reader.Id == who.LeaderOf(leave, today)?.Id ? Hearer.Leader
        : Hearer.SomebodyElse;
}

internal enum Hearer { Employee, Leader, SomebodyElse }
