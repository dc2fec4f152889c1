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

    public GettingStartedStory()
        : base(decided: company => company with
        {
            Who = company.Who with
            {
                HumanResources = [.. company.Who.HumanResources, new("grete", "Grete Moe")],
                UnionReps = ["ahmed"],
                SafetyReps = ["siri", "grete"],
                Deputies = [new Deputy("ola", new("per", "Per Berg"), 23.November, 27.November)],
            },
        })
    {
        ahmed = Plays("ahmed", "Ahmed Ali", "nb-NO", Ola);
        siri = Plays("siri", "Siri Dahl", "nn-NO", Ola);
        per = Plays("per", "Per Berg", "nb-NO", null);
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
        var grete = Plays("grete", "Grete Moe", "nb-NO", null);
        Plays("jonas", "Jonas Lie", "nb-NO", grete);

        await grete.Installs();
        await grete.Writes("hjelp");

        Assert.All(grete.Cards, card => Assert.Equal(6, Buttons(card)));
        await TheTranscriptIsApproved();
    }

    private static int Buttons(System.Text.Json.Nodes.JsonNode card) => card["actions"]!.AsArray().Count
        + card["body"]!.AsArray().Where(element => (string?)element!["type"] == "ActionSet").Sum(element => element!["actions"]!.AsArray().Count);
}
