using System.Net;
using SickLeaveBot.App.Tests.Teams.PretendTeams;

namespace SickLeaveBot.App.Tests.Teams;

public sealed class KeyRefreshTests : IAsyncLifetime
{
    private readonly SigningKey first = new("first", "msteams");
    private readonly SigningKey second = new("second", "msteams");
    private OtherSide other = null!;
    private Bot bot = null!;

    public async ValueTask InitializeAsync()
    {
        other = await OtherSide.Start();
        other.Keys.Add(first);
        bot = await Bot.Start(other);
    }

    public async ValueTask DisposeAsync()
    {
        await bot.DisposeAsync();
        await other.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_new_key_of_Teams_is_fetched_when_a_token_names_it()
    {
        await Send(first);
        bot.Clock.Advance(TimeSpan.FromMinutes(5));
        other.Keys.Add(second);

        var answer = await Send(second);

        Assert.Equal(HttpStatusCode.Accepted, answer);
        Assert.Equal(2, other.KeyFetches);
    }

    [Fact]
    public async Task A_storm_of_unknown_keys_fetches_once_in_five_minutes()
    {
        await Send(first);
        bot.Clock.Advance(TimeSpan.FromMinutes(5));

        for (var forged = 0; forged < 50; forged++)
            Assert.Equal(HttpStatusCode.Unauthorized, await Send(new SigningKey($"forged{forged % 3}", "msteams")));

        Assert.Equal(2, other.KeyFetches);
    }

    [Fact]
    public async Task Many_first_tokens_at_once_fetch_the_keys_once()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Send(first)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Accepted, answer));
        Assert.Equal(1, other.KeyFetches);
    }

    [Fact]
    public async Task Old_keys_go_on_while_new_ones_are_not_to_be_had()
    {
        await Send(first);
        other.KeysAreDown = true;
        bot.Clock.Advance(TimeSpan.FromDays(3));

        var known = await Send(first);
        var unknown = await Send(second);

        Assert.Equal([HttpStatusCode.Accepted, HttpStatusCode.Unauthorized], [known, unknown]);
    }

    [Fact]
    public async Task A_published_list_without_keys_does_not_take_the_old_ones_away()
    {
        await Send(first);
        other.Keys.Clear();
        bot.Clock.Advance(TimeSpan.FromMinutes(5));
        await Send(second);

        Assert.Equal(HttpStatusCode.Accepted, await Send(first));
    }

    [Fact]
    public async Task A_withdrawn_key_and_the_tokens_known_under_it_are_good_no_more()
    {
        await Send(first);
        other.Keys.Clear();
        other.Keys.Add(second);
        bot.Clock.Advance(TimeSpan.FromMinutes(5));
        await Send(second);

        Assert.Equal(HttpStatusCode.Unauthorized, await Send(first));
    }

    [Fact]
    public async Task The_keys_are_fetched_anew_every_day()
    {
        await Send(first);
        bot.Clock.Advance(TimeSpan.FromHours(23));
        await Send(first);
        var withinTheDay = other.KeyFetches;
        other.Keys.Clear();
        other.Keys.Add(second);

        bot.Clock.Advance(TimeSpan.FromHours(1));
        await Send(first);
        // The old ones serve while the new ones are on their way; the next token joins the same fetch.
        var withNewOnes = await Send(second);

        Assert.Equal(1, withinTheDay);
        Assert.Equal(HttpStatusCode.Accepted, withNewOnes);
        Assert.Equal(2, other.KeyFetches);
    }

    [Fact]
    public async Task Without_any_keys_Teams_is_asked_to_come_back()
    {
        other.KeysAreDown = true;
        var down = await Send(first);
        var fetches = other.KeyFetches;
        other.KeysAreDown = false;
        var tooSoon = await Send(first);
        bot.Clock.Advance(TimeSpan.FromSeconds(10));
        var later = await Send(first);

        Assert.Equal([HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable, HttpStatusCode.Accepted], [down, tooSoon, later]);
        Assert.Equal(fetches + 1, other.KeyFetches);
    }

    private async Task<HttpStatusCode> Send(SigningKey key)
    {
        using var answer = await new Attempt { Key = key, Claims = Said.Claims(bot.Clock) }.Send(bot);
        return answer.StatusCode;
    }
}
