using System.Text;
using SickLeaveBot.App.Hosting;
using SickLeaveBot.App.Teams;
using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.FollowUp.Facts;
using static SickLeaveBot.App.Tests.Storage.TestStore;
using static SickLeaveBot.App.Tests.Storage.Writes;

namespace SickLeaveBot.App.Tests.Storage;

/// <summary>No letter is lost, none goes twice, and none stands in the way of another for good.</summary>
public sealed class LetterTests : IDisposable
{
    private static readonly Contact KarisChat = new("kari", "tenant", "29:1", "a:1", "https://teams.example", "nb-NO");
    private static readonly Contact NeverMet = new("ola", "tenant", null, null, null, null);
    private static readonly Delivery.Done InChat = new("a:1", "m1");

    private readonly TestStore store = new();

    [Fact]
    public async Task A_persons_letters_go_one_at_a_time_in_the_order_they_were_written()
    {
        await store.Post(To(Kari, "1"), To(Ola, "A"), To(Kari, "2"));

        Assert.Equal(["1", "A"], Texts);
        await store.Letters.Arrived(store.Due[0], KarisChat, InChat);
        Assert.Equal(["A", "2"], Texts);
    }

    [Fact]
    public async Task The_words_of_a_letter_that_has_arrived_are_on_disk_no_more_when_the_log_was_emptied()
    {
        await store.Post(To(Kari, "Svalbardvalmue"));
        await store.Letters.Arrived(store.Due[0], KarisChat, InChat);
        Assert.True(OnDisk("Svalbardvalmue"));

        Assert.True(store.Maintenance.EmptyLog());

        Assert.False(OnDisk("Svalbardvalmue"));
        await store.Post(To(Kari, "Rypelyng"));
        Assert.True(OnDisk("Rypelyng"));
    }

    [Fact]
    public async Task Answers_to_somebody_who_waits_go_before_news_to_others()
    {
        await store.Post(To(Ola, "nytt"), To(Kari, "svar") with { Answers = true });

        Assert.Equal(["svar", "nytt"], Texts);
    }

    [Fact]
    public async Task A_letter_that_failed_waits_and_its_next_try_is_known()
    {
        var next = store.Clock.GetUtcNow().AddSeconds(15);
        await store.Post(To(Kari, "1"));
        await store.Errands.TryAgain(store.Due[0].Number, next);

        Assert.Empty(store.Due);
        Assert.Equal(next, store.Errands.NextTry(typeof(LetterErrand), store.Clock.GetUtcNow()));
        store.Clock.Advance(TimeSpan.FromSeconds(15));
        Assert.Equal(1, Assert.Single(store.Due).Tries);
    }

    [Fact]
    public async Task The_next_letter_waits_behind_one_that_failed_until_that_has_failed_often()
    {
        await store.Post(To(Kari, "1"), To(Kari, "2"));
        var stuck = store.Due[0];
        await store.Errands.TryAgain(stuck.Number, store.Clock.GetUtcNow().AddMinutes(1));
        Assert.Empty(store.Due);

        for (var tries = 1; tries < 4; tries++) await store.Errands.TryAgain(stuck.Number, store.Clock.GetUtcNow().AddMinutes(30));

        Assert.Equal(["2"], Texts);
    }

    [Fact]
    public async Task A_refused_letter_keeps_none_of_its_words_and_stands_in_nobodys_way()
    {
        await store.Post(To(Kari, "umulig"), To(Kari, "neste"));
        await store.Letters.Refused(store.Due[0].Number, "MessageSizeTooBig");

        Assert.Equal(["neste"], Texts);
        Assert.Equal(1L, store.Ask("SELECT count(*) FROM errand WHERE refused = 'MessageSizeTooBig' AND body = ''"));
    }

    [Fact]
    public async Task Letters_to_somebody_unreachable_wait_until_they_are_heard_from()
    {
        await store.Store.Meet(KarisChat, Cancel);
        await store.Post(To(Kari, "1"));
        await store.Letters.IsUnreachable(KarisChat, "ConversationBlockedByUser", store.Letters.HeardFrom(KarisChat.Person));
        Assert.Empty(store.Due);
        Assert.Null(store.Errands.NextTry(typeof(LetterErrand), store.Clock.GetUtcNow()));

        await store.Store.Meet(KarisChat, Cancel);

        Assert.Equal(["1"], Texts);
    }

    [Fact]
    public async Task Somebody_never_met_who_cant_be_written_to_is_not_tried_again_and_again()
    {
        await store.Post(To(Ola, "1"));
        await store.Letters.IsUnreachable(NeverMet, "BotNotInConversationRoster", store.Letters.HeardFrom(NeverMet.Person));
        Assert.Empty(store.Due);

        await store.Store.Meet(NeverMet with { Conversation = "a:2" }, Cancel);

        Assert.Equal(["1"], Texts);
    }

    [Fact]
    public async Task The_chat_made_for_somebody_never_met_is_kept()
    {
        await store.Post(To(Ola, "1"));
        await store.Letters.Arrived(store.Due[0], NeverMet, new("a:new", "m1"));

        Assert.Equal(NeverMet with { Conversation = "a:new" }, (await store.Store.Knows("ola", Cancel))!.Contact);
    }

    [Fact]
    public async Task A_letter_to_somebody_unreachable_waits_with_the_earlier_ones_unless_they_were_heard_from_meanwhile()
    {
        await store.Letters.IsUnreachable(NeverMet, "BotNotInConversationRoster", store.Letters.HeardFrom(NeverMet.Person));
        await store.Post(To(Ola, "1"), To(Ola, "2"));
        var first = store.Due[0];

        await store.Letters.WaitForPerson(first);
        Assert.Empty(store.Due);
        await store.Store.Meet(NeverMet, Cancel);
        await store.Letters.WaitForPerson(first);

        Assert.Equal(["1"], Texts);
    }

    [Fact]
    public async Task Nothing_is_kept_of_a_letter_that_is_never_sent()
    {
        await store.Post(To(Kari, "") with { Letter = new("Fravær", """{"type":"AdaptiveCard","body":[{"text":"«Kåre»"}]}""", "Svalbardvalmue") });

        Assert.Equal(new("Fravær", """{"type":"AdaptiveCard","body":[{"text":"«Kåre»"}]}""", null), Assert.Single(store.Due).Letter());
        Assert.DoesNotContain(store.Everything("errand"), value => value.Contains("Svalbardvalmue", StringComparison.Ordinal));
    }

    private IEnumerable<string?> Texts => store.Due.Select(parcel => parcel.Letter().Text);

    private bool OnDisk(string words) => Directory.EnumerateFiles(store.Folder).Any(file =>
    {
        using var opened = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(opened, Encoding.Latin1);
        return reader.ReadToEnd().Contains(words, StringComparison.Ordinal);
    });

    public void Dispose() => store.Dispose();
}
