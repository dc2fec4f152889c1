namespace SickLeaveBot.Workplace.Exchange;

/// <summary>What becomes of a meeting when somebody changes it. Nothing is kept or told here.</summary>
internal sealed class Editing(Moods moods, Mailboxes mailboxes, TimeProvider clock)
{
    /// <summary>A meeting as its organiser wants it.</summary>
    public Meeting Applied(Meeting meeting, EventDraft draft)
    {
        var changed = meeting with
        {
            Start = draft.Start ?? meeting.Start,
            End = draft.End ?? meeting.End,
            Recurrence = draft.Recurrence ?? meeting.Recurrence,
            Fields = meeting.Merged(draft.Fields),
            Invited = draft.Invited?.Select(one => meeting.InviteeOf(one.Address) is { } known ? known with { Kind = one.Kind } : one).ToList() ?? meeting.Invited,
            Sequence = meeting.Sequence + 1,
            Modified = clock.GetUtcNow(),
        };
        if (!changed.IsOnline && draft.IsOnline is true && !moods.Plays(meeting.Organizer, ExchangeMood.NotOnline)) changed = changed with { IsOnline = true, JoinUrl = NewLink() };
        if (changed.IsOnline && draft.ChangesBody) changed = WithOtherText(changed);
        if (moods.Plays(meeting.Organizer, ExchangeMood.JoinLinkGone)) changed = changed with { IsOnline = !changed.IsOnline, JoinUrl = changed.IsOnline ? null : NewLink() };
        if (moods.Plays(meeting.Organizer, ExchangeMood.IdsChange)) changed = changed.WithCopy(meeting.Organizer, NewCopy());
        return changed;
    }

    /// <summary>Another time is another question, so nobody has answered it.</summary>
    public static Meeting Moved(Meeting meeting) => meeting with
    {
        Invited = [.. meeting.Invited.Select(one => new Invitee(one.Address, one.Name, one.Kind))],
        Copies = meeting.Copies.ToDictionary(copy => copy.Key, copy => copy.Value with { Moves = copy.Value.Moves + 1 }),
    };

    /// <summary>It stands in the calendar of each who is invited and has a mailbox.</summary>
    public Meeting Invite(Meeting meeting, IEnumerable<Invitee> invited)
    {
        foreach (var box in invited.Select(one => mailboxes.Find(one.Address)).OfType<Mailbox>().Where(IsUsable))
        {
            if (box.Id == meeting.Organizer) continue;
            meeting = meeting.WithCopy(box.Id, meeting.Copies.GetValueOrDefault(box.Id) is { } known ? known with { State = CopyState.There } : NewCopy());
        }

        return meeting;
    }

    /// <summary>It stands there as cancelled.</summary>
    public Meeting Uninvited(Meeting meeting, Invitee guest) =>
        mailboxes.Find(guest.Address) is { } box && meeting.Copies.GetValueOrDefault(box.Id) is { State: CopyState.There } copy
            ? meeting.WithCopy(box.Id, copy with { State = CopyState.Cancelled })
            : meeting;

    /// <summary>A meeting as a mail says it is.</summary>
    public Meeting AsMailed(InvitationFile file, Meeting? known)
    {
        var now = clock.GetUtcNow();
        var organizer = mailboxes.Find(file.Organizer)?.Id ?? file.Organizer;
        var meeting = known ?? new Meeting(file.UId, organizer, file.Start, file.End, Usual.Fields([]), [], new Dictionary<string, Copy>()) { Created = now };
        return meeting with
        {
            Start = file.Start,
            End = file.End,
            Sequence = file.Sequence,
            Modified = now,
            Fields = meeting.Merged(new() { ["subject"] = file.Subject }),
            Invited = [.. file.Guests.Select(guest => meeting.InviteeOf(guest) ?? new Invitee(guest, mailboxes.Find(guest)?.Name ?? guest))],
        };
    }

    public bool IsUsable(Mailbox box) => !moods.Of(box.Id).Any(mood => mood is ExchangeMood.NoMailbox or ExchangeMood.Left);

    // The link stands in the text, so a new text gets a new one.
    private Meeting WithOtherText(Meeting meeting) => moods.Plays(meeting.Organizer, ExchangeMood.TextTakesTheLink)
        ? meeting with { IsOnline = false, JoinUrl = null }
        : meeting with { JoinUrl = NewLink() };

    public static string NewUId() => $"040000008200E00074C5B7101A82E008{Guid.CreateVersion7():N}".ToUpperInvariant();

    public static string NewLink() => $"https://teams.example/l/meetup-join/{Guid.NewGuid():N}";

    public static Copy NewCopy() => new($"AAkALgAA{Guid.NewGuid():N}");
}
