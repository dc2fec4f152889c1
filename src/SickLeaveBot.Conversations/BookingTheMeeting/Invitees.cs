using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.BookingTheMeeting;

/// <summary>Somebody who is to stand in the calendar's meeting, or to get it by mail.</summary>
/// <param name="As">As the law knows the guest; null for employer and employee.</param>
/// <param name="Person">A colleague, who is found in the directory; null for whom there is only an address.</param>
public sealed record ToInvite(Guest? As, Person? Person, string? Address, string? Name);

/// <summary>Whom a meeting is to be called with now: as the two have said, and as the law lets it.</summary>
public static class Invitees
{
    /// <summary>All but the organiser. Who can only be told by letter or telephone is not among them.</summary>
    public static IReadOnlyList<ToInvite> Of(SickLeave leave, Meeting meeting, Company company) =>
    [
        new(null, leave.Employee, null, leave.Employee.Name),
        .. leave.Meetings.Guests.InvitedOn(meeting.Day)
            .Select(one => new ToInvite(one.Guest, one.Person, AddressOf(one, company), one.Person?.Name ?? one.Name))
            .Where(one => one.Person is not null || one.Address is not null),
    ];

    private static string? AddressOf(Wanted guest, Company company) => guest.Address ?? guest.Guest switch
    {
        Guest.OccupationalHealthService => company.OccupationalHealthAddress,
        Guest.Nav => company.NavAddress,
        _ => null,
    };
}
