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

        Assert.True(Newest(Ola)?.Renews);
    }

    protected override async ValueTask<IReadOnlyList<LetterErrand>> TakeLetters()
    {
        var taken = await base.TakeLetters();
        letters.AddRange(taken);
        return taken;
    }

    private LetterErrand? Newest(Actor actor) => letters.LastOrDefault(letter => letter.Person == actor.Person.Id && !letter.TakesAway);
}
