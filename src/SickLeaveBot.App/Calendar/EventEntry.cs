using System.Text.Json.Serialization;
using SickLeaveBot.FollowUp.Meetings;

namespace SickLeaveBot.App.Calendar;

/// <summary>What is read of an event, and nothing else of it.</summary>
internal sealed record EventEntry(
    string? Id, string? ICalUId, string? TransactionId, string? Subject, OutlookTime? Start, OutlookTime? End, bool? IsOnlineMeeting, OnlineMeeting? OnlineMeeting,
    bool? IsCancelled, bool? IsOrganizer, Named? Organizer, IReadOnlyList<Attendee>? Attendees)
{
    public const string Fields = "id,iCalUId,start,end,isOnlineMeeting,onlineMeeting,isCancelled,isOrganizer,organizer,attendees";

    /// <summary>With what finds a booking again of which no answer came.</summary>
    public const string FieldsToFind = $"{Fields},transactionId,subject";

    public IEnumerable<Attendee> People => (Attendees ?? []).Where(one => one.Key is { } address && one.Type != Attendee.Resource && address != Organizer?.Key);

    public IEnumerable<Attendee> Rooms => (Attendees ?? []).Where(one => one.Key is not null && one.Type == Attendee.Resource);

    /// <summary>How it stands in that mailbox; null where it can't be read.</summary>
    public CalendarReply.Done? In(string mailbox)
    {
        var room = Rooms.FirstOrDefault();
        return Id is { } id && Start?.Moment() is { } from && End?.Moment() is { } to
            ? new(
                new(mailbox, id, ICalUId ?? "", from, to, room?.Key, IsOnlineMeeting is true && OnlineMeeting?.JoinUrl is { Length: > 0 } link ? link : null,
                    [.. People.Select(one => one.AsGuest())]),
                IsOrganizer is false ? Organizer?.Key ?? "" : null,
                room?.Status?.Response == "declined")
            : null;
    }
}

/// <summary>Somebody who stands in an event, or a room.</summary>
internal sealed record Attendee(string? Type, EmailAddress? EmailAddress, AttendeeStatus? Status = null, ProposedTime? ProposedNewTime = null)
{
    public const string Resource = "resource";

    /// <summary>The address as it is compared; null where there is none.</summary>
    [JsonIgnore]
    public string? Key => EmailAddress?.Key;

    public GuestInCalendar AsGuest() => new(Key!, Reply, ProposedNewTime?.Start?.Moment(), ProposedNewTime?.End?.Moment());

    private GuestReply Reply => Status?.Response switch
    {
        "accepted" => GuestReply.Accepted,
        "tentativelyAccepted" => GuestReply.Tentative,
        "declined" => GuestReply.Declined,
        _ => GuestReply.NotYet,
    };
}

internal sealed record AttendeeStatus(string? Response);

internal sealed record ProposedTime(OutlookTime? Start, OutlookTime? End);

internal sealed record Named(EmailAddress? EmailAddress)
{
    public string? Key => EmailAddress?.Key;
}

internal sealed record EmailAddress(string? Address, string? Name = null)
{
    [JsonIgnore]
    public string? Key => string.IsNullOrWhiteSpace(Address) ? null : Address.Trim().ToLowerInvariant();
}

internal sealed record OnlineMeeting(string? JoinUrl);

/// <summary>Several events of a time.</summary>
internal sealed record EventPage(IReadOnlyList<EventEntry>? Value);
