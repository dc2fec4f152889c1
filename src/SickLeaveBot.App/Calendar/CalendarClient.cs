using Microsoft.Kiota.Abstractions;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.Law;

namespace SickLeaveBot.App.Calendar;

/// <summary>
/// Writes meetings into the organiser's calendar, and reads them. An invitation goes out the moment an event is made, so nothing is made
/// twice: the same try has the same transaction, and where no answer came the calendar is looked into before anybody says what happened.
/// Nothing is thrown; when the program is told to stop in the middle, what is not known is told as uncertain.
/// </summary>
internal sealed class CalendarClient(CalendarCalls calls, Turns turns, RoomList rooms)
{
    // Of a change that no answer came to, and that was not made.
    private const int Tries = 2;

    public Task<CalendarReply> Book(Booking booking, CancellationToken cancel) => InTurn(booking.Organizer, async () =>
    {
        var place = booking.Room is { } room ? await rooms.PlaceOf(room, cancel) : null;
        var create = new GraphCall("book a meeting", Method.POST, $"{GraphCall.User(booking.Organizer)}/events", EventBody.New(booking, place).Json());
        var said = await Ask(create, cancel);
        // The same once more, by the same transaction: Graph either gives what it made, or says that it is there already.
        var isUnknown = said.Failure is { MayBeDone: true };
        if (isUnknown) said = await Ask(create, cancel);
        return said switch
        {
            { Value: { Id: not null } made } => await Newest(booking.Organizer, made, cancel),
            { Failure: { IsDuplicate: false } failure } when !isUnknown => failure.Reply(ofEvent: false),
            _ => await Find(booking, cancel) ?? new CalendarReply.Uncertain(),
        };
    }, cancel);

    /// <param name="room">Where it is held from now on; null for no room.</param>
    public Task<CalendarReply> Move(EventInCalendar known, DateTimeOffset from, DateTimeOffset to, string? room, CancellationToken cancel) =>
        InTurn(known.Organizer, async () =>
        {
            var place = room is null ? Place.Nowhere : await rooms.PlaceOf(room, cancel);
            var isElsewhere = !string.Equals(known.Room, room, StringComparison.OrdinalIgnoreCase);
            var moved = await Change(known, "move a meeting", EventBody.At(from, to, Oslo.Zone, isElsewhere ? place : null), IsThen, cancel);
            // The new room is asked only when the time is right; only the rooms hear of it.
            return moved is CalendarReply.Done ? await ChangePeople(known, now => [.. now.People, .. room is null ? [] : new[] { EventBody.Booked(place) }], cancel) : moved;

            bool IsThen(EventEntry now) => now.Start?.Moment() == from && now.End?.Moment() == to;
        }, cancel);

    /// <summary>
    /// From now on these are invited; only who is new or is left out hears of it. Whoever somebody else has added in the meantime, whom
    /// the caller does not know of, stays.
    /// </summary>
    public Task<CalendarReply> Invite(EventInCalendar known, IReadOnlyList<Invitee> guests, CancellationToken cancel) =>
        InTurn(known.Organizer, () => ChangePeople(known, now => [.. guests.Select(EventBody.Asked), .. Added(now, known, guests), .. now.Rooms], cancel), cancel);

    /// <summary>Calls it off; those invited are told by Exchange.</summary>
    public Task<CalendarReply> Cancel(EventInCalendar known, string? comment, CancellationToken cancel) => InTurn(known.Organizer, async () =>
    {
        var (now, why) = await Look(known, cancel);
        for (var tries = 1; now is not null; tries++)
        {
            var call = new GraphCall("cancel a meeting", Method.POST, $"{GraphCall.Event(known.Organizer, now.Id ?? known.Id)}/cancel", new CancelBody(comment).Json());
            if (await calls.Tell(call, cancel) is not { } failure) return new CalendarReply.Done(known);
            if (!failure.MayBeDone) return failure.Reply(ofEvent: true);
            (now, why) = await Look(known, cancel);
            if (why is CalendarReply.NotThere) return new CalendarReply.Done(known);
            if (tries == Tries || now is null) return new CalendarReply.Uncertain();
        }

        return why!;
    }, cancel);

    /// <summary>How it stands now. One that is cancelled is not there.</summary>
    public Task<CalendarReply> Read(EventInCalendar known, CancellationToken cancel) => Read(known.Organizer, known.Id, known.ICalUid, cancel);

    /// <summary>By its id alone, which is not enough where ids change.</summary>
    public Task<CalendarReply> Read(string organizer, string id, CancellationToken cancel) => Read(organizer, id, "", cancel);

    private Task<CalendarReply> Read(string organizer, string id, string uid, CancellationToken cancel) => InTurn(organizer, async () =>
    {
        var (now, why) = await Look(organizer, id, uid, cancel);
        return now?.In(organizer) ?? why ?? new CalendarReply.NotNow(null);
    }, cancel);

