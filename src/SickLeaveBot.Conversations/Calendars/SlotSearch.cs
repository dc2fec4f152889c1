using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Calendars;

/// <summary>
/// Finds times for a meeting in what is known of the calendars. A time is possible when all who must come work then and are not taken;
/// the possible ones are ranked by what speaks against them, and the best three to five are given, in the order of the calendar.
/// </summary>
public static class SlotSearch
{
    private const int AChoice = 3;
    private const int AtMost = 5;
    private const int ADay = 2;
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(30);

    /// <returns>None when there is no time at all; fewer than three when there are no more.</returns>
    public static IReadOnlyList<Proposal> Find(SlotQuestion question, IReadOnlyList<Diary> diaries)
    {
        var asked = new Asked(question, diaries);
        return Best(Starts(question, asked.MustCome.FirstOrDefault()?.Diary.Hours ?? WorkingHours.Usual(Oslo.Zone)).Select(asked.At).OfType<Proposal>());
    }

    /// <summary>One time, looked at once more. Null: somebody who must come can't.</summary>
    public static Proposal? At(DateTimeOffset start, SlotQuestion question, IReadOnlyList<Diary> diaries) => new Asked(question, diaries).At(start);

    private static IEnumerable<Conflict> Against(SlotQuestion question, DateTimeOffset start, DateTimeOffset end, List<Taken> mustCome, List<Taken> wanted, Taken? room)
    {
        foreach (var one in mustCome)
            if (one.MayBeTaken(start, end)) yield return new(one.Diary.Mailbox, ConflictKind.Tentative);
        foreach (var one in wanted)
            if (!one.CanCome(start, end, TimeSpan.Zero)) yield return new(one.Diary.Mailbox, ConflictKind.CannotCome);
        if (question.Rooms.Count > 0 && room is null) yield return new(null, ConflictKind.NoRoomFree);
        if (!IsIn(question.Suits, start, end, mustCome)) yield return new(null, ConflictKind.OtherTimeOfDay);
    }

    private static bool IsIn(DayPart part, DateTimeOffset start, DateTimeOffset end, List<Taken> mustCome)
    {
        var zone = mustCome.Count > 0 ? mustCome[0].Diary.Hours.Zone : Oslo.Zone;
        return part switch
        {
            DayPart.BeforeNoon => TimeZoneInfo.ConvertTime(end, zone).TimeOfDay <= TimeSpan.FromHours(12),
            DayPart.AfterNoon => TimeZoneInfo.ConvertTime(start, zone).TimeOfDay >= TimeSpan.FromHours(12),
            _ => true,
        };
    }

    // Every half hour of the Norwegian working days, on the clock of the one whose meeting it is; the hour that the clocks leave out is skipped.
    private static IEnumerable<DateTimeOffset> Starts(SlotQuestion question, WorkingHours hours)
    {
        for (var day = Oslo.DayOf(question.NotBefore); day <= question.LastDay; day = day.AddDays(1))
        {
            if (!WorkingDays.IsWorkingDay(day) || !hours.Days.Contains(day.DayOfWeek)) continue;
            for (var time = hours.From.ToTimeSpan(); time + question.Length <= hours.To.ToTimeSpan(); time += Step)
            {
                var local = day.ToDateTime(TimeOnly.MinValue) + time;
                if (hours.Zone.IsInvalidTime(local)) continue;
                var start = new DateTimeOffset(local, hours.Zone.GetUtcOffset(local));
                if (start >= question.NotBefore && Oslo.DayOf(start) <= question.LastDay) yield return start;
            }
        }
    }

