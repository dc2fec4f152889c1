using SickLeaveBot.App.Commands.Explaining;
using SickLeaveBot.App.Graph;
using SickLeaveBot.App.Tests.Teams.PretendTeams;
using SickLeaveBot.Conversations.People;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.App.Tests.Graph;

public sealed class DirectoryTests : BotBesideTeams
{
    private const string Kari = Bot.Kari;
    private const string Ola = "aaaaaaaa-0000-0000-0000-000000000002";
    private const string Fields = "?$select=id,displayName,givenName,preferredLanguage,employeeHireDate,accountEnabled,userPrincipalName";

    [Fact]
    public async Task A_person_is_found_with_name_language_and_first_day()
    {
        Other.Answer(200, User(Kari,
            """, "displayName":"Kari Nordmann", "preferredLanguage":"nn-NO", "employeeHireDate":"2019-12-31T23:00:00Z" """
            + """, "userPrincipalName":"kari@fjordlys.example" """));

        var found = Assert.IsType<Lookup<Profile>.Found>(await Find(Kari));

        Assert.Equal(new Profile(new Person(Kari, "Kari Nordmann"), "nn-NO", new DateOnly(2020, 1, 1), "kari@fjordlys.example"), found.Value);
        var call = Assert.Single(Other.Calls);
        Assert.Equal(("GET", $"/v1.0/users/{Kari}{Fields}", "Bearer token-1"), (call.Method, Uri.UnescapeDataString(call.Path), call.Authorization));
    }

    [Fact]
    public async Task The_nearest_manager_is_found()
    {
        Other.Answer(200, User(Ola));

        var found = Assert.IsType<Lookup<Profile>.Found>(await Manager(Kari));

        Assert.Equal(Ola, found.Value.Person.Id);
        Assert.Equal($"/v1.0/users/{Kari}/manager{Fields}", Uri.UnescapeDataString(Assert.Single(Other.Calls).Path));
    }

    [Fact]
    public async Task There_is_no_manager_when_the_person_is_named_as_their_own()
    {
        Other.Answer(200, User(Kari));

        Assert.IsType<Lookup<Profile>.NotFound>(await Manager(Kari));
    }

    [Fact]
    public async Task There_is_no_manager_when_none_is_named()
    {
        Other.AnswerError(404, "Request_ResourceNotFound");

        Assert.IsType<Lookup<Profile>.NotFound>(await Manager(Kari));
    }

    [Theory]
    [InlineData("""{"@odata.type":"#microsoft.graph.orgContact","id":"x","displayName":"A supplier"}""")]
    [InlineData("""{"@odata.type":"#microsoft.graph.user","id":"x","displayName":"Gone","accountEnabled":false}""")]
    public async Task A_contact_or_a_shut_account_is_no_manager(string json)
    {
        Other.Answer(200, json);

        Assert.IsType<Lookup<Profile>.NotFound>(await Manager(Kari));
    }

    [Fact]
    public async Task The_reports_are_read_page_by_page()
    {
        Other.Answer(200, $$"""{"@odata.nextLink":"{{Other.Address}}/v1.0/users/{{Ola}}/directReports?$skiptoken=2","value":[{{User(Kari)}}]}""");
        Other.Answer(200, $$"""{"value":[{{User("siri")}},{"@odata.type":"#microsoft.graph.orgContact","id":"x"},{{User(Ola)}}]}""");

        var found = Assert.IsType<Lookup<IReadOnlyList<Profile>>.Found>(await Bot.People.ReportsOf(Ola, TestContext.Current.CancellationToken));

        Assert.Equal([Kari, "siri"], found.Value.Select(report => report.Person.Id));
        Assert.Equal(2, Other.Calls.Count);
    }

    [Fact]
    public async Task A_next_page_on_another_host_is_not_asked_for()
    {
        await using var evil = await OtherSide.Start();
        Other.Answer(200, $$"""{"@odata.nextLink":"{{evil.Address}}/v1.0/users","value":[{{User(Kari)}}]}""");

        Assert.IsType<Lookup<IReadOnlyList<Profile>>.Unavailable>(await Bot.People.ReportsOf(Ola, TestContext.Current.CancellationToken));
        Assert.Empty(evil.Calls);
    }

    [Fact]
    public async Task Graph_says_how_long_to_wait_and_is_asked_again()
    {
        Other.AnswerError(429, "TooManyRequests", retryAfter: "1");
        Other.Answer(200, User(Kari));

        var asked = Find(Kari);
        Assert.Equal(TimeSpan.FromSeconds(6), await Bot.Clock.NextWait());
        Assert.Equal(TimeSpan.FromSeconds(1), await Bot.Clock.NextWait());
        Bot.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.IsType<Lookup<Profile>.Found>(await asked);
    }

