using SickLeaveBot.App.Calendar.Invitations;
using SickLeaveBot.App.Calendar.Notices;
using SickLeaveBot.App.Calendar;
using SickLeaveBot.App.Outgoing;
using SickLeaveBot.Conversations.BookingTheMeeting;
using SickLeaveBot.Conversations.Engine;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.People;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.FollowUp;
using SickLeaveBot.Law;
using SickLeaveBot.Storage;

namespace SickLeaveBot.App.Meetings;

/// <summary>
/// Lets the calendar follow what is wanted of a meeting: it is booked, moved, called with others, or taken out. Each is known again by Graph, so after
/// a crash it is simply done once more. Where the calendar can't be used the invitation goes by mail; where that can't either, a person is told.
/// </summary>
internal sealed class CalendarCarrier(
    IErrands errands, ISickLeaves sickLeaves, IStore store, Secretary secretary, Company company, TimeProvider clock, ILogger<CalendarCarrier> log,
    Addresses addresses, CalendarClient? client = null, MeetingMail? mail = null, EventChanges? changes = null) : ICarrier
{
    private const int MostTries = 12;

    public Type Kind => typeof(MeetingToCalendar);

    public bool InOrder => true;

    public bool MayBeRepeated => true;

    public async Task<WriteDown> Carry(ErrandUnderWay errand, CancellationToken cancel)
    {
        var asked = (MeetingToCalendar)errand.Waiting.What;
        if (await sickLeaves.Find(asked.Leave, cancel) is not { } leave || leave.Meetings.Number(asked.Meeting) is not { } meeting)
            return _ => errands.SetAside(errand.Number, "CaseIsGone");
        var job = new Job(errand.Waiting, asked, meeting);
        if (!meeting.IsUnderWay) return Tell(job, new CalendarNews.Nothing(meeting.Number, clock.GetUtcNow()));
        if (!meeting.Stands) return await TakeOut(job, cancel);
        if (meeting.Event is { } other && other.Organizer != meeting.Arranged.Organizer.Id) return await TakeOut(job, cancel);

        var invited = await Invited(leave, meeting, cancel);
        if (invited is null) return Again(job, null);
        if (client is null || meeting is { Event: null, Mailed: not null }) return await ByMail(job, invited, cancel);
        var reply = meeting.Event is { } known ? await Follow(known, meeting, invited, cancel) : await client.Book(BookingOf(meeting, asked.Leave, invited), cancel);
        log.Answered(meeting.Number, asked.Leave, reply.GetType().Name);
        return reply switch
        {
            CalendarReply.Done it => Tell(job, new CalendarNews.Booked(meeting.Number, meeting.Revision, it.Event, invited, clock.GetUtcNow()) { RoomSaidNo = it.RoomSaidNo }),
            CalendarReply.NotThere => Tell(job, new CalendarNews.Gone(meeting.Number, clock.GetUtcNow())),
            CalendarReply.NotNow it => Again(job, it.After),
            CalendarReply.NoAccess when mail is not null => await ByMail(job, invited, cancel),
            CalendarReply.NoAccess => Tell(job, Failed(job, CalendarProblem.NoAccess)),
            CalendarReply.Uncertain => Tell(job, Failed(job, CalendarProblem.Uncertain)),
            _ => Tell(job, Failed(job, CalendarProblem.Refused)),
        };
    }

    // It may be done again, so it is never begun.
    public WriteDown Uncertain(WaitingErrand errand) => _ => errands.TryAgain(errand.Number, clock.GetUtcNow());

    private async Task<WriteDown> TakeOut(Job job, CancellationToken cancel)
    {
        var meeting = job.Meeting;
        var reply = meeting.Event is { } known && client is not null ? await client.Cancel(known, null, cancel)
            : meeting.Mailed is { } sent && mail is not null ? await mail.Cancel(meeting, job.Asked.Leave, sent.Invited, cancel)
            : new CalendarReply.NotThere();
        // One that lies in another's calendar now is booked there next.
        var isMovedOver = meeting.Stands;
        return reply switch
        {
            CalendarReply.NotNow it => Again(job, it.After),
            CalendarReply.Done or CalendarReply.Sent or CalendarReply.NotThere =>
                Tell(job, new CalendarNews.TakenOut(meeting.Number, meeting.Revision, clock.GetUtcNow()), goesOn: isMovedOver),
            CalendarReply.Uncertain => Tell(job, Failed(job, CalendarProblem.Uncertain)),
            _ => Tell(job, Failed(job, CalendarProblem.NoAccess)),
        };
    }

    // Time and place in one call, guests in another: mixed, everybody is mailed, and the link to Teams may be lost.
    private async Task<CalendarReply> Follow(EventInCalendar known, Meeting meeting, IReadOnlyList<InvitedGuest> invited, CancellationToken cancel)
    {
        CalendarReply reply = new CalendarReply.Done(known);
        var room = meeting.IsMovedOutside ? known.Room : meeting.Arranged.Room;
        if ((known.From, known.To, known.Room) != (meeting.From, meeting.To, room)) reply = await client!.Move(known, meeting.From, meeting.To, room, cancel);
        if (reply is not CalendarReply.Done { Event: var now }) return reply;
        if (invited.Select(one => one.Address).ToHashSet().SetEquals(meeting.Invited.Select(one => one.Address))) return reply;
        var changed = await client!.Invite(now, [.. invited.Select(Invitee), .. meeting.Strangers.Select(one => new Invitee(one.Address, one.Address, Required: false))], cancel);
        return changed is CalendarReply.Done it && reply is CalendarReply.Done { RoomSaidNo: true } ? it with { RoomSaidNo = true } : changed;
    }

    private async Task<WriteDown> ByMail(Job job, IReadOnlyList<InvitedGuest> invited, CancellationToken cancel)
    {
        if (mail is null) return Tell(job, Failed(job, client is null ? CalendarProblem.NotSetUp : CalendarProblem.NoAccess));
        var (reply, sequence) = await mail.Invite(job.Meeting, job.Asked.Leave, invited, cancel);
        return reply switch
        {
            CalendarReply.Sent => Tell(job, new CalendarNews.Mailed(job.Meeting.Number, job.Meeting.Revision, sequence, invited, clock.GetUtcNow())),
            // Sent twice it is the same invitation to every calendar.
            CalendarReply.NotNow or CalendarReply.Uncertain when job.Errand.Tries < MostTries => Again(job, (reply as CalendarReply.NotNow)?.After),
            _ => Tell(job, Failed(job, CalendarProblem.NoAccess)),
        };
    }

    // Null: somebody's address could not be asked for now.
    private async Task<IReadOnlyList<InvitedGuest>?> Invited(SickLeave leave, Meeting meeting, CancellationToken cancel)
    {
        var invited = new List<InvitedGuest>();
        foreach (var one in Invitees.Of(leave, meeting, await company.AsKept(store, cancel)))
        {
            var address = one.Address;
            if (one.Person is { } person)
            {
                var found = await addresses.Of(person.Id, cancel);
                if (found is not (Lookup<string>.Found or Lookup<string>.NotFound)) return null;
                address = (found as Lookup<string>.Found)?.Value;
            }
            if (address is not null) invited.Add(new(one.As, address.ToLowerInvariant(), one.Name, one.Person?.Id));
        }
        return invited;
    }

    private static Booking BookingOf(Meeting meeting, Guid leave, IReadOnlyList<InvitedGuest> invited)
    {
        var words = EventWords.Of(meeting, isOnline: true);
        return new(EventWords.Transaction(leave, meeting), meeting.Arranged.Organizer.Id, words.Subject, words.Body, meeting.From, meeting.To, Oslo.Zone,
            meeting.Arranged.Room, Online: true, [.. invited.Select(Invitee)]);
    }

    private static Invitee Invitee(InvitedGuest guest) => new(guest.Address, guest.Name ?? guest.Address, guest.As is null);

    private CalendarNews.Failed Failed(Job job, CalendarProblem problem) => new CalendarNews.Failed(job.Meeting.Number, job.Meeting.Revision, problem, clock.GetUtcNow());

    /// <param name="goesOn">There is more to do, at once.</param>
    private WriteDown Tell(Job job, CalendarNews news, bool goesOn = false)
    {
        var after = goesOn ? new ErrandAfter(job.Errand.Number, ErrandState.Waiting, 0, clock.GetUtcNow()) : ErrandAfter.Gone(job.Errand.Number);
        return async cancel =>
        {
            await secretary.Tell(news, job.Asked.Leave, after, cancel);
            if (news is CalendarNews.Booked) changes?.Note(new Told.Booked(job.Meeting.Arranged.Organizer.Id));
        };
    }

    private WriteDown Again(Job job, TimeSpan? after) =>
        _ => errands.TryAgain(job.Errand.Number, clock.GetUtcNow() + (after is { } asked ? BackOff.AskedFor(asked) : BackOff.After(job.Errand.Tries)));

    private sealed record Job(WaitingErrand Errand, MeetingToCalendar Asked, Meeting Meeting);
}
