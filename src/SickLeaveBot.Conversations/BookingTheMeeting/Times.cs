using System.Globalization;
using SickLeaveBot.Conversations.Calendars;
using SickLeaveBot.Conversations.Meetings;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.BookingTheMeeting;

/// <summary>The times that can be proposed for the meeting, before the law's day as long as there is one.</summary>
internal static class Times
{
    public const int UsualMinutes = 60;
    private const int WorkingDaysOfNotice = 3;
    private static readonly TimeSpan Buffer = TimeSpan.FromMinutes(15);

    /// <summary>What is being chosen: the length and place, and what was filled in.</summary>
    public sealed record Wanted(int Minutes = UsualMinutes, MeetingPlace Place = MeetingPlace.Teams, DateOnly? Day = null, TimeOnly? Clock = null, LateReason? Late = null);

    public static TimesForMeeting Card(SickLeave leave, Context context, Wanted wanted, TimeProblem? problem = null, bool mayInsist = false)
    {
        var (free, deadline) = (context.Get(FreeTimes.Need), context.Counted(leave).MeetingDeadline);
        var hasDay = deadline is { IsOnWish: false };
        var inTime = hasDay && deadline!.LastDay > context.Today ? SlotSearch.Find(Question(leave, context, wanted, deadline.LastDay), free.Diaries) : [];
        var found = !free.AreRead ? [] : inTime.Count > 0 ? inTime : SlotSearch.Find(Question(leave, context, wanted, FreeTimes.LastDay(leave, context)), free.Diaries);
        var isLate = hasDay && free.AreRead && inTime.Count == 0;
        return new(
            leave.Employee.Name, [.. found.Select(one => Choice(one, leave, context, free))], found.Count > 0, MustBeAsked(found, leave, context),
            deadline?.Due, deadline?.Basis, isLate, AsksWhyLate: isLate || problem is TimeProblem.NoReason || wanted.Late is not null,
            wanted.Minutes, wanted.Place, wanted.Day, wanted.Clock, wanted.Late, problem ?? (free.AreRead ? null : TimeProblem.CalendarsNotRead), mayInsist,
            HasGuesses: found.Any(one => one.IsGuess));
    }

    public static SlotQuestion Question(SickLeave leave, Context context, Wanted wanted, DateOnly lastDay)
    {
        var organizer = context.LeaderOf(leave)!.Id;
        var guests = leave.Meetings.Guests.InvitedOn(context.Today).Select(one => one.Person?.Id).OfType<string>().ToList();
        return new(
            Oslo.At(FirstDay(context.Today, lastDay), default), lastDay, TimeSpan.FromMinutes(wanted.Minutes), Buffer, [organizer, leave.Employee.Id], guests,
            wanted.Place == MeetingPlace.Room ? [.. context.Get(FreeTimes.Need).Rooms.Select(room => room.Address)] : [],
            leave.Meetings.Wishes?.Suits ?? DayPart.Any);
    }

    // Nobody is called for tomorrow where there are days enough.
    private static DateOnly FirstDay(DateOnly today, DateOnly lastDay) =>
        WorkingDays.After(today, WorkingDaysOfNotice) is var first && WorkingDays.After(first, WorkingDaysOfNotice) <= lastDay ? first : WorkingDays.NextAfter(today);

    /// <summary>A time as the card sends it back.</summary>
    public static string Value(DateTimeOffset from) => from.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture);

    public static DateTimeOffset? Read(string? value) =>
        DateTimeOffset.TryParseExact(value, "yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;

    private static TimeChoice Choice(Proposal proposal, SickLeave leave, Context context, FreeTimes free)
    {
        var first = proposal.Conflicts is [var conflict, ..] ? conflict : null;
        return new(
            Value(proposal.From), Oslo.DayOf(proposal.From), Oslo.TimeOf(proposal.From), Oslo.TimeOf(proposal.To),
            free.Rooms.FirstOrDefault(room => room.Address == proposal.Room)?.Name,
            first is null ? null : Note(first.Kind), first?.Mailbox is { } mailbox ? NameOf(mailbox, leave, context) : null);
    }

    private static TimeNote Note(ConflictKind kind) => kind switch
    {
        ConflictKind.Tentative => TimeNote.PerhapsTaken,
        ConflictKind.CannotCome => TimeNote.CanNotCome,
        ConflictKind.NoRoomFree => TimeNote.NoRoom,
        _ => TimeNote.OtherTimeOfDay,
    };

    private static string? MustBeAsked(IReadOnlyList<Proposal> found, SickLeave leave, Context context) =>
        found is [{ MustBeAsked: { Count: > 0 } asked }, ..] ? string.Join(", ", asked.Select(mailbox => NameOf(mailbox, leave, context))) : null;

    private static string NameOf(string mailbox, SickLeave leave, Context context) =>
        new[] { leave.Employee, context.LeaderOf(leave) }.Concat(leave.Meetings.Guests.InvitedOn(context.Today).Select(one => one.Person))
            .OfType<Person>().FirstOrDefault(one => one.Id == mailbox)?.Name ?? mailbox;
}
