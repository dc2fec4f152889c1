using SickLeaveBot.Workplace.Company;
using SickLeaveBot.Workplace.Kept;

namespace SickLeaveBot.Workplace.Exchange;

/// <summary>Everybody's calendar and mail, and the rules by which an invitation goes from one to the other.</summary>
public sealed class ExchangeOnline
{
    private readonly Lock door = new();
    private readonly TimeProvider clock;
    private readonly Editing editing;

    /// <param name="began">The day from which weeks are made up.</param>
    public ExchangeOnline(Archive archive, Staff staff, TimeProvider clock, DateOnly began)
    {
        this.clock = clock;
        Mailboxes = new(staff);
        Moods = new(archive);
        editing = new(Moods, Mailboxes, clock);
        Mails = new(archive, clock);
        Meetings = new(archive, BusyWeeks.Of(Mailboxes, began));
        Outlook = new(this, clock);
    }

    public Mailboxes Mailboxes { get; }

    public Moods Moods { get; }

    public Mails Mails { get; }

    public Meetings Meetings { get; }

    /// <summary>What people do in their calendars by hand.</summary>
    public Outlook Outlook { get; }

    /// <summary>Something has happened to a meeting in somebody's mailbox.</summary>
    public event Action<MailboxChange>? Changed;

    /// <summary>A new meeting; the same once more, by its transactionId, is the first one.</summary>
    public Meeting Create(Mailbox organizer, EventDraft draft)
    {
        lock (door)
        {
            if (First(organizer, draft.TransactionId) is { } first) return first;
            var now = clock.GetUtcNow();
            var online = draft.IsOnline is true && !Moods.Plays(organizer.Id, ExchangeMood.NotOnline);
            var copies = new Dictionary<string, Copy> { [organizer.Id] = Editing.NewCopy() };
            var meeting = new Meeting(Editing.NewUId(), organizer.Id, draft.Start!, draft.End!, Usual.Fields(draft.Fields), draft.Invited ?? [], copies)
            {
                Recurrence = draft.Recurrence,
                IsOnline = online,
                JoinUrl = online ? Editing.NewLink() : null,
                TransactionId = draft.TransactionId,
                Created = now,
                Modified = now,
            };
            var invited = editing.Invite(meeting, meeting.Invited);
            meeting = Meetings.Put(invited);
            Tell(meeting, organizer.Id, ChangeKind.Created);
            foreach (var guest in meeting.Copies.Keys.Where(id => id != organizer.Id)) Tell(meeting, guest, ChangeKind.Created);
            Write(meeting, MailKind.Invitation, [.. meeting.Invited.Select(one => one.Address)]);
            return RoomsAnswer(meeting);
        }
    }

    /// <summary>The meeting that was made with that transactionId and still stands.</summary>
    public Meeting? First(Mailbox organizer, string? transactionId) => transactionId is null ? null : Meetings.In(organizer.Id)
        .FirstOrDefault(one => one.IsOrganizer(organizer.Id) && one.TransactionId == transactionId && !one.IsCancelled);

