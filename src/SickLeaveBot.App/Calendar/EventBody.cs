using System.Text.Json;

namespace SickLeaveBot.App.Calendar;

/// <summary>
/// What is written into a calendar. An event that is made has all of it; a change has its people alone or its time and place alone, since
/// Exchange mails everybody when they are mixed, and never its text, which would make another link to the meeting.
/// </summary>
internal sealed record EventBody
{
    public string? Subject { get; private init; }
    public ItemBody? Body { get; private init; }
    public OutlookTime? Start { get; private init; }
    public OutlookTime? End { get; private init; }
    public Place? Location { get; private init; }
    public IReadOnlyList<Attendee>? Attendees { get; private init; }
    public string? Sensitivity { get; private init; }
    public bool? AllowNewTimeProposals { get; private init; }
    public bool? IsOnlineMeeting { get; private init; }
    public string? OnlineMeetingProvider { get; private init; }
    public Guid? TransactionId { get; private init; }

    public byte[] Json() => JsonSerializer.SerializeToUtf8Bytes(this, CalendarJson.Default.EventBody);

    public static EventBody New(Booking booking, Place? room) => new()
    {
        Subject = booking.Subject,
        Body = new("text", booking.Body),
        Start = OutlookTime.Of(booking.From, booking.Zone),
        End = OutlookTime.Of(booking.To, booking.Zone),
        Location = room,
        Attendees = [.. booking.Guests.Select(Asked), .. room is null ? [] : new[] { Booked(room) }],
        Sensitivity = "private",
        AllowNewTimeProposals = true,
        IsOnlineMeeting = booking.Online ? true : null,
        OnlineMeetingProvider = booking.Online ? "teamsForBusiness" : null,
        TransactionId = booking.Transaction,
    };

    /// <param name="place">Null where it stays.</param>
    public static EventBody At(DateTimeOffset from, DateTimeOffset to, TimeZoneInfo zone, Place? place) =>
        new() { Start = OutlookTime.Of(from, zone), End = OutlookTime.Of(to, zone), Location = place };

    public static EventBody With(IEnumerable<Attendee> all) => new() { Attendees = [.. all.Select(one => new Attendee(one.Type, one.EmailAddress))] };

    public static Attendee Asked(Invitee guest) => new(guest.Required ? "required" : "optional", new(guest.Address, guest.Name));

    public static Attendee Booked(Place room) => new(Attendee.Resource, new(room.LocationEmailAddress, room.DisplayName));
}

internal sealed record ItemBody(string ContentType, string Content);

/// <summary>Where it is held.</summary>
internal sealed record Place(string DisplayName, string? LocationEmailAddress)
{
    public static readonly Place Nowhere = new("", null);
}

internal sealed record CancelBody(string? Comment)
{
    public byte[] Json() => JsonSerializer.SerializeToUtf8Bytes(this, CalendarJson.Default.CancelBody);
}
