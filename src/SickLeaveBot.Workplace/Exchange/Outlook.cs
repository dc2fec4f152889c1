namespace SickLeaveBot.Workplace.Exchange;

/// <summary>What people do in their calendars by hand: the same as an app does over Graph, and everybody hears of it in the same way.</summary>
public sealed class Outlook(ExchangeOnline exchange, TimeProvider clock)
{
    /// <summary>The organiser moves a meeting.</summary>
    public Meeting Move(string uid, DateTimeOffset to)
    {
        var meeting = Of(uid);
        var length = meeting.End.Instant - meeting.Start.Instant;
        return exchange.Update(uid, new() { Start = WallTime.Of(to, meeting.Start.Zone), End = WallTime.Of(to + length, meeting.End.Zone) });
    }

    public Meeting Accept(string person, string uid) => exchange.Answer(uid, Box(person), Response.Accepted);

    public Meeting Decline(string person, string uid) => exchange.Answer(uid, Box(person), Response.Declined);

    /// <summary>Somebody may come, but would rather have another time.</summary>
    public Meeting Propose(string person, string uid, DateTimeOffset rather)
    {
        var meeting = Of(uid);
        var until = rather + (meeting.End.Instant - meeting.Start.Instant);
        var time = (WallTime.Of(rather, meeting.Start.Zone), WallTime.Of(until, meeting.End.Zone));
        return exchange.Answer(uid, Box(person), Response.TentativelyAccepted, time);
    }

    /// <summary>The organiser deletes it, which cancels it for all; anybody else only loses their own copy.</summary>
    public void Delete(string person, string uid)
    {
        if (Of(uid).IsOrganizer(Box(person).Id)) exchange.Cancel(uid, comment: null);
        else exchange.Remove(uid, Box(person).Id);
    }

    /// <summary>The organiser invites one more.</summary>
    public Meeting Add(string uid, string address, string kind = "required")
    {
        var guest = new Invitee(exchange.Mailboxes.Find(address)?.Address ?? address, exchange.Mailboxes.Find(address)?.Name ?? address, kind);
        return exchange.Update(uid, new() { Invited = [.. Of(uid).Invited, guest] });
    }

    /// <summary>The organiser takes somebody off the list.</summary>
    public Meeting Take(string uid, string address) =>
        exchange.Update(uid, new() { Invited = [.. Of(uid).Invited.Where(one => !one.Is(exchange.Mailboxes.Find(address)?.Address ?? address))] });

    /// <summary>An entry of one's own, with nobody invited.</summary>
    public Meeting Enter(string person, DateTimeOffset from, DateTimeOffset to, string subject = "Opptatt", string showAs = "busy")
    {
        var box = Box(person);
        return exchange.Create(box, new()
        {
            Start = WallTime.Of(from, box.Zone),
            End = WallTime.Of(to, box.Zone),
            Fields = new() { ["subject"] = subject, ["showAs"] = showAs },
        });
    }

    /// <summary>Somebody has nothing more in their calendar, and nobody hears of it.</summary>
    public void Empty(string person)
    {
        var id = Box(person).Id;
        foreach (var meeting in exchange.Meetings.In(id)) exchange.Put(meeting.WithCopy(id, meeting.Copies[id] with { State = CopyState.Gone }));
    }

    /// <summary>What stands in somebody's calendar from now on, and when first.</summary>
    public IReadOnlyList<Occurrence> Calendar(string person, TimeSpan ahead) =>
        exchange.Meetings.Standing(Box(person).Id, clock.GetUtcNow(), clock.GetUtcNow() + ahead);

    private Meeting Of(string uid) => exchange.Meetings.Find(uid) ?? throw new ArgumentException($"No meeting is {uid}.", nameof(uid));

    private Mailbox Box(string person) => exchange.Mailboxes.Find(person) ?? throw new ArgumentException($"Nobody has the mailbox {person}.", nameof(person));
}
