using System.Security.Cryptography;
using System.Text;
using SickLeaveBot.App.Calendar;
using SickLeaveBot.Conversations.Meetings;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp.Meetings;

namespace SickLeaveBot.App.Meetings;

/// <summary>What an event and a mail say: the words of the card MeetingInvitation, and nothing of the case.</summary>
internal sealed record EventWords(string Subject, string Body)
{
    public static EventWords Of(Meeting meeting, bool isOnline)
    {
        var letter = CardTemplate.Render(
            new MeetingInvitation(meeting.Arranged.Organizer.Name, meeting.Arranged.RoomName, isOnline), default, Language.Nb, meeting.Day);
        return new(letter.Summary, letter.Text!);
    }

    /// <summary>What one booking is known by, however often it is tried; it tells nothing of what it was made from.</summary>
    public static Guid Transaction(Guid leave, Meeting meeting) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{leave:N}/{meeting.Number}/{meeting.Begun}")).AsSpan(0, 16));
}
