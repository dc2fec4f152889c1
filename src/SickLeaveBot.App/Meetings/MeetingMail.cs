using SickLeaveBot.App.Calendar.Invitations;
using SickLeaveBot.App.Calendar;
using SickLeaveBot.FollowUp.Meetings;

namespace SickLeaveBot.App.Meetings;

/// <summary>Invites to a meeting by mail, where no calendar can be used: one invitation that calendars know again when it comes once more.</summary>
internal sealed class MeetingMail(MailClient client, CalendarSettings settings, TimeProvider clock)
{
    /// <returns>What came of it, and the number that the invitation went out with.</returns>
    public async Task<(CalendarReply Reply, int Sequence)> Invite(Meeting meeting, Guid leave, IReadOnlyList<InvitedGuest> guests, CancellationToken cancel)
    {
        var sequence = meeting.Mailed is { } before ? Invitation.Next(before.Sequence) : 0;
        var reply = await Send(meeting, leave, guests, sequence, isCancelled: false, cancel);
        var left = meeting.Mailed?.Invited.Where(one => guests.All(other => other.Address != one.Address)).ToList() ?? [];
        if (reply is CalendarReply.Sent && left.Count > 0) reply = await Send(meeting, leave, left, sequence, isCancelled: true, cancel);
        return (reply, sequence);
    }

    public Task<CalendarReply> Cancel(Meeting meeting, Guid leave, IReadOnlyList<InvitedGuest> guests, CancellationToken cancel) =>
        Send(meeting, leave, guests, Invitation.Next(meeting.Mailed?.Sequence ?? 0), isCancelled: true, cancel);

    private Task<CalendarReply> Send(Meeting meeting, Guid leave, IReadOnlyList<InvitedGuest> guests, int sequence, bool isCancelled, CancellationToken cancel)
    {
        if (settings.MailFrom is not { } from) return Task.FromResult<CalendarReply>(new CalendarReply.NoAccess(StatusCodes.Status404NotFound));
        var (words, people) = (EventWords.Of(meeting, isOnline: false), guests.Select(one => new Invitee(one.Address, one.Name ?? one.Address, one.As is null)).ToList());
        var invitation = new Invitation(EventWords.Transaction(leave, meeting), sequence, new(from, meeting.Arranged.Organizer.Name, Required: true), people,
            words.Subject, words.Body, meeting.Arranged.RoomName, meeting.From, meeting.To, clock.GetUtcNow(), isCancelled);
        return client.Send(new(people, words.Subject, words.Body, invitation), cancel);
    }
}
