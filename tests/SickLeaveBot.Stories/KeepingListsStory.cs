using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.KeepingLists;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>Human resources keep who the reps are, and the addresses of the occupational health service and NAV; nobody else opens the lists.</summary>
public class KeepingListsStory : Story
{
    private readonly Actor ahmed;
    private readonly Actor siri;
    private readonly Actor grete;

    public KeepingListsStory()
        : base(decided: company => company with
        {
            Who = company.Who with { HumanResources = [.. company.Who.HumanResources, new("grete", "Grete Moe")], UnionReps = ["ahmed"] },
            NavAddress = "lokal@nav.example",
        })
    {
        ahmed = Plays("ahmed", "Ahmed Ali", "nb-NO", Ola);
        siri = Plays("siri", "Siri Dahl", "nn-NO", Ola);
        grete = Plays("grete", "Grete Moe", "nn-NO", null);
    }

    private IEnumerable<Fact> Kept => Book.Facts(StreamId.OfCompany, CancellationToken.None).AsTask().Result.Select(fact => fact.What);

    [Fact]
    public async Task Hanne_names_a_safety_rep_and_replaces_the_union_rep_and_each_is_told()
    {
        await Hanne.Writes("lister");
        await Hanne.Taps("SafetyRepsWanted");
        await Hanne.Taps("RepsChanged", new { add = "siri" });
        await Hanne.Writes("bytt tillitsvalgt");
        await Hanne.Taps("RepsChanged", new { add = "emily", remove = "ahmed" });
        await Hanne.Taps("AddressesWanted");
        await Hanne.Taps("AddressesChanged", new { occupationalHealth = "post@bht.example", nav = "lokal@nav.example" });

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_rep_who_is_taken_off_the_list_reads_nothing_more_of_what_was_shared()
    {
        await IsAway(Kari, 1);
        await ThePlanIsAgreed(TheOnly, SamplePlan.Whole);
        await Kari.TapsInLeave("SharingWanted");
        await Kari.Taps("RepChosen", new { rep = "ahmed", until = "2026-12-04" });
        await ahmed.Writes("åpne planen");
        TheStoryBegins();

        await Hanne.Writes("tillitsvalgte");
        await Hanne.Taps("RepsChanged", new { remove = "ahmed" });
        await ahmed.Writes("åpne planen");
        await ahmed.TapsInLeave("OpenWanted");
        await Kari.TapsInLeave("SharingWanted");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Who_is_put_on_the_list_can_be_chosen_at_once_and_after_a_restart()
    {
        await IsAway(Kari, 1);
        await ThePlanIsAgreed(TheOnly, SamplePlan.Whole);

        await Hanne.Writes("hvem er verneombud?");
        await Hanne.Taps("RepsChanged", new { add = "siri" });
        await Kari.TapsInLeave("SharingWanted");
        await Kari.Taps("RepChosen", new { rep = "siri", until = "2026-12-04" });
        TheBotStartsAnew();
        await siri.Writes("opne planen");
        await Hanne.Writes("lister");

        await TheTranscriptIsApproved();
    }

    [Theory]
    [InlineData("lister")]
    [InlineData("tillitsvalgte")]
    [InlineData("hvem er tillitsvalgt?")]
    [InlineData("bytt verneombud")]
    [InlineData("adressen til NAV")]
    public async Task Nobody_but_human_resources_is_shown_a_list(string words)
    {
        foreach (var other in new[] { Kari, Ola, ahmed })
        {
            await other.Writes(words);

            Assert.DoesNotContain(other.Cards.SelectMany(Drawn.Lines), line =>
                line.Contains("Legg til", StringComparison.Ordinal) || line.Contains("lokal@nav", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("RepsChanged")]
    [InlineData("AddressesChanged")]
    public async Task A_card_that_came_into_other_hands_changes_nothing(string verb)
    {
        await Hanne.Writes(verb == "RepsChanged" ? "tillitsvalgte" : "adresser");

        await ahmed.TapsCardOf(Hanne, verb, new { add = "siri", nav = "annen@nav.example" });
        await Kari.TapsCardOf(Hanne, verb, new { add = "kari", nav = "annen@nav.example" });

        Assert.Empty(Kept);
    }

    [Fact]
    public async Task Nobody_puts_themselves_on_the_list()
    {
        await Hanne.Writes("tillitsvalgte");
        await Hanne.Taps("RepsChanged", new { add = "hanne" });
        Assert.Empty(Kept);

        await grete.Writes("kven er tillitsvald?");
        await grete.Taps("RepsChanged", new { add = "hanne" });

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task What_can_not_be_taken_is_said_and_changes_nothing()
    {
        await Hanne.Writes("tillitsvalgte");
        await Hanne.Taps("RepsChanged");
        await Hanne.Taps("RepsChanged", new { add = "siri,ukjent" });
        await Hanne.Writes("Ta bort: Ahmed Ali\navbryt");
        await Hanne.Writes("adresser");
        await Hanne.Taps("AddressesChanged", new { occupationalHealth = "Dr. Lie <lie@lege.example>", nav = "" });
        await Hanne.Taps("AddressesChanged", new { occupationalHealth = "", nav = "lokal@nav.example, annen@nav.example" });

        Assert.Empty(Kept);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Twice_is_once_and_an_old_card_changes_what_is_there_now()
    {
        await Hanne.Writes("tillitsvalgte");
        await Hanne.Taps("RepsChanged", new { add = "siri" }, activity: "twice");
        await Hanne.Taps("RepsChanged", new { add = "siri" }, activity: "twice");
        await Hanne.TapsOldCard("RepsChanged", new { add = "siri" });
        await grete.Writes("tillitsvalde");
        await grete.Taps("RepsChanged", new { remove = "siri" });
        await Hanne.TapsOldCard("RepsChanged", new { add = "emily" });

        Assert.Equal(
            [new RepsNamed(RepKind.Union, [ahmed.Person, siri.Person]), new RepsNamed(RepKind.Union, [ahmed.Person]), new RepsNamed(RepKind.Union, [ahmed.Person, Emily.Person])],
            Kept);
    }

    [Fact]
    public async Task In_words_and_in_English_a_rep_is_taken_off()
    {
        await Hanne.Writes("speak English");
        await Hanne.Writes("union reps");
        await Hanne.Writes("Remove: Ahmed Ali\nSave");
        await Hanne.Writes("lists");

        await TheTranscriptIsApproved();
    }
}
