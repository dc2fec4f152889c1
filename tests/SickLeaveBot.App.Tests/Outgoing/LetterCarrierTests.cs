using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using SickLeaveBot.App.Hosting;
using SickLeaveBot.App.Outgoing;
using SickLeaveBot.App.Teams;
using SickLeaveBot.App.Teams.Inbound;
using SickLeaveBot.App.Tests.Storage;
using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.FollowUp.Facts;
using static SickLeaveBot.App.Tests.Storage.TestStore;
using static SickLeaveBot.App.Tests.Storage.Writes;

namespace SickLeaveBot.App.Tests.Outgoing;

/// <summary>What becomes of a letter, by what came of its delivery.</summary>
public sealed class LetterCarrierTests : IDisposable, IMessenger
{
    private static readonly Contact Chat = new("kari", "tenant", "29:1", "a:1", null, null);

    private readonly TestStore store = new();
    private readonly List<(Letter Letter, Contact To, string? InPlaceOf)> sent = [];
    private readonly List<string> deleted = [];
    private Delivery outcome = new Delivery.Done("a:1", "m1");
    private Func<Task>? meanwhile;
    private Delivery outcomeOfDelete = new Delivery.Done("a:1", "m0");

    public static TheoryData<Delivery> NotInTheChatAnyMore => [new Delivery.Done("a:1", "m0"), new Delivery.Gone()];

    public static TheoryData<Delivery> KeptByTeams => [new Delivery.Refused("BadSyntax"), new Delivery.Unreachable("NotEnoughPermissions")];

    [Theory]
    [MemberData(nameof(NotInTheChatAnyMore))]
    public async Task A_message_that_is_out_of_date_is_taken_out_of_the_chat(Delivery outcome)
    {
        outcomeOfDelete = outcome;
        await store.Post(TakingAway("m0"));

        await Carry();

        Assert.Equal(["m0"], deleted);
        Assert.Empty(sent);
        Assert.Equal(0, store.Count("errand"));
    }

    [Theory]
    [MemberData(nameof(KeptByTeams))]
    public async Task Where_Teams_keeps_it_it_says_in_a_line_that_it_is_out_of_date(Delivery outcome)
    {
        outcomeOfDelete = outcome;
        await store.Post(TakingAway("m0"));

        await Carry();

        Assert.Equal([("lenger ned", "m0")], sent.Select(one => (one.Letter.Text, one.InPlaceOf)));
        Assert.Equal(0, store.Count("errand"));
    }

    [Fact]
    public async Task What_can_not_be_taken_away_now_is_taken_away_later()
    {
        outcomeOfDelete = new Delivery.Later(null, "429");
        await store.Post(TakingAway("m0"));

        await Carry();

        Assert.Empty(sent);
        Assert.Equal(1L, store.Ask("SELECT tries FROM errand"));
    }

    private static Conversations.Store.LetterErrand TakingAway(string message) => To(Kari, "lenger ned", inPlaceOf: message) with { TakesAway = true };

    [Theory]
    [InlineData(0, 0, 15)]
    [InlineData(0, 3, 120)]
    [InlineData(0, 10, 1800)]
    [InlineData(42, 0, 42)]
    [InlineData(3600, 0, 3600)]
    [InlineData(58 * 24 * 3600, 0, 3600)]
    public async Task One_that_is_not_taken_now_waits_as_long_as_Teams_asks_for_but_never_more_than_an_hour(int asked, int tries, int waits)
    {
        await store.Post(To(Kari, "1"));
        store.Ask($"UPDATE errand SET tries = {tries}");
        outcome = new Delivery.Later(asked == 0 ? null : TimeSpan.FromSeconds(asked), "429");

        await Carry();

        Assert.Equal(store.Clock.GetUtcNow().AddSeconds(waits), store.Errands.NextTry(typeof(Conversations.Store.LetterErrand), store.Clock.GetUtcNow()));
    }

