using SickLeaveBot.Conversations.BookingTheMeeting;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Stories.Play;

/// <summary>A play about the dialogue meeting: Kari is away from 23 November, and the calendar follows what is wanted as the real one does.</summary>
public abstract class MeetingStory : PlanStory
{
    protected MeetingStory(Func<Company, Company>? decided = null)
        : base(company => decided?.Invoke(WithReps(company)) ?? WithReps(company))
    {
        Ahmed = Plays("ahmed", "Ahmed Khan", "nb-NO", Ola);
        Siri = Plays("siri", "Siri Dahl", "nb-NO", Ola);
    }

    /// <summary>The union rep.</summary>
    protected Actor Ahmed { get; }

    /// <summary>The safety rep.</summary>
    protected Actor Siri { get; }

    protected Meeting TheMeeting => TheOnly.Meetings.All[^1];

    /// <summary>The room was booked by somebody else in the same moment.</summary>
    protected bool RoomSaysNo { get; set; }

    protected EventInCalendar InCalendar => Calendars.Events[TheOnly.Id];

    /// <summary>Kari is away, and the two have agreed on a plan.</summary>
    protected async Task KariHasAPlan()
    {
        await KariIsAway();
        await On(14.December);
        await ThePlanIsAgreed(TheOnly, SamplePlan.Whole);
        TheStoryBegins();
    }

    /// <summary>Somebody does this in Outlook, and the bot notices.</summary>
    protected async Task InOutlook(string what, Func<EventInCalendar, EventInCalendar> change)
    {
        Say($"(in Outlook: {what})");
        Calendars.Events[TheOnly.Id] = change(InCalendar);
        await Secretary.Tell(new CalendarNews.Seen(TheMeeting.Number, InCalendar, GetUtcNow()), TheOnly.Id, null, CancellationToken.None);
        await Deliver();
    }

    protected async Task IsDeletedInOutlook()
    {
        Say("(in Outlook: the meeting is deleted)");
        Calendars.Events.Remove(TheOnly.Id);
        await Secretary.Tell(new CalendarNews.Gone(TheMeeting.Number, GetUtcNow()), TheOnly.Id, null, CancellationToken.None);
        await Deliver();
    }

    protected static EventInCalendar Answered(EventInCalendar seen, string address, GuestReply reply) =>
        seen with { Guests = [.. seen.Guests.Select(one => one.Address == address ? one with { Reply = reply } : one)] };

    protected override async Task Deliver(Actor? alreadyShownTo = null)
    {
        await base.Deliver(alreadyShownTo);
        while (Book.Orders.TryDequeue(out var order))
        {
            if (order is not MeetingToCalendar it) continue;
            await Secretary.Tell(Carried(it), it.Leave, ErrandAfter.Gone(0), CancellationToken.None);
            await base.Deliver();
        }
    }

    // As the carrier does it.
    private CalendarNews Carried(MeetingToCalendar order)
    {
        var (leave, now) = (Book.All.Single(one => one.Id == order.Leave), GetUtcNow());
        var meeting = leave.Meetings.Number(order.Meeting)!;
        if (Calendars.Closed.Contains(meeting.Arranged.Organizer.Id)) return new CalendarNews.Failed(meeting.Number, meeting.Revision, CalendarProblem.NoAccess, now);
        if (!meeting.Stands)
        {
            Say("(the calendar: the meeting is taken out)");
            Calendars.Events.Remove(leave.Id);
            return new CalendarNews.TakenOut(meeting.Number, meeting.Revision, now);
        }
        var invited = Invitees.Of(leave, meeting, Company)
            .Select(one => new InvitedGuest(one.As, one.Address ?? $"{one.Person!.Id}@fjordlys.example", one.Name, one.Person?.Id)).ToList();
        var before = Calendars.Events.GetValueOrDefault(leave.Id);
        var strangers = before?.Guests.Where(guest => !meeting.Invited.Any(one => one.Address == guest.Address)) ?? [];
        var guests = invited.Select(one => before?.Guests.FirstOrDefault(guest => guest.Address == one.Address && (before.From, before.To) == (meeting.From, meeting.To))
            ?? new GuestInCalendar(one.Address, GuestReply.NotYet)).Concat(strangers).ToList();
        Say($"(the calendar of {meeting.Arranged.Organizer.Name}: {meeting.From.ToUniversalTime():yyyy-MM-dd HH:mm}Z, {string.Join(", ", guests.Select(guest => guest.Address))})");
        var booked = new EventInCalendar(
            meeting.Arranged.Organizer.Id, $"event-{meeting.Number}", $"uid-{meeting.Number}", meeting.From, meeting.To, meeting.Arranged.Room,
            "https://teams.example/join", guests);
        Calendars.Events[leave.Id] = booked;
        return new CalendarNews.Booked(meeting.Number, meeting.Revision, booked, invited, now) { RoomSaidNo = RoomSaysNo };
    }

    private static Company WithReps(Company company) => company with { Who = company.Who with { UnionReps = ["ahmed"], SafetyReps = ["siri"] } };
}
