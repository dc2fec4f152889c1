using System.Text.Json.Nodes;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.DeliveringThePlan;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.FollowUp.ReadingThePlan;
using SickLeaveBot.Law;
using SickLeaveBot.Storage.Node;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

public class ReadingThePlanStory() : Story(decided: company => company with { Who = company.Who with { UnionReps = ["ahmed"], SafetyReps = ["siri"] } })
{
    private static readonly PlanContent First = PlanContent.Empty with
    {
        TypicalWorkday = "Kundesamtaler på telefon og saksbehandling",
        Tasks =
        [
            new("Saksbehandling på skjerm", TaskState.AsUsual), new("Korte møter på Teams", TaskState.WithAdaptation),
            new("Telefonvakt i åpent landskap", TaskState.NotNow),
        ],
        Measures = [new(1, MeasureKind.HomeOffice, "tirsdag og torsdag", PlanSide.Manager, 7.December, 15.January, LoadConsidered: true)],
        FollowUp = "Vi snakker sammen hver fredag",
        EvaluateOn = 15.January,
        NeedsNav = false,
        ToIssuer = "Kari kan jobbe halve dager med disse oppgavene",
    };

    private static readonly PlanContent Second = First with
    {
        Tasks = [.. First.Tasks.Take(2), new("Telefonvakt i eget rom", TaskState.WithAdaptation)],
    };

