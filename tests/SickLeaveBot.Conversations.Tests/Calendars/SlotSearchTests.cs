using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.Conversations.Calendars;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Tests.Calendars;

public class SlotSearchTests
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");
    private static readonly DateOnly Monday = new(2027, 1, 11);

    // (what is busy: whose, from, to on Monday) → the times proposed until Tuesday.
    [Theory]
    [InlineData("", "mon 08:00, mon 09:00, tue 08:00, tue 09:00")]
    [InlineData("kari 08:00-15:00", "mon 15:00, tue 08:00, tue 09:00")]
    [InlineData("kari 08:00-12:00, ola 12:00-16:00", "tue 08:00, tue 09:00")]
    [InlineData("kari 08:15-08:30", "mon 08:30, mon 09:30, tue 08:00, tue 09:00")]
    public void Times_are_found_where_both_are_free(string busy, string expected) =>
        Assert.Equal(expected, Told(SlotSearch.Find(Question(Monday.AddDays(1)), Both(busy))));

    [Fact]
    public void Weekends_and_public_holidays_are_left_out() =>
        Assert.Equal(["2027-03-31", "2027-04-01"],
            SlotSearch.Find(Question(new(2027, 4, 1), from: new(2027, 3, 24), notOn: 24), Both("")).Select(one => $"{Oslo.DayOf(one.From):O}").Distinct().Order().TakeLast(2));

    [Fact]
    public void Nothing_is_proposed_after_the_last_day() =>
        Assert.All(SlotSearch.Find(Question(Monday), Both("")), one => Assert.Equal(Monday, Oslo.DayOf(one.From)));

    [Fact]
    public void When_nobody_is_free_there_is_no_time() => Assert.Empty(SlotSearch.Find(Question(Monday), Both("kari 08:00-16:00")));

    [Fact]
    public void Those_who_must_come_have_time_before_and_after() =>
        Assert.Equal("mon 10:30, mon 11:30",
            Told(SlotSearch.Find(Question(Monday) with { Buffer = TimeSpan.FromMinutes(30) }, Both("kari 08:00-10:00, ola 13:00-16:00"))));

    [Fact]
    public void A_tentative_time_is_proposed_only_when_no_better_ones_make_a_choice_and_it_says_so()
    {
        var found = SlotSearch.Find(Question(Monday), Both("kari ?08:00-15:00"));

        Assert.Equal("mon 08:00, mon 15:00", Told(found));
        Assert.Equal(new Conflict("kari", ConflictKind.Tentative), Assert.Single(found[0].Conflicts));
        Assert.Empty(found[1].Conflicts);
    }

    [Fact]
    public void Who_is_only_wanted_does_not_stop_a_meeting_but_is_told()
    {
        var question = Question(Monday) with { AreWanted = ["rep"] };
        var found = SlotSearch.Find(question, [.. Both(""), Of("rep", "rep 08:00-15:00")]);

        Assert.Contains(found, one => one.Conflicts.Count == 0 && Time(one) == "15:00");
        Assert.Contains(found, one => one.Conflicts.Contains(new("rep", ConflictKind.CannotCome)));
    }

    [Fact]
    public void A_calendar_that_is_not_known_is_not_taken_for_free()
    {
        var found = SlotSearch.Find(Question(Monday), [Of("ola", ""), new Diary.Unreadable("kari", DiaryProblem.NoAccess)]);

        Assert.NotEmpty(found);
        Assert.All(found, one => Assert.Equal(["kari"], one.MustBeAsked));
    }

    [Fact]
    public void Hours_that_nobody_has_told_are_a_guess_and_say_so()
    {
        var found = SlotSearch.Find(Question(Monday), [Of("ola", ""), new Diary.Known("kari", WorkingHours.Usual(Oslo.Zone), [])]);

        Assert.All(found, one => Assert.True(one.IsGuess));
        Assert.All(SlotSearch.Find(Question(Monday), Both("")), one => Assert.False(one.IsGuess));
    }

    [Fact]
    public void The_first_room_that_is_free_is_taken_and_without_one_the_meeting_is_online()
    {
        var question = Question(Monday) with { Rooms = ["small", "large"] };
        var found = SlotSearch.Find(question, [.. Both("kari 10:00-16:00"), Of("small", "small 08:00-09:00"), Of("large", "large 09:00-12:00")]);

        Assert.Equal([("08:00", "large"), ("09:00", "small")], found.Select(one => (Time(one), one.Room!)));

        var none = SlotSearch.Find(question, [.. Both("kari 09:00-16:00"), Of("small", "small 08:00-16:00"), Of("large", "large 08:00-16:00")]);

        Assert.Null(Assert.Single(none).Room);
        Assert.Equal(new Conflict(null, ConflictKind.NoRoomFree), Assert.Single(none[0].Conflicts));
    }

    [Fact]
    public void A_room_whose_calendar_is_not_known_is_nobody_to_ask() =>
        Assert.All(SlotSearch.Find(Question(Monday) with { Rooms = ["small"] }, [.. Both(""), new Diary.Unreadable("small", DiaryProblem.NoMailbox)]),
            one => Assert.Empty(one.MustBeAsked));

    [Fact]
    public void The_time_of_day_that_suits_comes_first() =>
        Assert.All(SlotSearch.Find(Question(Monday.AddDays(2)) with { Suits = DayPart.AfterNoon }, Both("")), one => Assert.True(string.CompareOrdinal(Time(one), "12:00") >= 0));

    [Fact]
    public void Both_are_at_work_on_their_own_clocks()
    {
        var found = SlotSearch.Find(Question(Monday), [Of("ola", ""), Of("kari", "") with { Hours = new(Weekdays, new(8, 0), new(10, 0), London) }]);

        Assert.Equal("mon 09:00, mon 10:00", Told(found));
    }

    [Theory]
    [InlineData("2027-03-29")]
    [InlineData("2027-11-01")]
    public void In_the_week_when_the_clocks_change_a_meeting_is_at_the_time_it_says(string day)
    {
        var from = DateOnly.ParseExact(day, "yyyy-MM-dd").AddDays(-4);
        var found = SlotSearch.Find(Question(from.AddDays(8), from), Both(""));

        Assert.NotEmpty(found);
        Assert.All(found, one => Assert.Contains(Time(one), (string[])["08:00", "09:00"]));
        Assert.All(found, one => Assert.Equal(Oslo.Zone.GetUtcOffset(one.From), one.From.Offset));
    }

    private static readonly HashSet<DayOfWeek> Weekdays = [.. Enum.GetValues<DayOfWeek>().Where(day => day is not (DayOfWeek.Saturday or DayOfWeek.Sunday))];

    private static SlotQuestion Question(DateOnly lastDay, DateOnly? from = null, int notOn = 0) =>
        new(Oslo.At((from ?? Monday).AddDays(notOn > 0 ? 1 : 0), new(0, 0)), lastDay, TimeSpan.FromHours(1), TimeSpan.Zero, ["ola", "kari"], [], []);

    private static Diary.Known[] Both(string busy) => [Of("ola", busy), Of("kari", busy)];

    private static Diary.Known Of(string who, string busy) => new(who, new(Weekdays, new(8, 0), new(16, 0), Oslo.Zone),
    [
        .. from part in busy.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split(' ', '-'))
           where part[0] == who
           let begins = TimeOnly.ParseExact(part[1].TrimStart('?'), "HH:mm")
           select new BusyTime(Oslo.At(Monday, begins), Oslo.At(Monday, TimeOnly.ParseExact(part[2], "HH:mm")), part[1][0] == '?' ? Showing.Tentative : Showing.Busy),
    ]);

    private static string Told(IReadOnlyList<Proposal> found) =>
        string.Join(", ", found.Select(one => $"{Oslo.DayOf(one.From).DayOfWeek.ToString()[..3].ToLowerInvariant()} {Time(one)}"));

    private static string Time(Proposal one) => $"{Oslo.TimeOf(one.From):HH\\:mm}";
}
