using System.Text.Json;
using SickLeaveBot.Conversations.WritingThePlan;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.FollowUp.WritingThePlan;

namespace SickLeaveBot.Storage;

/// <summary>What somebody has written in a plan and not sent.</summary>
internal static class Drafts
{
    public static IReadOnlyList<PlanDraft> Read(Session session, Guid? leave, string person) => session.Read(
        "SELECT body FROM draft WHERE sick_leave = $1 UNION SELECT body FROM draft WHERE person = $2",
        row => JsonSerializer.Deserialize(row.GetString(0), Shapes.Default.PlanDraft)!, $"{leave:N}", person);

    public static void Keep(Session session, PlanDraft draft)
    {
        if (draft.IsEmpty)
        {
            session.Execute("DELETE FROM draft WHERE sick_leave = $1 AND person = $2", $"{draft.Leave:N}", draft.Person);
            return;
        }
        session.Execute("""
            INSERT INTO draft (sick_leave, person, body) VALUES ($1, $2, $3)
            ON CONFLICT (sick_leave, person) DO UPDATE SET body = excluded.body
            """, $"{draft.Leave:N}", draft.Person, JsonSerializer.Serialize(draft, Shapes.Default.PlanDraft));
    }

    /// <summary>Throws away what nobody will send any more: the plan or the sick leave has ended, or another manager has it.</summary>
    public static void Clear(Session session, SickLeave leave, IEnumerable<Recorded> added)
    {
        if (leave.Stage != Stage.Ongoing || added.Any(fact => fact.What is PlanEnded))
            session.Execute("DELETE FROM draft WHERE sick_leave = $1", $"{leave.Id:N}");
        else if (added.Any(fact => fact.What is ManagerNamed))
            session.Execute("DELETE FROM draft WHERE sick_leave = $1 AND person NOT IN ($2, $3)", $"{leave.Id:N}", leave.Employee.Id, leave.Manager!.Id);
    }
}
