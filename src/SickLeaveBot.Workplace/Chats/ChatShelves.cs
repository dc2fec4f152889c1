using SickLeaveBot.Workplace.Kept;

namespace SickLeaveBot.Workplace.Chats;

/// <summary>What is known of a person's Teams: whether they have the bot, and which language they read.</summary>
public sealed record Seat(bool? Installed = null, string? Locale = null);

/// <summary>The day the demo began.</summary>
public sealed record Beginning(DateOnly On);

/// <summary>The shelves of the chats.</summary>
public static class ChatShelves
{
    public static Shelf<ChatMessage> Messages(this Archive archive) => archive.Shelf<ChatMessage>("messages");

    public static Shelf<Seat> Seats(this Archive archive) => archive.Shelf<Seat>("seats");

    /// <summary>The day the demo began, which is today when nothing was kept.</summary>
    public static DateOnly Began(this Archive archive, DateOnly today)
    {
        var shelf = archive.Shelf<Beginning>("beginning");
        if (shelf.Find("demo") is { } kept) return kept.On;
        shelf.Put("demo", new(today));
        return today;
    }

    /// <summary>What is known of a seat is changed, and the rest stands.</summary>
    public static void Change(this Shelf<Seat> seats, string person, Func<Seat, Seat> change) => seats.Put(person, change(seats.Find(person) ?? new()));
}
