using SickLeaveBot.Storage.Codec;
using SickLeaveBot.Storage.Node;

namespace SickLeaveBot.Storage.Sqlite;

/// <summary>The rows on what somebody has written and not sent.</summary>
internal static class Drafts
{
    public static IReadOnlyList<Draft> Read(Session session, string company, Guid? leave, string person, UnreadableRows unreadable) =>
        [.. session.Read("""
            SELECT sick_leave, kind, version, body, person FROM draft WHERE company = $1 AND sick_leave = $2
            UNION SELECT sick_leave, kind, version, body, person FROM draft WHERE company = $1 AND person = $3 ORDER BY sick_leave, person
            """, row => unreadable.Read(() => Draft(row)), company, $"{leave:N}", person).OfType<Draft>()];

    public static void Keep(Session session, string company, Draft draft)
    {
        if (draft.IsEmpty)
        {
            Delete(session, company, draft.Leave, draft.Person);
            return;
        }
        var (kind, version, body) = BodyCodec.Write(draft);
        session.Execute("""
            INSERT INTO draft (company, sick_leave, person, kind, version, body) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (company, sick_leave, person) DO UPDATE SET kind = excluded.kind, version = excluded.version, body = excluded.body
            """, company, $"{draft.Leave:N}", draft.Person, kind, version, body);
    }

    public static void Void(Session session, string company, VoidDrafts those)
    {
        foreach (var person in session.Read("SELECT person FROM draft WHERE company = $1 AND sick_leave = $2", row => row.Text(0), company, $"{those.Leave:N}"))
            if (!those.Except.Contains(person)) Delete(session, company, those.Leave, person);
    }

    private static void Delete(Session session, string company, Guid leave, string person) => session.Execute(
        "DELETE FROM draft WHERE company = $1 AND sick_leave = $2 AND person = $3", company, $"{leave:N}", person);

    private static Draft Draft(Row row) => BodyCodec.Read<Draft>(row.Text(1), row.Int(2), row.Utf8(3), new("a draft in sick leave", row.Text(0)));
}
