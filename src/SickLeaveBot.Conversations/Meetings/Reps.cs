using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Meetings;

/// <summary>A rep whom the employee wants there is told when, where and as what; and told again when it changes or is over. Nothing else is shown.</summary>
internal static class Reps
{
    private static readonly Guest[] Kinds = [Guest.UnionRep, Guest.SafetyRep];

    public static IEnumerable<Message> Told(SickLeave before, SickLeave after, Context context)
    {
        foreach (var kind in Kinds)
        {
            var (was, now) = (Invited(before, kind), Invited(after, kind));
            if (was is not null && was.Id != now?.Id) yield return To(was, kind, after, Over(after), anew: !WasHeld(after));
            if (now is not null && (was?.Id != now.Id || Time(before) != Time(after)))
                yield return To(now, kind, after, was?.Id == now.Id ? RepNews.Moved : RepNews.Invited, anew: true);
        }
    }

    private static Person? Invited(SickLeave leave, Guest kind) =>
        leave.Meetings.Current?.Invited.FirstOrDefault(one => one.As == kind) is { Person: { } id } guest ? new(id, guest.Name ?? "") : null;

    private static RepIsInvited Card(SickLeave leave, Guest kind, RepNews news) => leave.Meetings.Current is { } meeting && news is RepNews.Invited or RepNews.Moved
        ? new(leave.Employee.Name, MeetingLines.As(kind), meeting.Day, Oslo.TimeOf(meeting.From), Oslo.TimeOf(meeting.To), meeting.Arranged.RoomName, news)
        : new(leave.Employee.Name, MeetingLines.As(kind), null, null, null, null, news);

    // After the meeting the notice says only that it is over; Teams tells of nothing.
    private static RepNews Over(SickLeave after) => after.Meetings.Current is not null ? RepNews.NotAnyMore : WasHeld(after) ? RepNews.Over : RepNews.CalledOff;

    private static bool WasHeld(SickLeave after) => after.Meetings.All is [.., { Held: not null }];

    private static (DateTimeOffset?, DateTimeOffset?) Time(SickLeave leave) => (leave.Meetings.Current?.From, leave.Meetings.Current?.To);

    private static Message To(Person rep, Guest kind, SickLeave leave, RepNews news, bool anew) => new(rep, Card(leave, kind, news), MeetingSlots.Rep, anew);
}
