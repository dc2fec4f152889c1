namespace SickLeaveBot.Workplace.Exchange;

/// <summary>A mailbox with its calendar: somebody's, a meeting room's, or the one that mails are sent from.</summary>
/// <param name="Id">The Entra object id.</param>
/// <param name="Zone">The time zone that its owner has chosen, by Microsoft's name.</param>
/// <param name="Seats">How many a room holds; null for what is no room.</param>
public sealed record Mailbox(string Id, string Address, string Name, string Locale, string Zone, TimeOnly WorkFrom, TimeOnly WorkTo, int? Seats = null)
{
    public bool IsRoom => Seats is not null;
}