    [Fact]
    public async Task A_later_letter_of_a_slot_changes_the_message_and_to_somebody_never_met_it_goes_by_their_id()
    {
        await store.Post(To(Ola, "1", "x/Notice"));
        await Carry();
        await store.Post(To(Ola, "2", "x/Notice"));
        await Carry();

        Assert.Equal([null, "m1"], sent.Select(one => one.InPlaceOf));
        Assert.Equal([new("ola", "", null, null, null, null), new("ola", "", null, "a:1", null, null)], sent.Select(one => one.To));
        Assert.Equal(0, store.Count("errand"));
    }

    [Fact]
    public async Task Nothing_is_sent_to_somebody_unreachable_until_they_are_heard_from()
    {
        await store.Letters.IsUnreachable(Chat, "ConversationBlockedByUser", store.Letters.HeardFrom(Chat.Person));
        await store.Post(To(Kari, "1"));

        await Carry();
        Assert.Empty(store.Due);
        Assert.Empty(sent);
        await store.Store.Meet(Chat, Cancel);
        await Carry();

        Assert.Equal("1", Assert.Single(sent).Letter.Text);
    }

    [Theory]
    [InlineData("a:1")]
    [InlineData("a:2")]
    public async Task Who_has_written_since_a_letter_was_sent_is_not_lost_by_what_Teams_says_of_it(string writesFrom)
    {
        await store.Store.Meet(Chat, Cancel);
        await store.Post(To(Kari, "1"));
        outcome = new Delivery.Unreachable("ConversationBlockedByUser");
        meanwhile = () => store.Store.Meet(Chat with { Conversation = writesFrom }, Cancel).AsTask();
        await Carry();

        Assert.Null((await store.Store.Knows("kari", Cancel))!.Unreachable);
        store.Clock.Advance(TimeSpan.FromSeconds(15));
        (outcome, meanwhile) = (new Delivery.Done(writesFrom, "m1"), null);
        await Carry();

        Assert.Equal(["a:1", writesFrom], sent.Select(one => one.To.Conversation));
        Assert.Equal(0, store.Count("errand"));
    }

    [Fact]
    public async Task Who_has_removed_the_app_since_a_letter_was_sent_is_not_written_to_again()
    {
        await store.Store.Meet(Chat, Cancel);
        await store.Post(To(Kari, "1"));
        outcome = new Delivery.Unreachable("ConversationBlockedByUser");
        meanwhile = async () =>
        {
            await store.Store.Meet(Chat, Cancel);
            await store.Store.Part(Chat, Cancel);
        };
        await Carry();
        Assert.Equal("AppRemoved", (await store.Store.Knows("kari", Cancel))!.Unreachable);

        store.Clock.Advance(TimeSpan.FromSeconds(15));
        await Carry();

        Assert.Single(sent);
        Assert.Empty(store.Due);
    }

    [Fact]
    public async Task A_messenger_that_fails_is_tried_again()
    {
        await store.Post(To(Kari, "1"));
        outcome = null!;

        await Carry();

        Assert.Equal(1L, store.Ask("SELECT tries FROM errand"));
    }

    public async Task<Delivery> Deliver(Letter letter, Contact to, string? inPlaceOf, CancellationToken cancel)
    {
        sent.Add((letter, to, inPlaceOf));
        if (meanwhile is { } happens) await happens();
        return outcome ?? throw new IOException("no");
    }

    public Task<Delivery> Delete(Contact from, string message, CancellationToken cancel)
    {
        deleted.Add(message);
        return Task.FromResult(outcomeOfDelete);
    }

    private async Task Carry()
    {
        var teams = TeamsSettings.From(new ConfigurationBuilder().Build(), new HostingEnvironment { EnvironmentName = "Development" });
        var carrier = new LetterCarrier(store.Errands, store.Letters, store.Store, this, teams, store.Clock, NullLogger<LetterCarrier>.Instance);
        var write = await carrier.Carry(new(store.Due[0], store.Errands), Cancel);
        await write(Cancel);
    }

    public void Dispose() => store.Dispose();
}
