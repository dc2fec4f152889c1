using SickLeaveBot.App.Hosting;
using SickLeaveBot.Conversations.Calendars;
using SickLeaveBot.Conversations.People;

namespace SickLeaveBot.App.Calendar;

/// <summary>The rooms of the workplace, remembered for an hour (a minute where they could not be had).</summary>
internal sealed class RoomList
{
    private const string Question = "/places/microsoft.graph.room?$select=emailAddress,displayName,capacity&$top=100";
    private const int MostPages = 50;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly CalendarCalls calls;
    private readonly FetchCache<Lookup<IReadOnlyList<Room>>> known;

    public RoomList(CalendarCalls calls, TimeProvider clock)
    {
        this.calls = calls;
        known = new(async (_, _) =>
        {
            var rooms = await Fetch();
            var until = clock.GetUtcNow() + (rooms is Lookup<IReadOnlyList<Room>>.Unavailable ? TimeSpan.FromMinutes(1) : TimeSpan.FromHours(1));
            return new(rooms, until, until);
        }, clock);
    }

    public ValueTask<Lookup<IReadOnlyList<Room>>> All(CancellationToken cancel) => known.Get("", cancel);

    /// <summary>How a room is called in an event; by its address where the list does not know it.</summary>
    public async Task<Place> PlaceOf(string address, CancellationToken cancel)
    {
        var rooms = (await All(cancel) as Lookup<IReadOnlyList<Room>>.Found)?.Value;
        return new(rooms?.FirstOrDefault(room => room.Address.Equals(address, StringComparison.OrdinalIgnoreCase))?.Name ?? address, address);
    }

    private async Task<Lookup<IReadOnlyList<Room>>> Fetch()
    {
        List<Room> found = [];
        var next = Question;
        for (var page = 0; next is not null && page < MostPages; page++)
        {
            var said = await calls.Ask(new("read the rooms", Microsoft.Kiota.Abstractions.Method.GET, next), CalendarJson.Default.RoomPage, Patience, CancellationToken.None);
            // Without the right to know the rooms there are none to choose from.
            if (said.Failure is { Status: StatusCodes.Status403Forbidden or StatusCodes.Status404NotFound }) return new Lookup<IReadOnlyList<Room>>.NotFound();
            if (said.Value is not { } rooms) return new Lookup<IReadOnlyList<Room>>.Unavailable();
            found.AddRange((rooms.Value ?? []).Where(room => room.EmailAddress is { Length: > 0 })
                .Select(room => new Room(room.EmailAddress!.ToLowerInvariant(), room.DisplayName is { Length: > 0 } name ? name : room.EmailAddress!, room.Capacity)));
            next = rooms.Next;
        }

        return new Lookup<IReadOnlyList<Room>>.Found(found);
    }
}

internal sealed record RoomPage(IReadOnlyList<RoomEntry>? Value, [property: System.Text.Json.Serialization.JsonPropertyName("@odata.nextLink")] string? Next);

internal sealed record RoomEntry(string? EmailAddress, string? DisplayName, int? Capacity);
