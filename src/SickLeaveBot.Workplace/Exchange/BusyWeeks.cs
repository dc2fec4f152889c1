using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using SickLeaveBot.Workplace.Company;

namespace SickLeaveBot.Workplace.Exchange;

/// <summary>What the cast is busy with in a usual week, the same for everybody who starts the workplace on the same day.</summary>
public static class BusyWeeks
{
    private const int WeeksAhead = 26;

    private static readonly Series[] Recurring =
    [
        new("Teammøte kundeservice", Fjordlys.Ola, [DayOfWeek.Monday], "09:00", "09:45", Guests: [Fjordlys.Kari, Fjordlys.Siri, Fjordlys.Emily]),
        new("Ledermøte", Fjordlys.Ingrid, [DayOfWeek.Tuesday], "09:00", "10:30", Guests: [Fjordlys.Ola, Fjordlys.Per, Fjordlys.Hanne], Room: Mailboxes.Fjorden),
        new("Én til én", Fjordlys.Ola, [DayOfWeek.Thursday], "10:00", "10:30", EveryWeeks: 2, Guests: [Fjordlys.Kari]),
        new("Telefonvakt", Fjordlys.Kari, [DayOfWeek.Tuesday, DayOfWeek.Thursday], "08:00", "09:30"),
        new("Telefonvakt", Fjordlys.Siri, [DayOfWeek.Monday, DayOfWeek.Wednesday], "12:00", "15:30"),
        new("Vernerunde", Fjordlys.Siri, [DayOfWeek.Friday], "09:00", "10:00", EveryWeeks: 2),
        new("Varemottak", Fjordlys.Ahmed, [DayOfWeek.Monday, DayOfWeek.Thursday], "08:00", "11:00"),
        new("Lokallagsmøte", Fjordlys.Ahmed, [DayOfWeek.Wednesday], "14:00", "15:30", ShowAs: "oof"),
        new("Morgenmøte lager", Fjordlys.Per, [DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Friday], "08:00", "08:20",
            Guests: [Fjordlys.Ahmed, Fjordlys.Torbjørg, Fjordlys.Jonas]),
        new("Varetelling", Fjordlys.Torbjørg, [DayOfWeek.Friday], "12:00", "15:00"),
        new("Opplæring", Fjordlys.Jonas, [DayOfWeek.Tuesday], "12:00", "15:00", ShowAs: "tentative"),
        new("Lønnskjøring", Fjordlys.Hanne, [DayOfWeek.Wednesday], "08:30", "11:30"),
        new("Privat avtale", Fjordlys.Hanne, [DayOfWeek.Thursday], "15:00", "16:00", IsPrivate: true),
        new("Hjemmekontor", Fjordlys.Ola, [DayOfWeek.Friday], "08:00", "16:00", ShowAs: "workingElsewhere"),
        new("Design review", Fjordlys.Emily, [DayOfWeek.Tuesday, DayOfWeek.Thursday], "13:00", "14:30", Zone: Zones.Britain),
        new("Frokost for alle", Fjordlys.Hanne, [DayOfWeek.Friday], "08:00", "08:30", ShowAs: "free",
            Guests: [Fjordlys.Kari, Fjordlys.Ola, Fjordlys.Siri, Fjordlys.Per, Fjordlys.Ahmed]),
    ];

    private static readonly string[] Works =
        [Fjordlys.Kari, Fjordlys.Ola, Fjordlys.Siri, Fjordlys.Emily, Fjordlys.Per, Fjordlys.Ahmed, Fjordlys.Torbjørg, Fjordlys.Jonas, Fjordlys.Hanne];

    private static readonly string[] Subjects = ["Kundemøte", "Prosjektmøte", "Kurs", "Leverandørbesøk", "Budsjett", "Intervju"];

    public static IEnumerable<Meeting> Of(Mailboxes boxes, DateOnly began)
    {
        var monday = began.AddDays(-(((int)began.DayOfWeek + 6) % 7));
        return [.. Recurring.SelectMany(series => Of(series, boxes, monday.AddDays(-28))), .. Works.SelectMany((person, at) => Single(boxes.Find(person)!, at, monday))];
    }

    private static IEnumerable<Meeting> Of(Series series, Mailboxes boxes, DateOnly since)
    {
        var first = since.AddDays(((int)series.Days[0] + 6) % 7);
        var (from, to) = (At(first, series.From), At(first, series.To));
        var owner = boxes.Find(series.Owner)!;
        Mailbox[] guests = [.. (series.Guests ?? []).Append(series.Room).OfType<string>().Select(guest => boxes.Find(guest)!)];
        var fields = new JsonObject { ["subject"] = series.Subject, ["showAs"] = series.ShowAs, ["sensitivity"] = series.IsPrivate ? "private" : "normal" };
        yield return Entry($"{series.Owner} {series.Subject}", owner, guests, fields,
            new(from, series.Zone), new(to, series.Zone)) with
        {
            Recurrence = Occurrences.Weekly(first, series.EveryWeeks, series.Days),
        };
    }

    private static DateTime At(DateOnly day, string time) => day.ToDateTime(TimeOnly.Parse(time, CultureInfo.InvariantCulture));

    // Two things a week that no other week has at that time.
    private static IEnumerable<Meeting> Single(Mailbox owner, int person, DateOnly monday) =>
        from week in Enumerable.Range(0, WeeksAhead)
        from time in Enumerable.Range(0, 2)
        let chance = (person * 7) + (week * 5) + (time * 11)
        let day = monday.AddDays((7 * week) + ((chance + (2 * time)) % 5))
        let start = day.ToDateTime(new TimeOnly(10 + (chance % 5), 30 * (chance % 2)))
        let fields = new JsonObject { ["subject"] = Subjects[chance % Subjects.Length], ["showAs"] = chance % 4 == 0 ? "tentative" : "busy" }
        select Entry($"{owner.Id} {week} {time}", owner, [], fields, new(start, owner.Zone), new(start.AddMinutes(chance % 3 == 0 ? 90 : 60), owner.Zone));

    private static Meeting Entry(string seed, Mailbox owner, IReadOnlyList<Mailbox> guests, JsonObject fields, WallTime start, WallTime end)
    {
        var created = start.Instant.AddDays(-60);
        return new(
            $"040000008200E00074C5B7101A82E008{Digest(seed)}", owner.Id, start, end, Usual.Fields(fields),
            [.. guests.Select(guest => new Invitee(guest.Address, guest.Name, guest.IsRoom ? "resource" : "required", Response.Accepted, created))],
            guests.Append(owner).ToDictionary(box => box.Id, box => new Copy($"AAkALgAA{Digest($"{seed} {box.Id}").ToLowerInvariant()}")))
        {
            Created = created,
            Modified = created,
        };
    }

    private static string Digest(string seed) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(seed)), 0, 16);

    private sealed record Series(
        string Subject, string Owner, DayOfWeek[] Days, string From, string To, string[]? Guests = null, string? Room = null, int EveryWeeks = 1,
        string ShowAs = "busy", bool IsPrivate = false, string Zone = Zones.Norway);
}