    /// <summary>The organiser changes the meeting. Only when nothing but the list of the invited has changed do the others not hear of it.</summary>
    public Meeting Update(string uid, EventDraft draft)
    {
        lock (door)
        {
            var before = Meetings.Find(uid)!;
            var after = editing.Applied(before, draft);
            var removed = before.Invited.Where(one => after.InviteeOf(one.Address) is null).ToList();
            var added = after.Invited.Where(one => before.InviteeOf(one.Address) is null).ToList();
            var moved = after.Start.Instant != before.Start.Instant || after.End.Instant != before.End.Instant;
            if (moved) after = Editing.Moved(after);
            foreach (var one in removed) after = editing.Uninvited(after, one);
            after = Meetings.Put(editing.Invite(after, moved ? after.Invited : added));

            var everybody = !draft.IsInviteesOnly || Moods.Plays(before.Organizer, ExchangeMood.EverybodyMailed);
            var stayed = everybody ? after.Invited.Except(added).Where(one => before.InviteeOf(one.Address) is not null).Select(one => one.Address).ToList() : [];
            Tell(after, after.Organizer, ChangeKind.Updated);
            foreach (var (guest, copy) in after.Copies.Where(copy => copy.Key != after.Organizer))
            {
                if (!before.Copies.ContainsKey(guest)) Tell(after, guest, ChangeKind.Created);
                else if (everybody || copy != before.Copies[guest]) Tell(after, guest, ChangeKind.Updated);
            }

            Write(after, MailKind.Cancellation, [.. removed.Select(one => one.Address)]);
            Write(after, MailKind.Invitation, [.. added.Select(one => one.Address)]);
            Write(after, MailKind.Update, stayed);
            return RoomsAnswer(after);
        }
    }

    /// <summary>The organiser cancels: it lies in the organiser's wastebasket, and in the others' calendars as cancelled.</summary>
    public void Cancel(string uid, string? comment)
    {
        lock (door)
        {
            var before = Meetings.Find(uid)!;
            var meeting = before with { IsCancelled = true, Sequence = before.Sequence + 1, Modified = clock.GetUtcNow() };
            foreach (var (mailbox, copy) in meeting.Copies)
            {
                var state = mailbox == meeting.Organizer || copy.State == CopyState.Gone ? CopyState.Gone : CopyState.Cancelled;
                meeting = meeting.WithCopy(mailbox, copy with { State = state });
            }

            meeting = Meetings.Put(meeting);
            Tell(meeting, meeting.Organizer, ChangeKind.Deleted);
            foreach (var (guest, copy) in meeting.Copies)
            {
                if (copy.State == CopyState.Cancelled) Tell(meeting, guest, ChangeKind.Updated);
            }

            Write(meeting, MailKind.Cancellation, [.. meeting.Invited.Select(one => one.Address)], comment);
        }
    }

    /// <summary>Somebody throws it out of their own calendar; nobody is told.</summary>
    public void Remove(string uid, string mailbox)
    {
        lock (door)
        {
            var meeting = Meetings.Find(uid)!;
            Tell(Meetings.Put(meeting.WithCopy(mailbox, meeting.Copies[mailbox] with { State = CopyState.Gone })), mailbox, ChangeKind.Deleted);
        }
    }

    /// <summary>Somebody invited answers. Unless it is sent, the organiser knows nothing of it.</summary>
    public Meeting Answer(string uid, Mailbox guest, Response response, (WallTime Start, WallTime End)? rather = null, string? comment = null, bool isSent = true)
    {
        lock (door)
        {
            var meeting = Meetings.Find(uid)!;
            if (isSent)
            {
                meeting = meeting.With(guest.Address, one => one with { Response = response, At = clock.GetUtcNow(), ProposedStart = rather?.Start, ProposedEnd = rather?.End });
            }

            var state = response == Response.Declined ? CopyState.Gone : CopyState.There;
            meeting = Meetings.Put(meeting.WithCopy(guest.Id, meeting.Copies[guest.Id] with { State = state }));
            Tell(meeting, guest.Id, response == Response.Declined ? ChangeKind.Deleted : ChangeKind.Updated);
            if (isSent)
            {
                Tell(meeting, meeting.Organizer, ChangeKind.Updated);
                var (to, subject) = (AddressOf(meeting.Organizer), meeting.Subject ?? "");
                Mails.Send((number, now) => new(number, now, MailKind.Answer, guest.Address, [to], subject, comment ?? "", uid) { Answer = response });
            }

            return meeting;
        }
    }

