using SickLeaveBot.Conversations.Calendars;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.People;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.BookingTheMeeting;

/// <summary>What the calendars say of those who shall meet.</summary>
/// <param name="AreRead">False: calendars are not set up here, or the one who asks may not.</param>
public sealed record FreeTimes(bool AreRead, IReadOnlyList<Diary> Diaries, IReadOnlyList<Room> Rooms)
{
    /// <summary>So far past the law's day is looked when there is no time before it.</summary>
    public const int DaysPastDue = 14;

    /// <summary>So far ahead is looked where the law sets no day.</summary>
    public const int DaysAhead = 28;

    public static readonly DataNeed<FreeTimes> Need = new(new(AreRead: false, [], []), async (sources, context, cancel) =>
    {
        if (sources.Port<ICalendars>() is not { } calendars || context.Leave is not { } leave || context.LeaderOf(leave) is not { } organizer) return new(AreRead: false, [], []);
        var guests = leave.Meetings.Guests.InvitedOn(context.Today).Select(one => one.Person).OfType<Person>().ToList();
        var rooms = await calendars.Rooms(2 + guests.Count, cancel) is Lookup<IReadOnlyList<Room>>.Found { Value: var found } ? found : [];
        var (from, to) = (Oslo.At(context.Today, default), Oslo.At(LastDay(leave, context).AddDays(1), default));
        var diaries = await calendars.Diaries(
            organizer.Id, [organizer.Id, leave.Employee.Id, .. guests.Select(one => one.Id), .. rooms.Select(room => room.Address)], from, to, cancel);
        return new(AreRead: true, [.. diaries.Select(diary => OfWhoIsAway(diary, leave))], rooms);
    });

    public static readonly IReadOnlyList<DataNeed> Needed = [Need];

    /// <summary>The last day that is looked at.</summary>
    public static DateOnly LastDay(SickLeave leave, Context context)
    {
        var ahead = context.Today.AddDays(DaysAhead);
        return context.Counted(leave).MeetingDeadline is { IsOnWish: false } deadline && deadline.Due.AddDays(DaysPastDue) > ahead ? deadline.Due.AddDays(DaysPastDue) : ahead;
    }

    // Who is off sick often stands as out of office for all of it; that does not tell when they can meet.
    private static Diary OfWhoIsAway(Diary diary, SickLeave leave) => diary is Diary.Known known && known.Mailbox == leave.Employee.Id
        ? known with { Times = [.. known.Times.Select(time => time.Showing == Showing.OutOfOffice ? time with { Showing = Showing.Tentative } : time)] }
        : diary;
}
