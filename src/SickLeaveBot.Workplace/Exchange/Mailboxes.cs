using SickLeaveBot.Workplace.Company;

namespace SickLeaveBot.Workplace.Exchange;

/// <summary>Whose mailboxes there are: one for each member of staff, two rooms, and the one that mails are sent from.</summary>
public sealed class Mailboxes(Staff staff)
{
    public const string Fjorden = "fjorden@fjordlys.example";
    public const string Fjellet = "fjellet@fjordlys.example";
    public const string Post = "post@fjordlys.example";

    private static readonly (TimeOnly From, TimeOnly To) Usual = (new(8, 0), new(16, 0));

    private static readonly Mailbox[] Shared =
    [
        new("0b6d1f83-2a94-4c57-8e1d-5f7c90a3b201", Fjorden, "Møterom Fjorden", "nb-NO", Zones.Norway, Usual.From, Usual.To, Seats: 8),
        new("4e9a7c26-d085-4b3f-91a6-c28e5d71b202", Fjellet, "Møterom Fjellet", "nb-NO", Zones.Norway, Usual.From, Usual.To, Seats: 4),
        new("97c3e5b1-60f8-4d2a-a47b-13d9f86eb203", Post, "Fjordlys AS", "nb-NO", Zones.Norway, Usual.From, Usual.To),
    ];

    public IReadOnlyList<Mailbox> All => [.. staff.Everybody.Select(Of), .. Shared];

    public IReadOnlyList<Mailbox> Rooms => [.. Shared.Where(one => one.IsRoom)];

    /// <summary>By object id or by address.</summary>
    public Mailbox? Find(string idOrAddress) =>
        Array.Find(Shared, one => one.Id == idOrAddress || one.Address.Equals(idOrAddress, StringComparison.OrdinalIgnoreCase))
        ?? (staff.Find(idOrAddress) is { } colleague ? Of(colleague) : null);

    private static Mailbox Of(Colleague colleague) => colleague.Id == Fjordlys.Emily
        ? new(colleague.Id, colleague.Mail, colleague.DisplayName, colleague.Locale, Zones.Britain, new(9, 0), new(17, 0))
        : new(colleague.Id, colleague.Mail, colleague.DisplayName, colleague.Locale, Zones.Norway, Usual.From, Usual.To);
}