    /// <summary>
    /// An invitation that came by mail. What is known already changes only when its number is higher, and is cancelled only by a higher one;
    /// what is merely published is never changed.
    /// </summary>
    public void TakeIn(Mailbox box, InvitationFile file)
    {
        lock (door)
        {
            if (!editing.IsUsable(box)) return;
            var known = Meetings.Find(file.UId);
            var copy = known?.Copies.GetValueOrDefault(box.Id);
            var isNew = copy is null && file.Method is "REQUEST" or "PUBLISH";
            if (!isNew && (copy is null || file.Sequence <= known!.Sequence || file.Method == "PUBLISH" || Moods.Plays(box.Id, ExchangeMood.MailedUpdatesVanish))) return;
            var meeting = editing.AsMailed(file, known);
            copy = (copy ?? Editing.NewCopy()) with { State = file.Method == "CANCEL" ? CopyState.Cancelled : CopyState.There };
            Tell(Meetings.Put(meeting.WithCopy(box.Id, copy)), box.Id, isNew ? ChangeKind.Created : ChangeKind.Updated);
        }
    }

    /// <summary>Puts a meeting there as it is, without a word to anybody.</summary>
    public Meeting Put(Meeting meeting)
    {
        lock (door) return Meetings.Put(meeting);
    }

    /// <summary>The owner leaves the company. What they called stays with those invited.</summary>
    public void Leave(string mailbox) => Moods.Always(mailbox, ExchangeMood.Left);

    /// <summary>Another mailbox becomes the organiser.</summary>
    public Meeting HandOver(string uid, Mailbox successor)
    {
        lock (door)
        {
            var meeting = Meetings.Find(uid)!;
            var (from, isNew) = (meeting.Organizer, !meeting.Copies.ContainsKey(successor.Id));
            meeting = meeting.WithCopy(from, meeting.Copies[from] with { State = CopyState.Gone })
                .WithCopy(successor.Id, meeting.Copies.GetValueOrDefault(successor.Id) ?? Editing.NewCopy());
            meeting = Meetings.Put(meeting with { Organizer = successor.Id, Invited = [.. meeting.Invited.Where(one => !one.Is(successor.Address))] });
            Tell(meeting, from, ChangeKind.Deleted);
            Tell(meeting, successor.Id, isNew ? ChangeKind.Created : ChangeKind.Updated);
            Write(meeting, MailKind.Update, [.. meeting.Invited.Select(one => one.Address)]);
            return meeting;
        }
    }

    // A room says yes when it is free and no when it isn't.
    private Meeting RoomsAnswer(Meeting meeting)
    {
        foreach (var room in Mailboxes.Rooms.Where(room => meeting.InviteeOf(room.Address) is { Response: Response.None }))
        {
            var taken = Meetings.Standing(room.Id, meeting.Start.Instant, meeting.End.Instant)
                .Any(other => other.Meeting.UId != meeting.UId && other.Meeting.Copies[room.Id].State == CopyState.There);
            meeting = Answer(meeting.UId, room, taken ? Response.Declined : Response.Accepted);
        }

        return meeting;
    }

    private void Write(Meeting meeting, MailKind kind, List<string> to, string? comment = null)
    {
        if (to.Count == 0) return;
        var text = comment ?? (string?)meeting.Fields["body"]?["content"] ?? "";
        Mails.Send((number, now) => new(number, now, kind, AddressOf(meeting.Organizer), to, meeting.Subject ?? "", text, meeting.UId));
    }

    private string AddressOf(string mailbox) => Mailboxes.Find(mailbox)?.Address ?? mailbox;

    // The meeting of an organiser who sent it by mail lies in no calendar of theirs.
    private void Tell(Meeting meeting, string mailbox, ChangeKind kind)
    {
        if (meeting.Copies.ContainsKey(mailbox)) Changed?.Invoke(new(mailbox, meeting, kind));
    }

}

/// <summary>What has happened to a meeting in one mailbox.</summary>
public sealed record MailboxChange(string Mailbox, Meeting Meeting, ChangeKind Kind);

/// <summary>What a change is.</summary>
public enum ChangeKind { Created, Updated, Deleted }
