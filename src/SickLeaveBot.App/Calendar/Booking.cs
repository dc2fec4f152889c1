namespace SickLeaveBot.App.Calendar;

/// <summary>A meeting that is to be put into a calendar.</summary>
/// <param name="Transaction">The same for every try of the same booking, so that it is never booked twice.</param>
/// <param name="Organizer">In whose mailbox (an Entra object id).</param>
/// <param name="Zone">On whose clock the hour is kept.</param>
/// <param name="Room">The address of a room; null for none.</param>
/// <param name="Online">Whether it is also held in Teams.</param>
internal sealed record Booking(
    Guid Transaction, string Organizer, string Subject, string Body, DateTimeOffset From, DateTimeOffset To, TimeZoneInfo Zone, string? Room, bool Online,
    IReadOnlyList<Invitee> Guests);

/// <summary>Somebody who is asked to a meeting.</summary>
internal sealed record Invitee(string Address, string Name, bool Required);
