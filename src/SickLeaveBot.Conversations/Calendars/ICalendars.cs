using SickLeaveBot.Conversations.People;

namespace SickLeaveBot.Conversations.Calendars;

/// <summary>The workplace's calendars, as far as a conversation must know of them. Implemented in SickLeaveBot.App/Calendar; there is none where it is not set up.</summary>
public interface ICalendars
{
    /// <summary>When each is taken, in the order asked. Whoever could not be read is told of, never left out.</summary>
    /// <param name="asker">Whose calendar asks (an Entra object id): the organiser's.</param>
    /// <param name="whom">Entra object ids of people, addresses of rooms.</param>
    /// <param name="from">The first moment; the time up to <paramref name="to"/> may be as long as it must.</param>
    /// <param name="to">The moment after the last.</param>
    /// <param name="cancel">Stops waiting.</param>
    ValueTask<IReadOnlyList<Diary>> Diaries(string asker, IReadOnlyList<string> whom, DateTimeOffset from, DateTimeOffset to, CancellationToken cancel);

    /// <summary>The rooms that a meeting of so many can be held in, the smallest that fits first.</summary>
    ValueTask<Lookup<IReadOnlyList<Room>>> Rooms(int people, CancellationToken cancel);
}

/// <summary>A room for meetings.</summary>
public sealed record Room(string Address, string Name, int? Seats);
