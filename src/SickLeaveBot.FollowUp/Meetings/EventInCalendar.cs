namespace SickLeaveBot.FollowUp.Meetings;

/// <summary>A meeting as it stood in the organiser's calendar when it was last looked at.</summary>
/// <param name="Organizer">In whose mailbox it lies (an Entra object id).</param>
/// <param name="Id">The immutable id of the event in that mailbox.</param>
/// <param name="ICalUid">What it is called in everybody's calendar.</param>
/// <param name="Room">The address of the room; null for none.</param>
/// <param name="JoinUrl">Where one takes part online; null when there is no such link, also where one was asked for.</param>
/// <param name="Guests">Those invited besides the organiser, with their answers; the room is not among them.</param>
public sealed record EventInCalendar(
    string Organizer, string Id, string ICalUid, DateTimeOffset From, DateTimeOffset To, string? Room, string? JoinUrl, IReadOnlyList<GuestInCalendar> Guests)
{
    public bool Equals(EventInCalendar? other) => other is not null && Guests.SequenceEqual(other.Guests)
        && (Organizer, Id, ICalUid, From, To, Room, JoinUrl) == (other.Organizer, other.Id, other.ICalUid, other.From, other.To, other.Room, other.JoinUrl);

    public override int GetHashCode() => HashCode.Combine(Organizer, Id, From, To, Guests.Count);
}

/// <summary>Somebody who stands in a calendar's meeting, by e-mail address in lower case.</summary>
/// <param name="Proposes">When another time was proposed: from when.</param>
/// <param name="ProposesTo">Until when.</param>
public sealed record GuestInCalendar(string Address, GuestReply Reply, DateTimeOffset? Proposes = null, DateTimeOffset? ProposesTo = null);

/// <summary>What somebody has answered to an invitation.</summary>
public enum GuestReply { NotYet, Accepted, Tentative, Declined }
