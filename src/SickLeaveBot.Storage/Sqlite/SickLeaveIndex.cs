using SickLeaveBot.Storage.Codec;

namespace SickLeaveBot.Storage.Sqlite;

/// <summary>The rows by which sick leaves are found: they follow from the facts and are written with them.</summary>
internal static class SickLeaveIndex
{
    public static void Write(Session session, string company, StreamWrite write)
    {
        if (write.Case is not { } leave) return;
        if (write.Before == 0) Add(session, company, leave, write.Due);
        // The facts were added to just what was read, so the row is as it was then: most facts change nothing in it but the due day.
        else if (write.CaseBefore?.Stage != leave.Stage || write.CaseBefore.Manager?.Id != leave.Manager?.Id) Change(session, company, leave, write.Due);
        else Due(session, company, leave, write.Due);
    }

    /// <summary>Every ongoing one is due at once.</summary>
    public static int AllDue(Session session, string company) =>
        session.Execute("UPDATE sick_leave SET due = 0 WHERE company = $1 AND stage = 'Ongoing' AND due IS NOT 0", company);

    private static void Add(Session session, string company, SickLeave leave, DateOnly? due) => session.Execute(
        "INSERT INTO sick_leave (company, id, employee, manager, stage, begun, due) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        company, $"{leave.Id:N}", leave.Employee.Id, leave.Manager?.Id, WrittenNames.Of(leave.Stage), leave.History[0].At.ToUnixTimeMilliseconds(), due?.DayNumber);

    private static void Change(Session session, string company, SickLeave leave, DateOnly? due) => session.Execute(
        "UPDATE sick_leave SET manager = $3, stage = $4, due = $5 WHERE company = $1 AND id = $2",
        company, $"{leave.Id:N}", leave.Manager?.Id, WrittenNames.Of(leave.Stage), due?.DayNumber);

    private static void Due(Session session, string company, SickLeave leave, DateOnly? due) => session.Execute(
        "UPDATE sick_leave SET due = $3 WHERE company = $1 AND id = $2 AND due IS NOT $3", company, $"{leave.Id:N}", due?.DayNumber);
}
