using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.Conversations.Store;
using static SickLeaveBot.App.Tests.Storage.TestStore;
using static SickLeaveBot.App.Tests.Storage.Writes;

namespace SickLeaveBot.App.Tests.Storage;

/// <summary>Which message stands in which place of a chat: a later letter changes it, or takes it away.</summary>
public sealed class PlaceInChatTests : IDisposable
{
    private static readonly Contact KarisChat = new("kari", "tenant", "29:1", "a:1", "https://teams.example", "nb-NO");
    private static readonly Delivery.Done InChat = new("a:1", "m1");

    private readonly TestStore store = new();

    [Fact]
    public async Task A_later_letter_in_a_slot_takes_the_place_of_one_that_has_not_gone()
    {
        await store.Post(To(Ola, "til torsdag", "x/Notice"));
        await store.Post(To(Ola, "til fredag", "x/Notice"), To(Ola, "en annen", "y/Notice"));

        Assert.Equal(["til fredag"], Texts);
        Assert.Equal(2, store.Count("errand"));
    }

    [Fact]
    public async Task A_later_letter_in_a_slot_changes_the_message_that_the_earlier_one_became()
    {
        await store.Post(To(Kari, "til torsdag", "x/Receipt"));
        await store.Letters.Arrived(store.Due[0], KarisChat, InChat);
        await store.Post(To(Kari, "til fredag", "x/Receipt"));

        Assert.Equal("m1", store.Due[0].Replaces());
    }

    [Fact]
    public async Task Of_a_letter_that_is_sent_anew_the_earlier_message_is_taken_away_when_the_later_stands_there()
    {
        await Arrives(Anew, "m1");
        Assert.Empty(Texts);

        await store.Post(Anew);
        Assert.Equal(["igjen"], Texts);
        Assert.Null(store.Due[0].Replaces());
        await store.Letters.Arrived(store.Due[0], KarisChat, new("a:1", "m2"));

        Assert.Equal([(true, "m1", "lenger ned")], TakenAway);
    }

    [Fact]
    public async Task However_many_wait_at_once_only_the_last_is_left()
    {
        await store.Post(Anew, Anew, Anew);
        foreach (var message in new[] { "m1", "m2", "m3" })
            await store.Letters.Arrived(store.Due[0], KarisChat, new("a:1", message));

        Assert.Equal([(true, "m1", "lenger ned")], TakenAway);
        await store.Letters.IsTakenAway(store.Due[0]);
        Assert.Equal([(true, "m2", "lenger ned")], TakenAway);
        await store.Letters.IsTakenAway(store.Due[0]);
        Assert.Empty(Texts);
    }

    [Fact]
    public async Task A_card_that_a_tap_has_opened_puts_the_one_in_the_same_place_out_of_date()
    {
        await Arrives(Anew, "m1");

        await Arrives(To(Kari, "her", "x/Plan", inPlaceOf: "m7") with { LeavesBehind = LineBelow }, "m7");

        Assert.Equal([(true, "m1", "lenger ned")], TakenAway);
    }

    [Fact]
    public async Task A_question_that_has_become_the_receipt_is_not_taken_away_with_the_next_question()
    {
        await Arrives(To(Kari, "Er du tilbake?", "x/AreYouBack") with { Renews = true }, "m1");
        await Arrives(To(Kari, "Velkommen tilbake", "x/Receipt", inPlaceOf: "m1") with { LeavesBehind = LineBelow }, "m1");

        await Arrives(To(Kari, "Er du tilbake?", "x/AreYouBack") with { Renews = true, LeavesBehind = LineBelow }, "m2");

        Assert.Empty(TakenAway);
    }

    [Theory]
    [InlineData(null, "m2", true)]
    [InlineData("m7", "m7", true)]
    [InlineData("m1", "m1", false)]
    public async Task What_closes_a_place_takes_away_what_stands_there_unless_it_stands_there_itself(string? inPlaceOf, string message, bool isTakenAway)
    {
        await Arrives(Anew, "m1");

        await Arrives(To(Kari, "meldt", inPlaceOf: inPlaceOf) with { Closes = "x/Plan", LeavesBehind = LineBelow }, message);

        Assert.Equal(isTakenAway ? [(true, "m1", "lenger ned")] : [], TakenAway);
        Assert.Equal(0, store.Count("shown"));
    }

