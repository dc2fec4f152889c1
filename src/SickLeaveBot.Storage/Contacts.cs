using Microsoft.Data.Sqlite;
using SickLeaveBot.Conversations;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Storage;

/// <summary>The rows on people: how to reach them, and what they have chosen.</summary>
internal static class Contacts
{
    public static Acquaintance Read(SqliteDataReader row) => new(
        new(row.GetString(0), row.GetString(1), Text(row, 2), Text(row, 3), Text(row, 4), Text(row, 5)) { Name = Text(row, 6) },
        Text(row, 7) is { } language ? Enum.Parse<Language>(language) : null,
        row.GetInt64(8) != 0,
        Text(row, 9));

    /// <summary>Keeps the newest reference; whoever is heard from is reachable again.</summary>
    public static int Keep(Session session, Contact contact) => session.Execute("""
        INSERT INTO contact (person, tenant, teams_user, conversation, service_url, locale, name) VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (person) DO UPDATE SET
            tenant = excluded.tenant,
            teams_user = coalesce(excluded.teams_user, teams_user),
            conversation = coalesce(excluded.conversation, conversation),
            service_url = coalesce(excluded.service_url, service_url),
            locale = coalesce(excluded.locale, locale),
            name = coalesce(excluded.name, name),
            unreachable = NULL
        """, contact.Person, contact.Tenant, contact.TeamsUser, contact.Conversation, contact.ServiceUrl, contact.Locale, contact.Name);

    public static int Choose(Session session, Acquaintance person) => session.Execute(
        "UPDATE contact SET chosen = $2, welcomed = $3 WHERE person = $1",
        person.Contact.Person, person.Chosen?.ToString(), person.Welcomed ? 1 : 0);

    /// <summary>Nobody may be written to in vain again and again: also a person who was never met is kept as unreachable.</summary>
    public static int Lose(Session session, Contact contact, string code) => session.Execute("""
        INSERT INTO contact (person, tenant, unreachable) VALUES ($1, $2, $3)
        ON CONFLICT (person) DO UPDATE SET unreachable = excluded.unreachable
        """, contact.Person, contact.Tenant, code);

    public static int Move(Session session, Contact contact, string conversation) => session.Execute("""
        INSERT INTO contact (person, tenant, conversation) VALUES ($1, $2, $3)
        ON CONFLICT (person) DO UPDATE SET conversation = excluded.conversation
        """, contact.Person, contact.Tenant, conversation);

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