    private async Task<CalendarReply> InTurn(string mailbox, Func<Task<CalendarReply>> work, CancellationToken cancel)
    {
        try
        {
            using var turn = await turns.At(mailbox, cancel);
            return await work();
        }
        // Told to stop before anything was sent: while waiting for the turn, or for the names of the rooms.
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return new CalendarReply.NotNow(null);
        }
    }

    // Whoever stands there and is known neither to the caller nor to the last look: somebody has added them in Outlook.
    private static IEnumerable<Attendee> Added(EventEntry now, EventInCalendar known, IReadOnlyList<Invitee> guests) =>
        now.People.Where(one => known.Guests.All(guest => guest.Address != one.Key) && guests.All(guest => !Same(guest.Address, one)));

    private async Task<CalendarReply> ChangePeople(EventInCalendar known, Func<EventEntry, IReadOnlyList<Attendee>> all, CancellationToken cancel)
    {
        var (now, why) = await Look(known, cancel);
        if (now is null) return why!;
        var wanted = all(now);
        return await Change(known, "change who is invited", EventBody.With(wanted), later => AreThe(wanted, later), cancel, now);
    }

    private static bool AreThe(IReadOnlyList<Attendee> wanted, EventEntry now) =>
        wanted.Select(one => (one.Key, one.Type)).ToHashSet().SetEquals(now.People.Concat(now.Rooms).Select(one => (one.Key, one.Type)));

    // An event is looked at before it is changed, and before it is changed again where no answer came: what stands so already mails nobody.
    private async Task<CalendarReply> Change(
        EventInCalendar known, string what, EventBody body, Func<EventEntry, bool> isMade, CancellationToken cancel, EventEntry? seen = null)
    {
        var (now, why) = seen is null ? await Look(known, cancel) : (seen, null);
        if (now is null) return why!;
        for (var tries = 1; !isMade(now); tries++)
        {
            var said = await Ask(new(what, Method.PATCH, GraphCall.Event(known.Organizer, now.Id ?? known.Id), body.Json()), cancel);
            if (said.Failure is null) return await Newest(known.Organizer, said.Value ?? now, cancel);
            if (!said.Failure.MayBeDone) return said.Failure.Reply(ofEvent: true);
            (now, why) = await Look(known, cancel);
            if (why is CalendarReply.NotThere) return why;
            if (now is null || (tries == Tries && !isMade(now))) return new CalendarReply.Uncertain();
        }

        return now.In(known.Organizer) ?? (CalendarReply)new CalendarReply.Uncertain();
    }

    // Read back after each change, for the answer may tell of a link that is gone; where that fails, the answer itself has to do.
    private async Task<CalendarReply> Newest(string organizer, EventEntry told, CancellationToken cancel)
    {
        var (now, _) = await Look(organizer, told.Id ?? "", told.ICalUId ?? "", cancel);
        return (now ?? told).In(organizer) ?? (CalendarReply)new CalendarReply.Uncertain();
    }

    private Task<(EventEntry? Now, CalendarReply? Why)> Look(EventInCalendar known, CancellationToken cancel) => Look(known.Organizer, known.Id, known.ICalUid, cancel);

    // Ids change in spite of all, and private events have been there in the list and not by their id: what is gone is gone under both names.
    private async Task<(EventEntry? Now, CalendarReply? Why)> Look(string organizer, string id, string uid, CancellationToken cancel)
    {
        var byId = await Ask(new("read a meeting", Method.GET, $"{GraphCall.Event(organizer, id)}?$select={EventEntry.Fields}"), cancel);
        if (byId.Failure?.Reply(ofEvent: true) is not CalendarReply.NotThere || uid.Length == 0) return Seen(byId);
        var named = Uri.EscapeDataString($"iCalUId eq '{uid.Replace("'", "''", StringComparison.Ordinal)}'");
        var byName = await calls.Ask(
            new("find a meeting by its name", Method.GET, $"{GraphCall.User(organizer)}/events?$filter={named}&$select={EventEntry.Fields}"),
            CalendarJson.Default.EventPage, CalendarCalls.Patience, cancel);
        return byName.Failure is { } failure ? Seen(new(null, failure))
            : byName.Value?.Value?.FirstOrDefault(one => one.IsCancelled is not true) is { } there ? (there, null)
            : (null, new CalendarReply.NotThere());
    }

    private static (EventEntry? Now, CalendarReply? Why) Seen(Said<EventEntry> said) => said switch
    {
        { Value: { IsCancelled: not true } now } => (now, null),
        { Value: { IsCancelled: true } } => (null, new CalendarReply.NotThere()),
        { Failure: { } failure } => (null, (failure with { MayBeDone = false }).Reply(ofEvent: true)),
        _ => (null, new CalendarReply.NotNow(null)),
    };

    // What no answer came to may lie in that hour: by its transaction, or where Graph does not tell that, by all else that is its own.
    private async Task<CalendarReply?> Find(Booking booking, CancellationToken cancel)
    {
        var (from, to) = (booking.From.UtcDateTime, booking.To.UtcDateTime);
        var hour = $"{GraphCall.User(booking.Organizer)}/calendarView?startDateTime={from:s}Z&endDateTime={to:s}Z&$select={EventEntry.FieldsToFind}&$top=100";
        var said = await calls.Ask(new("look for a booking", Method.GET, hour), CalendarJson.Default.EventPage, CalendarCalls.Patience, cancel);
        var there = (said.Value?.Value ?? []).Where(one => one is { IsCancelled: not true }).ToList();
        var found = there.FirstOrDefault(one => Guid.TryParse(one.TransactionId, out var transaction) && transaction == booking.Transaction)
            ?? there.FirstOrDefault(one => one.TransactionId is null && IsLike(one, booking));
        return found is null ? null : await Newest(booking.Organizer, found, cancel);
    }

    private static bool IsLike(EventEntry one, Booking booking) => one.IsOrganizer is not false && one.Subject == booking.Subject
        && one.Start?.Moment() == booking.From && one.End?.Moment() == booking.To
        && booking.Guests.Count > 0 && booking.Guests.All(guest => one.People.Any(person => Same(guest.Address, person)));

    private static bool Same(string address, Attendee one) => address.Trim().Equals(one.Key, StringComparison.OrdinalIgnoreCase);

    private Task<Said<EventEntry>> Ask(GraphCall call, CancellationToken cancel) => calls.Ask(call, CalendarJson.Default.EventEntry, CalendarCalls.Patience, cancel);
}