    [Fact]
    public async Task A_wait_longer_than_a_person_waits_is_out_of_reach_at_once()
    {
        Other.AnswerError(429, "TooManyRequests", retryAfter: "3");

        Assert.IsType<Lookup<Profile>.Unavailable>(await Find(Kari));
        Assert.Single(Other.Calls);
    }

    [Theory]
    [InlineData(500, 1)]
    [InlineData(403, 1)]
    [InlineData(401, 1)]
    [InlineData(400, 1)]
    [InlineData(503, 3)]
    public async Task Errors_are_out_of_reach(int status, int calls)
    {
        for (var tries = 0; tries < calls; tries++)
            Other.AnswerError(status, "x");

        var asked = Find(Kari);
        Assert.Equal(TimeSpan.FromSeconds(6), await Bot.Clock.NextWait());
        for (var waits = 1; waits < calls; waits++)
            Bot.Clock.Advance(await Bot.Clock.NextWait());

        Assert.IsType<Lookup<Profile>.Unavailable>(await asked);
        Assert.Equal(calls, Other.Calls.Count);
    }

    [Fact]
    public async Task No_answer_within_three_seconds_is_out_of_reach_but_the_first_may_take_twice_as_long()
    {
        var silence = new TaskCompletionSource();
        Other.Answer(200, User(Ola));
        Other.Answers.Enqueue(_ => silence.Task);

        await Find(Ola);
        Assert.Equal(TimeSpan.FromSeconds(6), await Bot.Clock.NextWait());
        var asked = Find(Kari);
        Assert.Equal(TimeSpan.FromSeconds(3), await Bot.Clock.NextWait());
        Bot.Clock.Advance(TimeSpan.FromSeconds(3));

        Assert.IsType<Lookup<Profile>.Unavailable>(await asked);
        silence.SetResult();
    }

    [Fact]
    public async Task What_is_known_is_asked_for_once_an_hour()
    {
        Other.Answer(200, User(Kari));
        Other.Answer(200, User(Kari));

        await Find(Kari);
        Bot.Clock.Advance(TimeSpan.FromMinutes(59));
        await Find(Kari);
        var withinTheHour = Other.Calls.Count;
        Bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await Find(Kari);

        Assert.Equal((1, 2), (withinTheHour, Other.Calls.Count));
    }

    [Fact]
    public async Task What_is_not_there_is_asked_for_again_after_five_minutes()
    {
        Other.AnswerError(404, "Request_ResourceNotFound");
        Other.Answer(200, User(Ola));

        Assert.IsType<Lookup<Profile>.NotFound>(await Manager(Kari));
        Bot.Clock.Advance(TimeSpan.FromMinutes(4));
        Assert.IsType<Lookup<Profile>.NotFound>(await Manager(Kari));
        Bot.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.IsType<Lookup<Profile>.Found>(await Manager(Kari));
    }

    [Fact]
    public async Task The_last_answer_serves_for_a_day_while_Graph_is_out_of_reach()
    {
        Other.Answer(200, User(Kari));
        await Find(Kari);
        Bot.Clock.Advance(TimeSpan.FromHours(2));
        Other.AnswerError(500, "x");
        var stale = await Find(Kari);
        Bot.Clock.Advance(TimeSpan.FromHours(23));
        Other.AnswerError(500, "x");
        var tooOld = await Find(Kari);

        Assert.IsType<Lookup<Profile>.Found>(stale);
        Assert.IsType<Lookup<Profile>.Unavailable>(tooOld);
    }

    [Fact]
    public async Task Many_who_ask_the_same_at_once_share_one_question()
    {
        Other.Answer(200, User(Kari));

        var found = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Find(Kari)));

        Assert.All(found, one => Assert.IsType<Lookup<Profile>.Found>(one));
        Assert.Single(Other.Calls);
    }

    private Task<Lookup<Profile>> Find(string id) => Bot.People.Find(id, TestContext.Current.CancellationToken).AsTask();

    private Task<Lookup<Profile>> Manager(string id) => Bot.People.ManagerOf(id, TestContext.Current.CancellationToken).AsTask();

    private static string User(string id, string more = "") =>
        $$"""{"@odata.type":"#microsoft.graph.user","id":"{{id}}","accountEnabled":true{{more}}}""";
}
