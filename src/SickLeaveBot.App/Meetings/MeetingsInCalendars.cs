using SickLeaveBot.App.Calendar.Notices;
using SickLeaveBot.App.Calendar;
using SickLeaveBot.Conversations.BookingTheMeeting;
using SickLeaveBot.Conversations.Engine;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.FollowUp;

namespace SickLeaveBot.App.Meetings;

/// <summary>The dialogue meetings that lie in calendars, as the facts have them; what happens to one there is told as news.</summary>
internal sealed class MeetingsInCalendars(ISickLeaves sickLeaves, Secretary secretary, TimeProvider clock) : IOwnEvents
{
    public async ValueTask<IReadOnlyList<EventInCalendar>> Open(CancellationToken cancel) => [.. (await All(cancel)).Select(one => one.Event)];

    public async Task Saw(EventInCalendar known, CalendarReply now, CancellationToken cancel)
    {
        foreach (var (leave, meeting, seen) in (await All(cancel)).Where(one => (one.Event.Organizer, one.Event.Id) == (known.Organizer, known.Id)))
        {
            CalendarNews? news = now switch
            {
                CalendarReply.Done { Event: var found } when found != seen => new CalendarNews.Seen(meeting, found, clock.GetUtcNow()),
                CalendarReply.NotThere => new CalendarNews.Gone(meeting, clock.GetUtcNow()),
                _ => null,
            };
            if (news is not null) await secretary.Tell(news, leave, null, cancel);
        }
    }

    // One that the calendar is still to follow is looked at when it has.
    private async ValueTask<List<(Guid Leave, int Meeting, EventInCalendar Event)>> All(CancellationToken cancel) =>
    [
        .. from leave in await sickLeaves.AllOngoing(cancel)
           let meeting = leave.Meetings.Current
           where meeting is { Event: not null, IsUnderWay: false } && meeting.To > clock.GetUtcNow()
           select (leave.Id, meeting.Number, meeting.Event),
    ];
}
