using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>What changes somebody's day is a new message, of which Teams tells them; what only keeps a card true is an edit of it.</summary>
public class NewsStory : Story
{
    private readonly List<LetterErrand> letters = [];

    [Theory]
    [InlineData("fortsatt syk, tilbake fredag", "ja", true)]
    [InlineData("sykmelding 100 prosent fra 24. november til 4. desember", "ja", true)]
    [InlineData("tilbake i dag", "ja", true)]
    [InlineData("trekk meldingen", "ja", true)]
    [InlineData("mitt fravær", "ja", false)]
    public async Task Ola_hears_what_changes_his_day_as_a_new_message(string said, string answered, bool isNews)
    {
        await Kari.Writes("syk i dag, tilbake torsdag");
        await Kari.Writes("ja");
        Assert.True(Newest(Ola)?.Renews);
        await On(24.November);
        letters.Clear();

        await Kari.Writes(said);
        await Kari.Writes(answered);

        Assert.Equal(isNews ? true : null, Newest(Ola)?.Renews);
    }

    [Fact]
    public async Task That_Ola_has_seen_it_only_keeps_the_receipt_true()
    {
        await Kari.Writes("syk i dag, tilbake torsdag");
        await Kari.Writes("ja");
        letters.Clear();

        await Ola.Taps("NoticeSeen");

        Assert.False(Newest(Kari)?.Renews);
    }

    [Fact]
    public async Task What_human_resources_has_decided_is_news_to_both()
    {
        await Kari.Writes("syk siden 9. november");
        await Kari.Writes("ja");
        letters.Clear();

        await Hanne.Taps("BackdatingAccepted");

        Assert.True(Newest(Kari)?.Renews);
        Assert.True(Newest(Ola)?.Renews);
    }

    [Fact]
    public async Task The_approval_of_the_other_is_news()
    {
        await Kari.Writes("sykmelding 100 prosent fra 23. november til 15. januar");
        await Kari.Writes("ja");
        await Ola.Writes("lag plan for Kari");
        await Ola.Taps("ManagersPartWritten", new { plannedAdaptation = "Kortere dager" });
        await Kari.Writes("lag plan");
        await Kari.Taps("EmployeesPartWritten", new { asUsual = "telefon" });
        letters.Clear();

        await Kari.Taps("PlanAgreedTo");
        Assert.Equal((true, "Oppfølgingsplanen venter på deg – Kari Nordmann"), (Newest(Ola)?.Renews ?? false, Newest(Ola)?.Letter.Summary));
        await Ola.Taps("PlanAgreedTo");

        Assert.Equal((true, "Oppfølgingsplanen er godkjent"), (Newest(Kari)?.Renews ?? false, Newest(Kari)?.Letter.Summary));
    }