    [Fact]
    public async Task What_should_stand_in_a_message_that_is_gone_is_sent_as_a_new_one_and_closes_its_place_all_the_same()
    {
        await Arrives(Anew, "m1");
        await store.Post(To(Kari, "meldt", inPlaceOf: "m0") with { Closes = "x/Plan", LeavesBehind = LineBelow });

        await store.Letters.MessageIsGone(store.Due[0]);
        Assert.Equal(["meldt"], Texts);
        Assert.Null(store.Due[0].Replaces());
        await store.Letters.Arrived(store.Due[0], KarisChat, new("a:1", "m2"));

        Assert.Equal([(true, "m1", "lenger ned")], TakenAway);
    }

    [Fact]
    public async Task A_letter_superseded_while_it_was_under_way_is_changed_by_the_later_one()
    {
        await store.Post(To(Kari, "til torsdag", "x/Receipt"));
        var underWay = store.Due[0];
        await store.Post(To(Kari, "til fredag", "x/Receipt"));
        await store.Letters.Arrived(underWay, KarisChat, InChat);

        Assert.Equal(("til fredag", "m1"), (store.Due[0].Letter().Text, store.Due[0].Replaces()));
    }

    [Fact]
    public async Task A_renewed_letter_is_always_a_new_message_and_the_slot_is_there_from_now_on()
    {
        await store.Post(To(Kari, "først", "x/Receipt"));
        await store.Letters.Arrived(store.Due[0], KarisChat, InChat);
        await store.Post(To(Kari, "igjen", "x/Receipt", renews: true));
        Assert.Null(store.Due[0].Replaces());

        await store.Letters.Arrived(store.Due[0], KarisChat, new("a:1", "m2"));
        await store.Post(To(Kari, "endret", "x/Receipt"));

        Assert.Equal("m2", store.Due[0].Replaces());
    }

    [Fact]
    public async Task Of_several_changes_to_one_message_only_the_last_goes()
    {
        await store.Post(To(Kari, "1", inPlaceOf: "m1"));
        await store.Post(To(Kari, "2", inPlaceOf: "m1"));

        Assert.Equal("2", Assert.Single(store.Due).Letter().Text);
        Assert.Equal(1, store.Count("errand"));
    }

    [Fact]
    public async Task What_was_superseded_while_it_was_under_way_does_not_come_back_when_its_message_is_gone()
    {
        await store.Post(To(Kari, "1", "x/Receipt", inPlaceOf: "m1"));
        var underWay = store.Due[0];
        await store.Post(To(Kari, "2", "x/Receipt", inPlaceOf: "m1"));

        await store.Letters.MessageIsGone(underWay);

        Assert.Equal("2", Assert.Single(store.Due).Letter().Text);
        Assert.Equal(1, store.Count("errand"));
    }

    [Fact]
    public async Task When_the_message_of_a_slot_is_gone_the_letter_becomes_a_new_one()
    {
        await store.Post(To(Kari, "1", "x/Receipt"));
        await store.Letters.Arrived(store.Due[0], KarisChat, InChat);
        await store.Post(To(Kari, "2", "x/Receipt"));
        await store.Letters.MessageIsGone(store.Due[0]);

        Assert.Equal(("2", null), (store.Due[0].Letter().Text, store.Due[0].Replaces()));
    }

    [Fact]
    public async Task A_letter_that_only_mends_a_message_goes_with_it()
    {
        await store.Post(To(Kari, "1", inPlaceOf: "m1"));
        await store.Letters.MessageIsGone(store.Due[0]);

        Assert.Equal(0, store.Count("errand"));
    }

    [Fact]
    public async Task A_letter_that_was_overtaken_does_not_take_a_later_one_with_it_when_it_arrives()
    {
        await store.Post(To(Kari, "til torsdag", "x/Receipt"));
        var underWay = store.Due[0];
        await store.Post(To(Kari, "til fredag", "x/Receipt"));

        await store.Letters.Arrived(underWay, KarisChat, InChat);

        Assert.NotEqual(underWay.Number, Assert.Single(store.Due).Number);
    }

    private IEnumerable<string?> Texts => store.Due.Select(parcel => parcel.Letter().Text);

    private static Letter LineBelow => new("lenger ned", null, "lenger ned");

    private static LetterErrand Anew => To(Kari, "igjen", "x/Plan", renews: true) with { LeavesBehind = LineBelow };

    private IEnumerable<(bool, string?, string?)> TakenAway =>
        store.Due.Select(one => (((LetterErrand)one.What).TakesAway, one.Replaces(), one.Letter().Text));

    private async Task Arrives(LetterErrand letter, string message)
    {
        await store.Post(letter);
        await store.Letters.Arrived(store.Due[0], KarisChat, new("a:1", message));
    }

    public void Dispose() => store.Dispose();
}
