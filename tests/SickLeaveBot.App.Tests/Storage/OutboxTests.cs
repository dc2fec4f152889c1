using System.Text;
using SickLeaveBot.Conversations;
using SickLeaveBot.Storage;

namespace SickLeaveBot.App.Tests.Storage;

/// <summary>No letter is lost, none goes twice, and none stands in the way of another for good.</summary>
public sealed class OutboxTests : IDisposable
{
    private static readonly Contact Kari = new("kari", "tenant", "29:1", "a:1", "https://teams.example", "nb-NO");
    private static readonly Contact NeverMet = new("ola", "tenant", null, null, null, null);
    private static readonly Delivery.Done InChat = new("a:1", "m1");

    private readonly Shelf shelf = new();

    [Fact]
    public async Task A_persons_letters_go_one_at_a_time_in_the_order_they_were_written()
    {
        await shelf.Post(Shelf.To(Shelf.Kari, "1"), Shelf.To(Shelf.Ola, "A"), Shelf.To(Shelf.Kari, "2"));

        Assert.Equal(["1", "A"], Texts);
        await shelf.Outbox.Arrived(shelf.Due[0], Kari, InChat);
        Assert.Equal(["A", "2"], Texts);
    }

    [Fact]
    public async Task The_words_of_a_letter_that_has_arrived_are_on_disk_no_more_when_the_log_was_emptied()
    {
        await shelf.Post(Shelf.To(Shelf.Kari, "Svalbardvalmue"));
        await shelf.Outbox.Arrived(shelf.Due[0], Kari, InChat);
        Assert.True(OnDisk("Svalbardvalmue"));

        shelf.Database.EmptyLog();

        Assert.False(OnDisk("Svalbardvalmue"));
        await shelf.Post(Shelf.To(Shelf.Kari, "Rypelyng"));
        Assert.True(OnDisk("Rypelyng"));
    }

    [Fact]
    public async Task Answers_to_somebody_who_waits_go_before_news_to_others()
    {
        await shelf.Post(Shelf.To(Shelf.Ola, "nytt"), Shelf.To(Shelf.Kari, "svar") with { Answers = true });

        Assert.Equal(["svar", "nytt"], Texts);
    }

    [Fact]
    public async Task A_later_letter_in_a_slot_takes_the_place_of_one_that_has_not_gone()
    {
        await shelf.Post(Shelf.To(Shelf.Ola, "til torsdag", "x/Notice"));
        await shelf.Post(Shelf.To(Shelf.Ola, "til fredag", "x/Notice"), Shelf.To(Shelf.Ola, "en annen", "y/Notice"));

        Assert.Equal(["til fredag"], Texts);
        Assert.Equal(2, shelf.Count("outbox"));
    }

    [Fact]
    public async Task A_later_letter_in_a_slot_changes_the_message_that_the_earlier_one_became()
    {
        await shelf.Post(Shelf.To(Shelf.Kari, "til torsdag", "x/Receipt"));
        await shelf.Outbox.Arrived(shelf.Due[0], Kari, InChat);
        await shelf.Post(Shelf.To(Shelf.Kari, "til fredag", "x/Receipt"));

        Assert.Equal("m1", shelf.Due[0].InPlaceOf);
    }

    [Fact]
    public async Task A_letter_that_is_sent_anew_leaves_a_line_where_the_earlier_one_stands()
    {
        var anew = Shelf.To(Shelf.Kari, "igjen", "x/Plan", renews: true) with { LeavesBehind = new("lenger ned", null, "lenger ned") };
        await shelf.Post(anew);
        await shelf.Outbox.Arrived(shelf.Due[0], Kari, InChat);
        Assert.Empty(Texts);

        await shelf.Post(anew);
        Assert.Equal(["igjen"], Texts);
        Assert.Null(shelf.Due[0].InPlaceOf);
        await shelf.Outbox.Arrived(shelf.Due[0], Kari, InChat);

        Assert.Equal(["lenger ned"], Texts);
        Assert.Equal("m1", shelf.Due[0].InPlaceOf);
    }

    [Fact]
    public async Task A_letter_superseded_while_it_was_under_way_is_changed_by_the_later_one()
    {
        await shelf.Post(Shelf.To(Shelf.Kari, "til torsdag", "x/Receipt"));
        var underWay = shelf.Due[0];
        await shelf.Post(Shelf.To(Shelf.Kari, "til fredag", "x/Receipt"));
        await shelf.Outbox.Arrived(underWay, Kari, InChat);

        Assert.Equal(("til fredag", "m1"), (shelf.Due[0].Letter.Text, shelf.Due[0].InPlaceOf));
    }

    [Fact]
    public async Task A_renewed_letter_is_always_a_new_message_and_the_slot_is_there_from_now_on()
    {
        await shelf.Post(Shelf.To(Shelf.Kari, "først", "x/Receipt"));
        await shelf.Outbox.Arrived(shelf.Due[0], Kari, InChat);
        await shelf.Post(Shelf.To(Shelf.Kari, "igjen", "x/Receipt", renews: true));
        Assert.Null(shelf.Due[0].InPlaceOf);

        await shelf.Outbox.Arrived(shelf.Due[0], Kari, new("a:1", "m2"));
        await shelf.Post(Shelf.To(Shelf.Kari, "endret", "x/Receipt"));

        Assert.Equal("m2", shelf.Due[0].InPlaceOf);
    }

