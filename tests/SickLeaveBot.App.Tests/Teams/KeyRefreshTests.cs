using System.Net;
using SickLeaveBot.App.Tests.Teams.PretendTeams;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.App.Tests.Teams;

public sealed class KeyRefreshTests : BotBesideTeams
{
    private static readonly SigningKey Second = new("second", "msteams");
    private static readonly SigningKey[] Forged = [new("forged1", "msteams"), new("forged2", "msteams"), new("forged3", "msteams")];

    [Fact]
    public async Task A_new_key_of_Teams_is_fetched_when_a_token_names_it()
    {
        await Send(Good);
        Bot.Clock.Advance(TimeSpan.FromMinutes(5));
        Other.Keys.Add(Second);

        var answer = await Send(Second);

        Assert.Equal(HttpStatusCode.Accepted, answer);
        Assert.Equal(2, Other.KeyFetches);
    }

    [Fact]
    public async Task A_storm_of_unknown_keys_fetches_once_in_five_minutes()
    {
        await Send(Good);
        Bot.Clock.Advance(TimeSpan.FromMinutes(5));

        for (var tries = 0; tries < 50; tries++)
            Assert.Equal(HttpStatusCode.Unauthorized, await Send(Forged[tries % 3]));

        Assert.Equal(2, Other.KeyFetches);
    }

    [Fact]
    public async Task Many_first_tokens_at_once_fetch_the_keys_once()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Send(Good)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Accepted, answer));
        Assert.Equal(1, Other.KeyFetches);
    }

    [Fact]
    public async Task Old_keys_go_on_while_new_ones_are_not_to_be_had()
    {
        await Send(Good);
        Other.KeysAreDown = true;
        Bot.Clock.Advance(TimeSpan.FromDays(3));

        var known = await Send(Good);
        var unknown = await Send(Second);

        Assert.Equal([HttpStatusCode.Accepted, HttpStatusCode.Unauthorized], [known, unknown]);
    }

    [Fact]
    public async Task A_published_list_without_keys_does_not_take_the_old_ones_away()
    {
        await Send(Good);
        Other.Keys.Clear();
        Bot.Clock.Advance(TimeSpan.FromMinutes(5));
        await Send(Second);

        Assert.Equal(HttpStatusCode.Accepted, await Send(Good));
    }

    [Fact]
    public async Task A_withdrawn_key_and_the_tokens_known_under_it_are_good_no_more()
    {
        await Send(Good);
        Other.Keys.Clear();
        Other.Keys.Add(Second);
        Bot.Clock.Advance(TimeSpan.FromMinutes(5));
        await Send(Second);

        Assert.Equal(HttpStatusCode.Unauthorized, await Send(Good));
    }

    [Fact]
    public async Task The_keys_are_fetched_anew_every_day()
    {
        await Send(Good);
        Bot.Clock.Advance(TimeSpan.FromHours(23));
        await Send(Good);
        var withinTheDay = Other.KeyFetches;
        Other.Keys.Clear();
        Other.Keys.Add(Second);

        Bot.Clock.Advance(TimeSpan.FromHours(1));
        await Send(Good);
        // The old ones serve while the new ones are on their way; the next token joins the same fetch.
        var withNewOnes = await Send(Second);

        Assert.Equal(1, withinTheDay);
        Assert.Equal(HttpStatusCode.Accepted, withNewOnes);
        Assert.Equal(2, Other.KeyFetches);
    }

    [Fact]
    public async Task Without_any_keys_Teams_is_asked_to_come_back()
    {
        Other.KeysAreDown = true;
        var down = await Send(Good);
        var fetches = Other.KeyFetches;
        Other.KeysAreDown = false;
        var tooSoon = await Send(Good);
        Bot.Clock.Advance(TimeSpan.FromSeconds(10));
        var later = await Send(Good);

        Assert.Equal([HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable, HttpStatusCode.Accepted], [down, tooSoon, later]);
        Assert.Equal(fetches + 1, Other.KeyFetches);
    }

    private async Task<HttpStatusCode> Send(SigningKey key)
    {
        using var answer = await new Attempt { Key = key, Claims = Said.Claims(Bot.Clock) }.Send(Bot);
        return answer.StatusCode;
    }
}