    /// <summary>What a tap has opened is the receipt from then on: a later edit finds it, and sends no second one.</summary>
    [Fact]
    public async Task The_receipt_that_a_tap_has_opened_is_the_one_that_is_kept_true()
    {
        await Kari.Writes("syk i dag, tilbake torsdag");
        letters.Clear();

        await Kari.Taps("AbsenceConfirmed");

        Assert.EndsWith("/Receipt", Newest(Kari)?.Slot, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fortsatt syk, tilbake fredag", "ja", true)]
    [InlineData("fortsatt syk, tilbake fredag", "nei, la det stå", true)]
    [InlineData("trekk meldingen", "ja", true)]
    [InlineData("fortsatt syk, tilbake fredag", "mitt fravær", false)]
    public async Task A_question_is_over_when_it_is_answered_or_closed_in_words(string said, string answered, bool isOver)
    {
        await Kari.Writes("syk i dag, tilbake torsdag");
        await Kari.Writes("ja");
        OnWithoutRound(24.November);
        await Kari.Writes(said);
        Assert.EndsWith("/AreYouBack", Newest(Kari)?.Slot, StringComparison.Ordinal);
        letters.Clear();

        await Kari.Writes(answered);

        Assert.Equal(isOver, letters.Exists(letter => letter.Person == Kari.Person.Id && letter.Closes == Slot.Question.In(TheOnly.Id)));
    }

    /// <summary>The whole table: each kind of news to each who hears it, by what the notification says.</summary>
    [Theory]
    [InlineData("syk i dag, tilbake torsdag", "Kari Nordmann er borte")]
    [InlineData("syk fra i morgen, tilbake torsdag", "Kari Nordmann blir borte")]
    [InlineData("sykmelding 100 prosent fra 23. november til 4. desember", "Kari Nordmann er borte")]
    [InlineData("sykmelding 100 prosent fra 1. til 11. desember", "Kari Nordmann blir borte")]
    [InlineData("sykmelding 50 prosent fra 23. november til 4. desember", "Kari Nordmann er delvis borte")]
    [InlineData("syk i dag, tilbake torsdag|fortsatt syk, tilbake fredag", "Kari Nordmann har ny tilbakedato")]
    [InlineData("syk i dag, tilbake torsdag|sykmelding 100 prosent fra 23. november til 4. desember", "Kari Nordmann har ny tilbakedato")]
    [InlineData("sykmelding 100 prosent fra 23. november til 4. desember|sykmelding 50 prosent fra 30. november til 4. desember", "Kari Nordmann – nytt om fraværet")]
    [InlineData("syk i dag, tilbake torsdag|tilbake i dag", "Kari Nordmann er tilbake")]
    [InlineData("sykmelding 100 prosent fra 23. november til 4. desember|tilbake 27. november", "Kari Nordmann kommer tilbake")]
    [InlineData("sykmelding 100 prosent fra 23. november til 4. desember|tilbake 50 prosent i dag", "Kari Nordmann er delvis tilbake")]
    [InlineData("syk i dag, tilbake torsdag|tilbake i dag|angre", "Kari Nordmann er fortsatt borte")]
    [InlineData("syk i dag, tilbake torsdag|fortsatt syk, tilbake fredag|angre", "Kari Nordmann har ny tilbakedato")]
    [InlineData("syk i dag, tilbake torsdag|trekk meldingen", "Kari Nordmann har trukket meldingen tilbake")]
    [InlineData("syk siden 9. november", "Kari Nordmann er borte, HR ser på første dag")]
    public async Task Ola_is_notified_of_what_is_new(string said, string notified)
    {
        foreach (var sentence in said.Split('|'))
        {
            letters.Clear();
            await Kari.Writes(sentence);
            await Kari.Writes("ja");
            OnWithoutRound(24.November);
        }

        Assert.Equal((true, notified), (Newest(Ola)?.Renews ?? false, Newest(Ola)?.Letter.Summary));
    }

    [Fact]
    public async Task Ola_is_notified_of_another_first_day()
    {
        await Kari.Writes("syk i dag, tilbake torsdag");
        await Kari.Writes("ja");
        await Kari.Taps("ChangeWanted");

        await Kari.Taps("PeriodChosen", new { from = "2026-11-22" });

        Assert.Equal("Kari Nordmann har nye datoer for fraværet", Newest(Ola)?.Letter.Summary);
    }

    [Theory]
    [InlineData("BackdatingAccepted", "HR har godtatt første dag", "Kari Nordmann – HR har godtatt første dag")]
    [InlineData("BackdatingRefused", "HR har ikke godtatt første dag", "Kari Nordmann – HR har ikke godtatt første dag")]
    public async Task Both_are_notified_of_what_human_resources_has_decided(string decided, string kariReads, string olaReads)
    {
        await Kari.Writes("syk siden 9. november");
        await Kari.Writes("ja");
        letters.Clear();

        await Hanne.Taps(decided);

        Assert.Equal((kariReads, olaReads), (Newest(Kari)?.Letter.Summary, Newest(Ola)?.Letter.Summary));
    }

    protected override async ValueTask<IReadOnlyList<LetterErrand>> TakeLetters()
    {
        var taken = await base.TakeLetters();
        letters.AddRange(taken);
        return taken;
    }

    private LetterErrand? Newest(Actor actor) => letters.LastOrDefault(letter => letter.Person == actor.Person.Id && !letter.TakesAway);
}
