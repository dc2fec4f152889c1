using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.Conversations.Calendars;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Tests.Calendars;

/// <summary>Three hundred random weeks of eight calendars: what the search proposes is held against looking at every minute.</summary>
public class SlotSearchAgainstBruteForce
{
    private static readonly TimeZoneInfo[] Zones =
        [.. new[] { "Europe/Oslo", "Europe/Oslo", "Europe/Oslo", "Europe/London", "Europe/Helsinki", "America/New_York" }.Select(TimeZoneInfo.FindSystemTimeZoneById)];

    private static readonly string[] Must = ["a", "b", "c"];
    private static readonly string[] Wanted = ["d", "e", "f"];
    private static readonly string[] Rooms = ["g", "h"];

    [Fact]
    public void No_conflict_is_proposed_and_a_time_is_found_when_there_is_one()
    {
        var (none, some) = (0, 0);
        for (var seed = 0; seed < 300; seed++)
        {
            var (question, diaries) = Week(new Random(seed));
            var found = SlotSearch.Find(question, diaries);
            var least = Possible(question, diaries).Select(start => (int?)Against(start, question, diaries)).Min();

            Assert.All(found, one => Assert.True(IsPossible(one.From, question, diaries), $"week {seed}: {one.From:O}"));
            Assert.All(found, one => Assert.Equal((seed, Against(one.From, question, diaries)), (seed, one.Conflicts.Count)));
            Assert.Equal((seed, least), (seed, found.Count == 0 ? null : found.Min(one => one.Conflicts.Count)));
            if (found.Count == 0) none++;
            else some++;
        }

        Assert.True(none > 20 && some > 150, $"{none} weeks without a time, {some} with one");
    }

    private static (SlotQuestion Question, List<Diary.Known> Diaries) Week(Random random)
    {
        // Each year's weeks, those when the clocks change among them.
        var monday = new DateOnly(2027, 1, 4).AddDays(7 * random.Next(104));
        var load = random.Next(2, 26);
        var diaries = Must.Concat(Wanted).Concat(Rooms)
            .Select((mailbox, at) => Diary(mailbox, at == 0 ? Oslo.Zone : Zones[random.Next(Zones.Length)], monday, load, random)).ToList();
        var length = TimeSpan.FromMinutes(30 * random.Next(1, 5));
        var buffer = TimeSpan.FromMinutes(15 * random.Next(3));
        var notBefore = Oslo.At(monday, new(0, 0)).AddMinutes(random.Next(0, 2000));
        return (new(notBefore, monday.AddDays(random.Next(1, 7)), length, buffer, Must, Wanted, Rooms, (DayPart)random.Next(3)), diaries);
    }

    private static Diary.Known Diary(string mailbox, TimeZoneInfo zone, DateOnly monday, int load, Random random)
    {
        var hours = new WorkingHours(Enum.GetValues<DayOfWeek>().Where(_ => random.Next(7) > 0).ToHashSet(), new(random.Next(6, 10), 0), new(random.Next(14, 19), 30), zone);
        var times = Enumerable.Range(0, random.Next(load)).Select(_ =>
        {
            var from = Oslo.At(monday, new(0, 0)).AddMinutes(15 * random.Next(4 * 24 * 7));
            return new BusyTime(from, from.AddMinutes(15 * random.Next(0, 20)), (Showing)random.Next(4));
        });
        return new(mailbox, hours, [.. times]);
    }

    private static IEnumerable<DateTimeOffset> Possible(SlotQuestion question, List<Diary.Known> diaries)
    {
        for (var start = Oslo.At(Oslo.DayOf(question.NotBefore), new(0, 0)); Oslo.DayOf(start) <= question.LastDay; start = start.AddMinutes(30))
            if (IsPossible(start, question, diaries)) yield return start;
    }

    private static bool IsPossible(DateTimeOffset start, SlotQuestion question, List<Diary.Known> diaries) =>
        start >= question.NotBefore && Oslo.DayOf(start) <= question.LastDay && WorkingDays.IsWorkingDay(Oslo.DayOf(start))
        && Of(question.MustCome, diaries).All(one => Works(one, start, question.Length) && !Has(one, start - question.Buffer, question.Length + (2 * question.Buffer), IsTaken));

    private static int Against(DateTimeOffset start, SlotQuestion question, List<Diary.Known> diaries)
    {
        var tentative = Of(question.MustCome, diaries).Count(one => Has(one, start, question.Length, time => time.Showing == Showing.Tentative));
        var absent = Of(question.AreWanted, diaries).Count(one => !Works(one, start, question.Length) || Has(one, start, question.Length, IsTaken));
        var noRoom = Of(question.Rooms, diaries).All(room => Has(room, start, question.Length, time => IsTaken(time) || time.Showing == Showing.Tentative));
        var (begins, ends) = (Oslo.TimeOf(start), Oslo.TimeOf(start + question.Length));
        var other = (question.Suits == DayPart.BeforeNoon && ends > new TimeOnly(12, 0)) || (question.Suits == DayPart.AfterNoon && begins < new TimeOnly(12, 0));
        return tentative + absent + (noRoom ? 1 : 0) + (other ? 1 : 0);
    }

    private static bool IsTaken(BusyTime time) => time.Showing is Showing.Busy or Showing.OutOfOffice;

    private static IEnumerable<Diary.Known> Of(IReadOnlyList<string> mailboxes, List<Diary.Known> diaries) => diaries.Where(one => mailboxes.Contains(one.Mailbox));

    private static bool Works(Diary.Known one, DateTimeOffset start, TimeSpan length) => Minutes(start, length).All(minute =>
    {
        var local = TimeZoneInfo.ConvertTime(minute, one.Hours.Zone);
        return one.Hours.Days.Contains(local.DayOfWeek) && local.TimeOfDay >= one.Hours.From.ToTimeSpan() && local.TimeOfDay < one.Hours.To.ToTimeSpan()
            && local.Date == TimeZoneInfo.ConvertTime(start, one.Hours.Zone).Date;
    });

    private static bool Has(Diary.Known one, DateTimeOffset from, TimeSpan length, Func<BusyTime, bool> like) =>
        Minutes(from, length).Any(minute => one.Times.Any(time => like(time) && time.From <= minute && minute < time.To));

    private static IEnumerable<DateTimeOffset> Minutes(DateTimeOffset from, TimeSpan length)
    {
        for (var at = TimeSpan.Zero; at < length; at += TimeSpan.FromMinutes(5)) yield return from + at;
    }
}
