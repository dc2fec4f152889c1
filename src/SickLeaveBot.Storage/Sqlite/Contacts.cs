using SickLeaveBot.Storage.Codec;

namespace SickLeaveBot.Storage.Sqlite;

/// <summary>The rows on people: how to reach them, and what they have chosen.</summary>
internal static class Contacts
{
    public static Acquaintance? Find(Session session, string company, string person) => session.Read("""
        SELECT person, tenant, teams_user, conversation, service_url, locale, name, chosen, welcomed, unreachable
        FROM contact WHERE company = $1 AND person = $2
        """, Acquaintance, company, person).FirstOrDefault();

    /// <summary>Keeps the newest reference; whoever is heard from is reachable again.</summary>
    public static void Keep(Session session, string company, Contact contact) => session.Execute("""
        INSERT INTO contact (company, person, tenant, teams_user, conversation, service_url, locale, name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT (company, person) DO UPDATE SET
            tenant = excluded.tenant,
            teams_user = coalesce(excluded.teams_user, teams_user),
            conversation = coalesce(excluded.conversation, conversation),
            service_url = coalesce(excluded.service_url, service_url),
            locale = coalesce(excluded.locale, locale),
            name = coalesce(excluded.name, name),
            unreachable = NULL
        """, company, contact.Person, contact.Tenant, contact.TeamsUser, contact.Conversation, contact.ServiceUrl, contact.Locale, contact.Name);

    public static void Choose(Session session, string company, Acquaintance person) => session.Execute(
        "UPDATE contact SET chosen = $3, welcomed = $4 WHERE company = $1 AND person = $2",
        company, person.Contact.Person, person.Chosen is { } language ? WrittenNames.Of(language) : null, person.Welcomed ? 1 : 0);

    /// <summary>Nobody may be written to in vain again and again: also a person who was never met is kept as unreachable.</summary>
    public static void Lose(Session session, string company, Contact contact, string code) => session.Execute("""
        INSERT INTO contact (company, person, tenant, unreachable) VALUES ($1, $2, $3, $4)
        ON CONFLICT (company, person) DO UPDATE SET unreachable = excluded.unreachable
        """, company, contact.Person, contact.Tenant, code);

    /// <summary>The person was heard from; why else they can't be written to stands.</summary>
    public static void FindAgain(Session session, string company, string person, string code) => session.Execute(
        "UPDATE contact SET unreachable = NULL WHERE company = $1 AND person = $2 AND unreachable = $3", company, person, code);

    /// <summary>The person has removed the app; if they come back, they are welcomed as somebody new.</summary>
    public static void Leave(Session session, string company, Contact contact)
    {
        Lose(session, company, contact, "AppRemoved");
        session.Execute("UPDATE contact SET welcomed = 0 WHERE company = $1 AND person = $2", company, contact.Person);
    }

    public static void Move(Session session, string company, Contact contact, string conversation) => session.Execute("""
        INSERT INTO contact (company, person, tenant, conversation) VALUES ($1, $2, $3, $4)
        ON CONFLICT (company, person) DO UPDATE SET conversation = excluded.conversation
        """, company, contact.Person, contact.Tenant, conversation);

    private static Acquaintance Acquaintance(Row row) => new(
        new(row.Text(0), row.Text(1), row.TextOrNull(2), row.TextOrNull(3), row.TextOrNull(4), row.TextOrNull(5)) { Name = row.TextOrNull(6) },
        WrittenNames.LanguageOf(row.TextOrNull(7)),
        row.Long(8) != 0,
        row.TextOrNull(9));
}