    // Only the times with least against them, and worse ones until there is a choice; spread over the days, and none over another.
    private static List<Proposal> Best(IEnumerable<Proposal> possible)
    {
        List<Proposal> chosen = [];
        foreach (var alike in possible.GroupBy(one => one.Conflicts.Count).OrderBy(group => group.Key))
        {
            if (chosen.Count >= AChoice) break;
            Take(1);
            Take(ADay);

            void Take(int perDay)
            {
                foreach (var one in alike.OrderBy(one => one.From))
                {
                    if (chosen.Count == AtMost) return;
                    var thatDay = chosen.Count(other => Oslo.DayOf(other.From) == Oslo.DayOf(one.From));
                    if (thatDay < perDay && chosen.TrueForAll(other => other.To <= one.From || one.To <= other.From)) chosen.Add(one);
                }
            }
        }

        return [.. chosen.OrderBy(one => one.From)];
    }

    /// <summary>The question with what is known of everybody.</summary>
    private sealed class Asked
    {
        private readonly SlotQuestion question;
        private readonly List<Taken> wanted;
        private readonly List<Taken> rooms;
        private readonly List<string> toBeAsked;
        private readonly bool isGuess;

        public Asked(SlotQuestion question, IReadOnlyList<Diary> diaries)
        {
            this.question = question;
            var known = diaries.OfType<Diary.Known>().ToDictionary(diary => diary.Mailbox, Taken.Of);
            MustCome = Of(question.MustCome);
            wanted = Of(question.AreWanted);
            rooms = Of(question.Rooms);
            toBeAsked = [.. diaries.OfType<Diary.Unreadable>().Select(diary => diary.Mailbox).Where(mailbox => !question.Rooms.Contains(mailbox))];
            isGuess = MustCome.Concat(wanted).Any(one => one.Diary.Hours.IsGuess);

            List<Taken> Of(IReadOnlyList<string> mailboxes) => [.. mailboxes.Where(known.ContainsKey).Select(mailbox => known[mailbox])];
        }

        public List<Taken> MustCome { get; }

        public Proposal? At(DateTimeOffset start)
        {
            var end = start + question.Length;
            if (!MustCome.TrueForAll(one => one.CanCome(start, end, question.Buffer))) return null;
            var room = rooms.Find(one => one.IsFree(start, end));
            return new(start, end, room?.Diary.Mailbox, [.. Against(question, start, end, MustCome, wanted, room)], toBeAsked, isGuess);
        }
    }

    /// <summary>A diary with its taken times in order, so that a time is looked up without reading all of them.</summary>
    private sealed class Taken
    {
        private readonly BusyTime[] taken;
        private readonly BusyTime[] perhaps;

        private Taken(Diary.Known diary)
        {
            Diary = diary;
            taken = Joined(diary.Times.Where(time => time.Showing is Showing.Busy or Showing.OutOfOffice));
            perhaps = Joined(diary.Times.Where(time => time.Showing == Showing.Tentative));
        }

        public Diary.Known Diary { get; }

        public static Taken Of(Diary.Known diary) => new(diary);

        public bool CanCome(DateTimeOffset from, DateTimeOffset to, TimeSpan buffer) => Diary.Hours.Hold(from, to) && !Meets(taken, from - buffer, to + buffer);

        public bool IsFree(DateTimeOffset from, DateTimeOffset to) => !Meets(taken, from, to) && !Meets(perhaps, from, to);

        public bool MayBeTaken(DateTimeOffset from, DateTimeOffset to) => Meets(perhaps, from, to);

        private static bool Meets(BusyTime[] times, DateTimeOffset from, DateTimeOffset to)
        {
            var (low, high) = (0, times.Length);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (times[middle].To <= from) low = middle + 1;
                else high = middle;
            }

            return low < times.Length && times[low].From < to;
        }

        // In order and without overlap, so that the first one that ends later decides.
        private static BusyTime[] Joined(IEnumerable<BusyTime> times)
        {
            List<BusyTime> joined = [];
            foreach (var time in times.Where(time => time.To > time.From).OrderBy(time => time.From))
            {
                if (joined.Count > 0 && time.From <= joined[^1].To) joined[^1] = joined[^1] with { To = Later(joined[^1].To, time.To) };
                else joined.Add(time);
            }

            return [.. joined];
        }

        private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
    }
}
