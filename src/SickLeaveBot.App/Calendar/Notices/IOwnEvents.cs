using SickLeaveBot.FollowUp.Meetings;

namespace SickLeaveBot.App.Calendar.Notices;

/// <summary>The meetings that the bot has booked, and what is to be done when one is not as it was.</summary>
internal interface IOwnEvents
{
    /// <summary>Those that are to be held, as they stood when they were last looked at.</summary>
    ValueTask<IReadOnlyList<EventInCalendar>> Open(CancellationToken cancel);

    /// <summary>How one stands now, which may be as before, and may be told more than once.</summary>
    Task Saw(EventInCalendar known, CalendarReply now, CancellationToken cancel);
}
