using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SickLeaveBot.App.Tests.Teams.PretendTeams;
using SickLeaveBot.Conversations.Calendars;
using SickLeaveBot.Conversations.People;
using SickLeaveBot.Law;

namespace SickLeaveBot.App.Tests.Calendar;

/// <summary>When people are taken, beside a Graph that answers each kind of question as the test says.</summary>
public sealed class DiaryTests : BotBesideTeams
{
    private const string Ola = "aaaaaaaa-0000-0000-0000-000000000002";
    private const string Kari = "aaaaaaaa-0000-0000-0000-000000000001";
    private const string Blue = "blaabaer@fjordlys.example";
    private const string Week = """ "daysOfWeek":["monday","tuesday"],"startTime":"07:30:00.0000000","endTime":"15:00:00.0000000" """;

    private static readonly DateTimeOffset From = new(2027, 1, 4, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset To = From.AddDays(14);

    private readonly Dictionary<string, (int Status, string Body)> answers = [];

    [Fact]
    public async Task Times_are_told_without_what_they_are_for()
    {
        Answer(Schedule(Ola, """
            {"status":"busy","subject":"Oppsigelse","location":"Kjelleren","isPrivate":false,
             "start":{"dateTime":"2027-01-05T09:00:00.0000000","timeZone":"UTC"},"end":{"dateTime":"2027-01-05T10:00:00.0000000","timeZone":"UTC"}},
            {"status":"oof","start":{"dateTime":"2027-01-06T09:00:00.0000000","timeZone":"W. Europe Standard Time"},
             "end":{"dateTime":"2027-01-06T10:00:00.0000000","timeZone":"Europe/Oslo"}},
            {"status":"free","start":{"dateTime":"2027-01-07T09:00:00.0000000","timeZone":"UTC"},"end":{"dateTime":"2027-01-07T10:00:00.0000000","timeZone":"UTC"}},
            {"status":"tentative","start":{"dateTime":"2027-01-07T11:00:00.0000000","timeZone":"UTC"},"end":{"dateTime":"2027-01-07T12:00:00.0000000","timeZone":"UTC"}},
            {"status":"workingElsewhere","start":{"dateTime":"2027-01-08T11:00:00.0000000","timeZone":"UTC"},"end":{"dateTime":"2027-01-08T12:00:00.0000000","timeZone":"UTC"}},
            {"status":"unknown","start":{"dateTime":"2027-01-09T11:00:00.0000000","timeZone":"UTC"},"end":{"dateTime":"2027-01-09T12:00:00.0000000","timeZone":"UTC"}}
            """));

        var known = Assert.IsType<Diary.Known>(Assert.Single(await Diaries([Ola])));

        Assert.Equal(Ola, known.Mailbox);
        Assert.Equal(
            [At(5, 9, Showing.Busy), At(6, 8, Showing.OutOfOffice), At(7, 11, Showing.Tentative), At(8, 11, Showing.WorkingElsewhere), At(9, 11, Showing.Busy)], known.Times);
        Assert.DoesNotContain("Oppsigelse", $"{known} {string.Join(' ', known.Times)} {string.Join(' ', Bot.Log.Lines)}", StringComparison.Ordinal);
        Assert.Equal("", await SentToGraph.Complaints(Other.Calls));
    }

    [Fact]
    public async Task A_long_time_is_asked_for_in_windows_of_fourteen_days_and_many_people_in_twenties()
    {
        Answer("");
        var people = Enumerable.Range(100, 21).Select(number => $"aaaaaaaa-0000-0000-0000-000000000{number}").ToList();

        await Diaries(people, To.AddDays(15));

        var asked = Other.Calls.Where(IsSchedule).Select(call => call.Json).ToList();
        Assert.Equal([20, 20, 20, 1, 1, 1], asked.Select(body => body["schedules"]!.AsArray().Count));
        Assert.Equal(
            [("2027-01-04T00:00:00", "2027-01-18T00:00:00"), ("2027-01-18T00:00:00", "2027-02-01T00:00:00"), ("2027-02-01T00:00:00", "2027-02-02T00:00:00")],
            asked.Take(3).Select(body => ((string)body["startTime"]!["dateTime"]!, (string)body["endTime"]!["dateTime"]!)));
        Assert.Equal("", await SentToGraph.Complaints(Other.Calls));
    }

    [Fact]
    public async Task A_time_over_the_edge_of_a_window_is_one_and_an_error_in_one_window_is_an_error()
    {
        Answer(Schedule(Ola, """
            {"status":"busy","start":{"dateTime":"2027-01-17T23:00:00.0000000","timeZone":"UTC"},"end":{"dateTime":"2027-01-18T01:00:00.0000000","timeZone":"UTC"}}
            """));

        Assert.Single(Assert.IsType<Diary.Known>(Assert.Single(await Diaries([Ola], To.AddDays(1)))).Times);
    }

    [Theory]
    [InlineData("ErrorMailRecipientNotFound", DiaryProblem.NoMailbox)]
    [InlineData("ErrorNoFreeBusyAccess", DiaryProblem.NoAccess)]
    [InlineData("ErrorFreeBusyGenerationFailed", DiaryProblem.OutOfReach)]
    public async Task An_error_beside_a_right_answer_is_not_free_time(string code, DiaryProblem problem)
    {
        Answer($$$"""{"scheduleId":"{{{Address(Ola)}}}","scheduleItems":[],"availabilityView":"","error":{"message":"no","responseCode":"{{{code}}}"}}""");

        Assert.Equal([new Diary.Unreadable(Ola, problem)], await Diaries([Ola]));
    }

    [Fact]
    public async Task Who_is_not_answered_for_or_has_a_time_that_can_not_be_placed_is_not_free()
    {
        Answer(Schedule(Kari, """
            {"status":"busy","start":{"dateTime":"2027-01-05T09:00:00","timeZone":"Customized Time Zone"},"end":{"dateTime":"2027-01-05T10:00:00","timeZone":"UTC"}}
            """));

        Assert.Equal([new Diary.Unreadable(Ola, DiaryProblem.OutOfReach), new Diary.Unreadable(Kari, DiaryProblem.OutOfReach)], await Diaries([Ola, Kari]));
    }

    [Fact]
    public async Task Who_has_no_address_has_no_mailbox()
    {
        Answer(Schedule(Ola, ""));
        answers[$"/users/{Kari}"] = (200, "{}");

        Assert.Equal(
            [typeof(Diary.Known), typeof(Diary.Unreadable)], (await Diaries([Ola, Kari])).Select(diary => diary.GetType()));
        Assert.Equal(new Diary.Unreadable(Kari, DiaryProblem.NoMailbox), (await Diaries([Kari]))[0]);
        Assert.Single(Other.Calls, call => call.Path.StartsWith($"/v1.0/users/{Kari}?", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(403, "ErrorAccessDenied", DiaryProblem.NoAccess)]
    [InlineData(404, "MailboxNotEnabledForRESTAPI", DiaryProblem.NoAccess)]
    [InlineData(500, "x", DiaryProblem.OutOfReach)]
    public async Task An_asker_who_may_not_ask_learns_nothing(int status, string code, DiaryProblem problem)
    {
        answers["/getSchedule"] = (status, $$$"""{"error":{"code":"{{{code}}}"}}""");

        Assert.Equal([new Diary.Unreadable(Kari, problem)], await Diaries([Kari]));
    }

    [Theory]
    [InlineData("""{"timeZone":"W. Europe Standard Time","workingHours":{$,"timeZone":{"name":"FLE Standard Time"}}}""", "Europe/Kyiv", "07:30", false)]
    [InlineData("""{"timeZone":"FLE Standard Time","workingHours":{$,"timeZone":{"name":"Europe/London"}}}""", "Europe/London", "07:30", false)]
    [InlineData("""{"timeZone":"FLE Standard Time","workingHours":{$,"timeZone":{"name":"Customized Time Zone","bias":-60}}}""", "Europe/Kyiv", "07:30", true)]
    [InlineData("""{"timeZone":"Customized Time Zone","workingHours":{$,"timeZone":{"name":"Customized Time Zone"}}}""", "Europe/Oslo", "07:30", true)]
    [InlineData("""{"timeZone":"GMT Standard Time"}""", "Europe/London", "08:00", true)]
    [InlineData("""{"timeZone":"GMT Standard Time","workingHours":{"daysOfWeek":[],"startTime":"08:00:00","endTime":"16:00:00"}}""", "Europe/London", "08:00", true)]
    [InlineData("""{"timeZone":"GMT Standard Time","workingHours":{"daysOfWeek":["monday"],"startTime":"22:00:00","endTime":"06:00:00"}}""", "Europe/London", "08:00", true)]
    [InlineData("{}", "Europe/Oslo", "08:00", true)]
    public async Task Hours_and_zone_are_the_mailboxs_own_or_a_guess(string settings, string zone, string from, bool isGuess)
    {
        Answer(Schedule(Ola, ""));
        answers["/mailboxSettings"] = (200, settings.Replace("$", Week, StringComparison.Ordinal));

        var hours = Assert.IsType<Diary.Known>(Assert.Single(await Diaries([Ola]))).Hours;

        Assert.Equal((TimeZoneInfo.FindSystemTimeZoneById(zone).BaseUtcOffset, from, isGuess), (hours.Zone.BaseUtcOffset, $"{hours.From:HH\\:mm}", hours.IsGuess));
        Assert.Equal(from == "07:30" ? [DayOfWeek.Monday, DayOfWeek.Tuesday] : WorkingHours.Usual(Oslo.Zone).Days, hours.Days);
    }

    [Fact]
    public async Task Without_the_right_to_read_settings_the_hours_come_with_the_times()
    {
        Answer($$$"""{"scheduleId":"{{{Address(Ola)}}}","scheduleItems":[],"workingHours":{ {{{Week}}},"timeZone":{"name":"Europe/Oslo"} } }""");
        answers["/mailboxSettings"] = (403, """{"error":{"code":"ErrorAccessDenied"}}""");

        Assert.Equal(new(7, 30), Assert.IsType<Diary.Known>(Assert.Single(await Diaries([Ola]))).Hours.From);
    }

    [Fact]
    public async Task Rooms_are_the_smallest_that_fit_first_and_have_diaries_by_their_address()
    {
        answers["/places/microsoft.graph.room"] = (200, $$"""
            {"value":[{"emailAddress":"Stor@fjordlys.example","displayName":"Stor","capacity":20},{"emailAddress":"liten@fjordlys.example","displayName":"Liten","capacity":2},
                      {"emailAddress":"ukjent@fjordlys.example","displayName":"Ukjent","capacity":null},{"emailAddress":"{{Blue}}","displayName":"Blåbær","capacity":6}]}
            """);
        Answer($$"""{"scheduleId":"{{Blue}}","scheduleItems":[]}""");

        var rooms = Assert.IsType<Lookup<IReadOnlyList<Room>>.Found>(await Calendars.Rooms(3, TestContext.Current.CancellationToken)).Value;

        Assert.Equal([new(Blue, "Blåbær", 6), new("stor@fjordlys.example", "Stor", 20), new("ukjent@fjordlys.example", "Ukjent", null)], rooms);
        Assert.Equal(Blue, Assert.IsType<Diary.Known>(Assert.Single(await Diaries([Blue]))).Mailbox);
        Assert.DoesNotContain(Other.Calls, call => call.Path.Contains("mailboxSettings", StringComparison.Ordinal));
    }

    [Theory, InlineData(403, typeof(Lookup<IReadOnlyList<Room>>.NotFound)), InlineData(500, typeof(Lookup<IReadOnlyList<Room>>.Unavailable))]
    public async Task Where_rooms_can_not_be_read_there_are_none_to_choose(int status, Type told)
    {
        answers["/places/microsoft.graph.room"] = (status, "{}");

        Assert.IsType(told, await Calendars.Rooms(3, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Who_waits_is_answered_after_eight_seconds_however_slow_Graph_is()
    {
        Answer("");
        answers["/getSchedule"] = (0, "");

        var asked = Diaries([Ola]);
        await OnTheWire.Until(() => Other.Calls.Any(IsSchedule));
        Bot.Clock.Advance(TimeSpan.FromSeconds(8));

        Assert.Equal([new Diary.Unreadable(Ola, DiaryProblem.OutOfReach)], await asked);
    }

    private ICalendars Calendars
    {
        get
        {
            Other.Default = Default;
            return Bot.Services.GetRequiredService<ICalendars>();
        }
    }

    private static bool IsSchedule(Asked call) => call.Path.EndsWith("/getSchedule", StringComparison.Ordinal);

    private static string Address(string id) => $"p{id[^3..]}@fjordlys.example";

    private static string Schedule(string id, string items) => $$"""{"scheduleId":"{{Address(id).ToUpperInvariant()}}","availabilityView":"000","scheduleItems":[{{items}}]}""";

    private static BusyTime At(int day, int hour, Showing showing) =>
        new(new(2027, 1, day, hour, 0, 0, TimeSpan.Zero), new(2027, 1, day, hour == 8 ? 9 : hour + 1, 0, 0, TimeSpan.Zero), showing);

    // Everything else that is asked for is answered by the end of its path.
    private void Answer(string schedules) => answers["/getSchedule"] = (200, $$"""{"value":[{{schedules}}]}""");

    private Task<IReadOnlyList<Diary>> Diaries(IReadOnlyList<string> whom, DateTimeOffset? to = null) =>
        Calendars.Diaries(Ola, whom, From, to ?? To, TestContext.Current.CancellationToken).AsTask();

    private Task Default(HttpContext http)
    {
        var path = http.Request.Path.Value!["/v1.0".Length..];
        var (status, body) = answers.Where(one => path.EndsWith(one.Key, StringComparison.Ordinal)).Select(one => one.Value)
            .FirstOrDefault((200, path.StartsWith("/users/", StringComparison.Ordinal) && path.Count(letter => letter == '/') == 2
                ? new JsonObject { ["mail"] = Address(path["/users/".Length..]) }.ToJsonString() : "{}"));
        if (status == 0) return Task.Delay(Timeout.Infinite, http.RequestAborted);
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        return http.Response.WriteAsync(body);
    }
}
