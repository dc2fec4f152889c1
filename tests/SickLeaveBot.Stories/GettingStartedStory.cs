using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.FollowUp.ReadingThePlan;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>Everybody is shown what is theirs when they come, and when they ask for help.</summary>
public sealed class GettingStartedStory : Story
{
    private readonly Actor ahmed;
    private readonly Actor siri;
    private readonly Actor per;
    private readonly Actor grete;

    public GettingStartedStory()
        : base(decided: company => company with
        {
            Who = company.Who with
            {
                HumanResources = [.. company.Who.HumanResources, new("grete", "Grete Moe"), new("turid", "Turid Nes"), new("ruth", "Ruth Hall")],
                UnionReps = ["ahmed"],
                SafetyReps = ["siri", "grete"],
                Deputies = [new Deputy("ola", new("per", "Per Berg"), 23.November, 27.November)],
            },
        })
    {
        ahmed = Plays("ahmed", "Ahmed Ali", "nb-NO", Ola);
        siri = Plays("siri", "Siri Dahl", "nn-NO", Ola);
        per = Plays("per", "Per Berg", "nb-NO", null);
        grete = Plays("grete", "Grete Moe", "nb-NO", null);
        Leads(Plays("turid", "Turid Nes", "nn-NO", null), "odd");
        Leads(Plays("ruth", "Ruth Hall", "en-GB", null), "ned");

        void Leads(Actor manager, string employee) => Plays(employee, employee, "nb-NO", manager);
    }

    [Fact]
    public async Task Kari_who_is_an_employee_is_welcomed_and_helped()
    {
        await Kari.Installs();
        await Kari.Writes("hjelp");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Ola_who_leads_others_finds_those_he_follows_up()
    {
        await IsAway(Kari, 1);

        await Ola.Installs();
        await Ola.Writes("hjelp");
        await Ola.Taps("TeamWanted");
        await Ola.Taps("SomeoneElseWanted");
        await Ola.Writes("språk");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Per_who_is_a_deputy_finds_those_he_follows_up_on_those_days_and_none_later()
    {
        await IsAway(Kari, 1);

        await per.Installs();
        await per.Taps("TeamWanted");
        OnWithoutRound(28.November);
        await per.Writes("hjelp");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Hanne_of_human_resources_finds_the_plans_and_is_told_that_there_are_no_statistics()
    {
        await IsAway(Kari, 1);

        await Hanne.Installs();
        await Hanne.Taps("PlansWanted");
        await Hanne.Writes("statistikk");
        await Hanne.Writes("planer");
        await Kari.Writes("statistikk");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Ahmed_who_is_a_union_rep_finds_what_is_shared_with_him_and_nothing_once_it_is_over()
    {
        await ahmed.Installs();
        await ahmed.Taps("SharedPlansWanted");
        await IsAway(Kari, 1);
        await ThePlanIsAgreed(TheOnly, PlanContent.Empty with { FollowUp = "Vi snakker sammen hver fredag" });
        await Happens("Kari shares the plan with Ahmed", new PlanShared(ahmed.Person, PlanReader.UnionRep, 1, 4.December, Today));

        await ahmed.Taps("SharedPlansWanted");
        await ahmed.Writes("åpne planen");
        OnWithoutRound(5.December);
        await ahmed.Taps("SharedPlansWanted");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Siri_who_is_a_safety_rep_is_welcomed_in_nynorsk_and_Emily_in_English()
    {
        await siri.Installs();
        await siri.Writes("hjelp");
        await Emily.Installs();
        await Emily.Writes("help");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Grete_who_is_all_of_it_gets_what_is_most_hers_first_and_no_more_than_six()
    {
        Plays("jonas", "Jonas Lie", "nb-NO", grete);

        await grete.Installs();
        await grete.Writes("hjelp");

        Assert.All(grete.Cards, card => Assert.Equal(6, Buttons(card)));
        await TheTranscriptIsApproved();
    }

    public static TheoryData<string, string> Suggestions => new()
    {
        { "kari", "syk i dag, mitt fravær, hjelp" },
        { "torbjorg", "sjuk i dag, fråværet mitt, hjelp" },
        { "emily", "sick today, my absence, help" },
        { "ola", "mine oppfølginger, syk i dag, mitt fravær" },
        { "per", "mine oppfølginger, syk i dag, mitt fravær" },
        { "hanne", "hva venter på meg, planer, syk i dag" },
        { "ahmed", "åpne planen, syk i dag, mitt fravær" },
        { "grete", "hva venter på meg, planer, åpne planen" },
        { "turid", "kva ventar på meg, planar, oppfølgingane mine" },
        { "ruth", "what is waiting for me, plans, my follow-ups" },
    };

    [Theory]
    [MemberData(nameof(Suggestions))]
    public async Task What_is_suggested_is_the_readers_own_comes_after_the_welcome_and_after_what_was_not_understood_and_is_understood_itself(
        string who, string suggested)
    {
        var reader = Actors.Single(actor => actor.Person.Id == who);

        await reader.Installs();
        Assert.Equal(suggested, string.Join(", ", reader.Suggested));
        await reader.Writes("blå elefanter");
        Assert.Equal(suggested, string.Join(", ", reader.Suggested));

        foreach (var words in suggested.Split(", "))
        {
            await reader.Writes(words);
            Assert.Empty(reader.Suggested);
        }
    }

    private static int Buttons(System.Text.Json.Nodes.JsonNode card) => card["actions"]!.AsArray().Count
        + card["body"]!.AsArray().Where(element => (string?)element!["type"] == "ActionSet").Sum(element => element!["actions"]!.AsArray().Count);
}