    [Fact]
    public async Task Each_of_the_two_opens_the_plan_and_older_versions_can_be_opened_too()
    {
        await KariIsAwayAndAPlanIsAgreed();
        await AnotherVersionIsAgreed();

        await Kari.Writes("åpne planen");
        await Ola.Writes("vis planen");
        await Ola.Taps("OpenWanted", new { number = "1" });

        Assert.Equal([("kari", 2), ("ola", 2), ("ola", 1)], Tickets.All.Select(ticket => (ticket.Person, ticket.Version)));
        Assert.Equal([("kari", 2), ("ola", 2), ("ola", 1)], TheOnly.PlanReaders.Opened.Select(one => (one.Who.Id, one.Version)));
        Assert.Equal(3, Tickets.All.Select(ticket => ticket.Id).Distinct().Count());
        Assert.All(Tickets.All, ticket => Assert.True(ticket.Id.Length >= 43));
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Before_both_have_approved_there_is_nothing_to_open()
    {
        await IsAway(Kari, 1);

        await Kari.Writes("åpne planen");
        await Ola.Writes("åpne planen til Kari");
        await Hanne.Writes("åpne planen");

        Assert.Empty(Tickets.All);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task The_same_tap_once_more_hands_out_nothing_more()
    {
        await KariIsAwayAndAPlanIsAgreed();
        await Kari.Writes("åpne planen");

        await Kari.Taps("OpenWanted", activity: "the same");
        await Kari.Taps("OpenWanted", activity: "the same");

        Assert.Equal(2, Tickets.All.Count);
        Assert.Equal(2, TheOnly.PlanReaders.Opened.Count);
    }

    [Fact]
    public async Task Kari_sees_who_has_seen_her_case()
    {
        var per = Plays("per", "Per Sunde", "nb-NO", manager: null);
        await KariIsAwayAndAPlanIsAgreed();
        await Ola.Writes("åpne planen");
        await It(new DeliveredOtherwise(1, DeliveryWay.EmployeeCarriedIt, 15.December));
        People.GiveManager(Kari.Person, per.Person);
        await On(16.December);

        await Kari.Writes("hvem har sett saken min?");
        await Ola.TapsOldCard("OpenWanted");
        await per.Writes("åpne planen");
        await On(17.December);
        await Kari.Writes("hvem har sett saken min?");

        Assert.DoesNotContain(TheOnly.PlanReaders.Opened.Skip(1), one => one.Who.Id == "ola");
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Human_resources_sees_that_a_plan_exists_and_never_what_it_says()
    {
        await IsAway(Torbjorg, 2);
        await KariIsAwayAndAPlanIsAgreed();

        await Hanne.Writes("planer");
        Hanne.Sees(await LinksOf(Kari));
        await Hanne.Taps("OpenWanted");

        Assert.Single(Tickets.All);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_rep_to_whom_nothing_is_shared_gets_nothing()
    {
        var ahmed = Plays("ahmed", "Ahmed Khan", "nb-NO", manager: null);
        await KariIsAwayAndAPlanIsAgreed();
        ahmed.Sees(await LinksOf(Kari));

        await ahmed.Taps("OpenWanted");
        await ahmed.Taps("WhoHasSeenWanted");
        await ahmed.Taps("SharingWanted");
        await ahmed.Writes("åpne planen");

        Assert.Equal("kari", Assert.Single(Tickets.All).Person);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Kari_shares_a_version_with_her_union_rep_until_a_day_and_not_a_day_longer()
    {
        var ahmed = Plays("ahmed", "Ahmed Khan", "nb-NO", manager: null);
        Plays("siri", "Siri Dahl", "nb-NO", Ola);
        await KariIsAwayAndAPlanIsAgreed();
        await Kari.Writes("del planen med tillitsvalgt");
        await Kari.Taps("RepChosen");
        await Kari.Taps("RepChosen", new { rep = "ahmed", until = "2027-06-01" });
        await Kari.Taps("RepChosen", new { rep = "ahmed", until = "2026-12-18" });
        await ahmed.Taps("OpenWanted");
        await AnotherVersionIsAgreed();
        await On(18.December);
        await ahmed.Taps("OpenWanted");
        await On(19.December);
        await ahmed.Taps("OpenWanted");
        await Kari.Writes("hvem har sett saken min?");

        Assert.Equal([("ahmed", 1), ("ahmed", 1)], Tickets.All.Select(ticket => (ticket.Person, ticket.Version)));
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Kari_takes_a_sharing_back_and_the_reps_card_says_so()
    {
        var ahmed = Plays("ahmed", "Ahmed Khan", "nb-NO", manager: null);
        await KariIsAwayAndAPlanIsAgreed();
        await Kari.Writes("del planen med tillitsvalgt");
        await Kari.Taps("RepChosen", new { rep = "ahmed" });

        await Kari.Taps("SharingTakenBack", new { shared = "ahmed" });
        await ahmed.TapsOldCard("OpenWanted");

        Assert.Empty(Tickets.All);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Who_is_no_rep_any_more_opens_nothing_of_what_was_shared_with_them()
    {
        var ahmed = Plays("ahmed", "Ahmed Khan", "nb-NO", manager: null);
        await KariIsAwayAndAPlanIsAgreed();
        await Kari.Writes("del planen med tillitsvalgt");
        await Kari.Taps("RepChosen", new { rep = "ahmed" });
        await ahmed.Taps("OpenWanted");
        TheStoryBegins();

        TheBotStartsAnew(company => company with { Who = company.Who with { UnionReps = [] } });
        await ahmed.TapsOldCard("OpenWanted");
        await ahmed.Writes("åpne planen");
        await Kari.Writes("hvem har sett saken min?");

        Assert.Equal("ahmed", Assert.Single(TheOnly.PlanReaders.Opened).Who.Id);
        Assert.Equal("ahmed", Assert.Single(Tickets.All).Person);
        await TheTranscriptIsApproved();
    }

    private async Task KariIsAwayAndAPlanIsAgreed()
    {
        await IsAway(Kari, 1);
        At(Oslo.At(14.December, new(7, 40)));
        await ThePlanIsAgreed(Karis, First);
    }

    private Task AnotherVersionIsAgreed() => ThePlanIsAgreed(Karis, Second);

    private SickLeave Karis => Book.All.Single(leave => leave.Employee.Id == "kari");

    private Task It(Fact fact) => Happens(Karis, fact);

    private static async Task<JsonNode> LinksOf(Actor actor)
    {
        await actor.Writes("åpne planen");
        return actor.Newest;
    }
}

public class ReadingThePlanWithAReasonStory() : Story(decided: company => company with { HumanResourcesReadPlans = "HR hjelper ledere som er nye i rollen." })
{
    [Fact]
    public async Task Human_resources_reads_a_plan_with_a_reason_and_Kari_is_told_at_once()
    {
        await IsAway(Kari, 1);
        await ThePlanIsAgreed(TheOnly, PlanContent.Empty with { Tasks = [new("Saksbehandling", TaskState.AsUsual)], FollowUp = "Fredager", EvaluateOn = 15.January });

        await Hanne.Writes("planer");
        await Hanne.Taps("CaseChosen");
        await Hanne.Taps("CaseChosen", new { @case = $"{TheOnly.Id}" });
        await Hanne.Taps("CaseChosen", new { @case = $"{TheOnly.Id}", inWords = "Lurer på om hun har angst" });
        Assert.Empty(Tickets.All);

        await Hanne.Taps("CaseChosen", new { @case = $"{TheOnly.Id}", why = "HelpsManager", inWords = "Ola er ny som leder" });
        await Kari.Taps("WhoHasSeenWanted");

        Assert.Equal("hanne", Assert.Single(Tickets.All).Person);
        Assert.Equal((ReadingReason.HelpsManager, "Ola er ny som leder"), TheOnly.PlanReaders.Opened.Select(one => (one.Why!.Value, one.Reason)).Single());
        await TheTranscriptIsApproved();
    }
}

public class ReadingThePlanOnACardStory() : Story(decided: company => company with { Documents = null })
{
    [Fact]
    public async Task Without_an_address_for_documents_the_plan_is_read_on_a_card()
    {
        await IsAway(Emily, 1);
        await ThePlanIsAgreed(TheOnly, PlanContent.Empty with
        {
            Tasks = [new("Drawing on screen", TaskState.AsUsual), new("Workshops", TaskState.NotNow)],
            PlannedAdaptation = "Starts at ten",
            NeedsNav = true,
            NavHelp = "An early meeting",
            FollowUp = "A call every Friday",
            EvaluateOn = 15.January,
        });

        await Emily.Writes("open the plan");

        Assert.Empty(Tickets.All);
        Assert.Single(TheOnly.PlanReaders.Opened);
        await TheTranscriptIsApproved();
    }
}
