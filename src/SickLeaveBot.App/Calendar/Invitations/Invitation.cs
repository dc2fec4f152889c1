using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using SickLeaveBot.Law;

namespace SickLeaveBot.App.Calendar.Invitations;

/// <summary>
/// A meeting as a file for any calendar (RFC 5545, 5546), for whoever can't be invited from a calendar. What is not said here is not in the
/// file: its name, its maker and its id say nothing of what the meeting is about.
/// </summary>
/// <param name="Meeting">The same for every invitation to the meeting and for its cancellation; calendars know it again by this.</param>
/// <param name="Revision">Rises with each that is sent; one that has not risen is passed by.</param>
/// <param name="Place">A room, a link, or both.</param>
/// <param name="At">When it is written.</param>
internal sealed record Invitation(
    Guid Meeting, int Revision, Invitee Organizer, IReadOnlyList<Invitee> Guests, string Subject, string Text, string? Place, DateTimeOffset From, DateTimeOffset To,
    DateTimeOffset At, bool IsCancelled = false)
{
    public const string FileName = "invitasjon.ics";

    private const string Oslos = "Europe/Oslo";

    /// <summary>The next revision, also where the other side has raised it in an answer.</summary>
    public static int Next(int last, int? theirs = null) => Math.Max(last, theirs ?? last) + 1;

    public string Method => IsCancelled ? CalendarMethods.Cancel : CalendarMethods.Request;

    /// <summary>How a mail says what the file is.</summary>
    public string ContentType => $"text/calendar; charset=utf-8; method={Method}";

    public byte[] File()
    {
        var calendar = new Ical.Net.Calendar { Method = Method, ProductId = "-//Kalender//Invitasjon//NO" };
        calendar.AddTimeZone(VTimeZone.FromDateTimeZone(Oslos, From.UtcDateTime, includeHistoricalData: false));
        calendar.Events.Add(Event());
        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!);
    }

    private CalendarEvent Event() => new()
    {
        Uid = $"{Meeting:D}",
        Sequence = Revision,
        DtStamp = new(At.UtcDateTime, CalDateTime.UtcTzId),
        Start = OnOslosClock(From),
        End = OnOslosClock(To),
        Summary = Subject,
        Description = Text,
        Location = Place,
        Class = "PRIVATE",
        Status = IsCancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
        Organizer = new(Address(Organizer)) { CommonName = Plain(Organizer.Name) },
        Attendees = [.. Guests.Select(Asked)],
    };

    private static Ical.Net.DataTypes.Attendee Asked(Invitee guest) => new(Address(guest))
    {
        CommonName = Plain(guest.Name),
        Role = guest.Required ? ParticipationRole.RequiredParticipant : ParticipationRole.OptionalParticipant,
        ParticipationStatus = EventParticipationStatus.NeedsAction,
        Rsvp = true,
    };

    private static string Address(Invitee who) => $"mailto:{who.Address}";

    // What stands in a parameter has no way to write a quotation mark or a new line (RFC 5545, 3.2), and the library writes them all the same.
    private static string Plain(string text) => string.Concat(text.Where(letter => letter != '"' && !char.IsControl(letter)));

    private static CalDateTime OnOslosClock(DateTimeOffset moment) => new(TimeZoneInfo.ConvertTime(moment, Oslo.Zone).DateTime, Oslos);
}