    [Fact]
    public async Task Of_several_changes_to_one_message_only_the_last_goes()
    {
        await shelf.Post(Shelf.To(Shelf.Kari, "1", inPlaceOf: "m1"));
        await shelf.Post(Shelf.To(Shelf.Kari, "2", inPlaceOf: "m1"));

        Assert.Equal("2", Assert.Single(shelf.Due).Letter.Text);
        Assert.Equal(1, shelf.Count("outbox"));
    }

    [Fact]
    public async Task When_the_message_of_a_slot_is_gone_the_letter_becomes_a_new_one()
    {
        await shelf.Post(Shelf.To(Shelf.Kari, "1", "x/Receipt"));
        await shelf.Outbox.Arrived(shelf.Due[0], Kari, InChat);
        await shelf.Post(Shelf.To(Shelf.Kari, "2", "x/Receipt"));
        await shelf.Outbox.Gone(shelf.Due[0]);

        Assert.Equal(("2", null), (shelf.Due[0].Letter.Text, shelf.Due[0].InPlaceOf));
    }

    [Fact]
    public async Task A_letter_that_only_mends_a_message_goes_with_it()
    {
        await shelf.Post(Shelf.To(Shelf.Kari, "1", inPlaceOf: "m1"));
        await shelf.Outbox.Gone(shelf.Due[0]);

        Assert.Equal(0, shelf.Count("outbox"));
    }

    [Fact]
    public async Task A_letter_that_failed_waits_and_its_next_try_is_known()
    {
        var next = shelf.Clock.GetUtcNow().AddSeconds(15);
        await shelf.Post(Shelf.To(Shelf.Kari, "1"));
        await shelf.Outbox.TryAgain(shelf.Due[0], next);

        Assert.Empty(shelf.Due);
        Assert.Equal(next, shelf.Outbox.NextTry(shelf.Clock.GetUtcNow()));
        shelf.Clock.Advance(TimeSpan.FromSeconds(15));
        Assert.Equal(1, Assert.Single(shelf.Due).Tries);
    }

    [Fact]
    public async Task The_next_letter_waits_behind_one_that_failed_until_that_has_failed_often()
    {
        await shelf.Post(Shelf.To(Shelf.Kari, "1"), Shelf.To(Shelf.Kari, "2"));
        var stuck = shelf.Due[0];
        await shelf.Outbox.TryAgain(stuck, shelf.Clock.GetUtcNow().AddMinutes(1));
        Assert.Empty(shelf.Due);

        for (var tries = 1; tries < 4; tries++) await shelf.Outbox.TryAgain(stuck, shelf.Clock.GetUtcNow().AddMinutes(30));

        Assert.Equal(["2"], Texts);
    }

    [Fact]
    public async Task A_refused_letter_keeps_none_of_its_words_and_stands_in_nobodys_way()
    {
        await shelf.Post(Shelf.To(Shelf.Kari, "umulig"), Shelf.To(Shelf.Kari, "neste"));
        await shelf.Outbox.Refused(shelf.Due[0], "MessageSizeTooBig");

        Assert.Equal(["neste"], Texts);
        Assert.Equal(1L, shelf.Ask("SELECT count(*) FROM outbox WHERE refused = 'MessageSizeTooBig' AND text IS NULL AND card IS NULL AND summary = ''"));
    }

    [Fact]
    public async Task Letters_to_somebody_unreachable_wait_until_they_are_heard_from()
    {
        await shelf.Ledger.Meet(Kari, Shelf.Now);
        await shelf.Post(Shelf.To(Shelf.Kari, "1"));
        await shelf.Outbox.Lost(Kari, "ConversationBlockedByUser");
        Assert.Empty(shelf.Due);
        Assert.Null(shelf.Outbox.NextTry(shelf.Clock.GetUtcNow()));

        await shelf.Ledger.Meet(Kari, Shelf.Now);

        Assert.Equal(["1"], Texts);
    }

    [Fact]
    public async Task Somebody_never_met_who_cant_be_written_to_is_not_tried_again_and_again()
    {
        await shelf.Post(Shelf.To(Shelf.Ola, "1"));
        await shelf.Outbox.Lost(NeverMet, "BotNotInConversationRoster");
        Assert.Empty(shelf.Due);

        await shelf.Ledger.Meet(NeverMet with { Conversation = "a:2" }, Shelf.Now);

        Assert.Equal(["1"], Texts);
    }

    [Fact]
    public async Task The_chat_made_for_somebody_never_met_is_kept()
    {
        await shelf.Post(Shelf.To(Shelf.Ola, "1"));
        await shelf.Outbox.Arrived(shelf.Due[0], NeverMet, new("a:new", "m1"));

        Assert.Equal(NeverMet with { Conversation = "a:new" }, (await shelf.Ledger.Knows("ola", Shelf.Now))!.Contact);
    }

    [Fact]
    public async Task A_ring_wakes_who_waits_later_even_when_an_earlier_wait_ended_by_itself()
    {
        await shelf.Bell.Wait(TimeSpan.Zero, shelf.Clock, TestContext.Current.CancellationToken);
        var waiting = shelf.Bell.Wait(Timeout.InfiniteTimeSpan, shelf.Clock, TestContext.Current.CancellationToken);
        shelf.Bell.Ring();

        await waiting.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
    }

    private IEnumerable<string?> Texts => shelf.Due.Select(parcel => parcel.Letter.Text);

    private bool OnDisk(string words) => Directory.EnumerateFiles(shelf.Folder).Any(file =>
    {
        using var opened = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(opened, Encoding.Latin1);
        return reader.ReadToEnd().Contains(words, StringComparison.Ordinal);
    });

    public void Dispose() => shelf.Dispose();
}
