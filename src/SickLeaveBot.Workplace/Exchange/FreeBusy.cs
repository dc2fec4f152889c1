namespace SickLeaveBot.Workplace.Exchange;

/// <summary>How a meeting shows in a calendar to those who look for a free time.</summary>
public static class FreeBusy
{
    /// <summary>What the organiser has chosen, once it is accepted; until then it may be.</summary>
    public static string Status(Meeting meeting, Mailbox box)
    {
        var chosen = (string?)meeting.Fields["showAs"] ?? "busy";
        return meeting.IsOrganizer(box.Id) || chosen == "free" ? chosen : meeting.InviteeOf(box.Address)?.Response switch
        {
            Response.Accepted => chosen,
            Response.Declined => "free",
            _ => "tentative",
        };
    }

    /// <summary>What stands in a calendar and was not cancelled.</summary>
    public static IEnumerable<(Occurrence Occurrence, string Status)> Of(ExchangeOnline exchange, Mailbox box, DateTimeOffset from, DateTimeOffset to) =>
        exchange.Meetings.Standing(box.Id, from, to)
            .Where(one => one.Meeting.Copies[box.Id].State == CopyState.There && !one.Meeting.IsCancelled)
            .Select(one => (one, Status(one.Meeting, box)));
}
