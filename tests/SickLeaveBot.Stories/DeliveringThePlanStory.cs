using System.Text.Json;
using SickLeaveBot.Conversations.DeliveringThePlan;
using SickLeaveBot.Conversations.Engine;
using SickLeaveBot.FollowUp.DeliveringThePlan;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>An agreed plan on its way to the issuer of the sick note: sent, failing, by hand, and with a request for help.</summary>
public class DeliveringThePlanStory() : Story(sendsToNav: true)
{
    private static readonly Guid Receipt = new("0f0e1a52-8c0e-4b7a-9f21-6a54e0b7c555");

    private static readonly PlanContent Plan = new(
        "Svarer kunder på telefon og e-post.", [new("Svare på e-post", TaskState.AsUsual), new("Ta imot besøk", TaskState.NotNow)], null,
        "Kortere dager den første tiden.", null, [], "En prat hver fredag.", new(2027, 1, 18), false, null, "Vi vil gjerne høre om gradert sykmelding er mulig.");

    [Fact]
    public async Task Ola_sends_the_plan_and_both_see_the_receipt()
    {
        await APlanIsAgreed(17.December);
        await On(18.December);
        await Ola.TapsInLeave("SendWanted");

        await Ola.Taps("SendingConfirmed", new { toNav = "true" });
        await NavSays("the plan is taken", (delivery, at) => new NavNews.Taken(delivery, Receipt, IssuerGot: true, NavGot: true, at));

        Assert.Equal(18.December, TheOnly.Deliveries.ReachedIssuerOn);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task NAV_is_down_for_six_hours_on_day_28_and_Ola_is_told_the_truth_and_Kari_what_came_of_it()
    {
        await APlanIsAgreed(18.December);
        await On(20.December);
        await Ola.TapsInLeave("SendWanted");
        await Ola.Taps("SendingConfirmed");
        var morning = GetUtcNow();

        for (var minutes = 0; minutes <= 360; minutes += 30)
        {
            At(morning.AddMinutes(minutes));
            await NavSays("503", (delivery, at) => new NavNews.NotNow(delivery, 503, at));
        }

        Assert.Null(TheOnly.Deliveries.ReachedIssuerOn);
        Assert.Equal(3 + 5, TheOnly.Deliveries.Newest!.Tries.Count);
        At(morning.AddMinutes(375));
        await NavSays("the plan is taken", (delivery, at) => new NavNews.Taken(delivery, Receipt, IssuerGot: true, NavGot: false, at));
        Assert.Equal(20.December, TheOnly.Deliveries.ReachedIssuerOn);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task NAV_finds_no_GP_and_Kari_takes_the_plan_along_because_she_wants_to()
    {
        await APlanIsAgreed(17.December);
        await On(18.December);
        await Ola.TapsInLeave("SendWanted");
        await Ola.Taps("SendingConfirmed");
        await NavSays("404 GENERAL_PRACTITIONER_NOT_FOUND", (delivery, at) => new NavNews.Refused(delivery, DeliveryProblem.IssuerNotFound, at));
        Assert.Null(TheOnly.Deliveries.ReachedIssuerOn);

        await Ola.Taps("OtherWayWanted");
        await Ola.Taps("OtherWayChosen", new { way = "EmployeeCarriedIt", on = "2026-12-18" });
        await On(19.December);
        await Kari.Taps("CarriedToIssuer", new { on = "2026-12-21" });
        await Kari.Taps("CarriedToIssuer", new { on = "2026-12-19" });

        Assert.Equal(19.December, TheOnly.Deliveries.ReachedIssuerOn);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task NAV_knows_nobody_with_the_personal_number_and_Hanne_is_asked_for_it_anew()
    {
        await APlanIsAgreed(17.December);
        await On(18.December);
        await Ola.TapsInLeave("SendWanted");
        await Ola.Taps("SendingConfirmed");
        await NavSays("404 EMPLOYEE_NOT_FOUND", (delivery, at) => new NavNews.Refused(delivery, DeliveryProblem.EmployeeNotFound, at));

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Kari_would_rather_not_carry_it_so_Ola_sends_a_letter()
    {
        await APlanIsAgreed(17.December);
        await On(18.December);
        await Ola.TapsInLeave("OtherWayWanted");
        await Ola.Taps("OtherWayChosen", new { way = "EmployeeCarriedIt", on = "2026-12-18" });
        await Kari.Taps("CarryingRefused");
        await Ola.Taps("OtherWayWanted");
        await Ola.Taps("OtherWayChosen", new { way = "Letter", on = "2026-12-18" });

        Assert.Equal(DeliveryWay.Letter, Assert.Single(TheOnly.Deliveries.Otherwise).Way);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task The_line_breaks_and_nothing_is_sent_again_until_Ola_says_so()
    {
        await APlanIsAgreed(17.December);
        await On(18.December);
        await Ola.TapsInLeave("SendWanted");
        await Ola.Taps("SendingConfirmed");
        await NavSays("no answer", (delivery, at) => new NavNews.NobodyKnows(delivery, at));

        await Ola.Taps("SendWanted");
        Assert.Single(TheOnly.Deliveries.ThroughNav);
        await Ola.Taps("SendingConfirmed");

        Assert.Equal(2, TheOnly.Deliveries.ThroughNav.Count);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task The_plan_waits_until_Hanne_has_entered_the_personal_number_and_it_is_shown_to_nobody()
    {
        await APlanIsAgreed(17.December, numberIsKept: false);
        await Ola.TapsInLeave("SendWanted");
        await Ola.Taps("SendingConfirmed");
        await Ola.TapsCardOf(Hanne, "PersonalNumberGiven", new { number = "03818010132" });
        Assert.Empty(Book.Numbers);

        await Hanne.Taps("PersonalNumberGiven", new { number = "03818010133" });
        await Hanne.Taps("PersonalNumberGiven", new { number = "038180 10132" });

        Assert.Equal(["kari"], Book.Numbers);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_week_before_the_plan_is_due_whoever_can_mend_it_hears_what_is_missing()
    {
        Nav.KnowsTheManager = false;
        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed");

        await On(14.December);
        await On(15.December);

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_new_version_is_a_delivery_of_its_own()
    {
        await APlanIsAgreed(17.December);
        await Ola.TapsInLeave("SendWanted");
        await Ola.Taps("SendingConfirmed");
        await NavSays("the plan is taken", (delivery, at) => new NavNews.Taken(delivery, Receipt, IssuerGot: true, NavGot: false, at));
        await On(5.January);
        Given(new PlanWritten(PlanSide.Manager, Plan with { FollowUp = "En prat hver mandag." }, PlanField.None, 5.January),
            new PlanApproved(PlanSide.Manager, 5.January), new PlanApproved(PlanSide.Employee, 5.January));

        await Ola.TapsInLeave("SendWanted");
        await Ola.Taps("SendingConfirmed");
        await NavSays("the plan is taken", (delivery, at) => new NavNews.Taken(delivery, Receipt, IssuerGot: true, NavGot: false, at));

        Assert.Equal([1, 2], TheOnly.Deliveries.ThroughNav.Select(one => one.Asked.Version));
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Ola_asks_NAV_for_an_early_meeting_and_what_ails_Kari_is_not_passed_on()
    {
        await APlanIsAgreed(17.December);
        await Ola.TapsInLeave("HelpFromNavWanted");
        await Ola.Taps("HelpFromNavAsked", new { help = "EarlyMeeting", tried = "Kortere dager og hjemmekontor.", why = "Migrenen til Kari gjør det vanskelig." });
        Assert.Empty(TheOnly.Deliveries.EarlyHelp);

        await Ola.Taps("HelpFromNavAsked", new { help = "EarlyMeeting", tried = "Kortere dager og hjemmekontor.", why = "Vi finner ikke nok oppgaver som går an." });
        await NavSays("the plan is taken", (delivery, at) => new NavNews.Taken(delivery, Receipt, IssuerGot: false, NavGot: true, at));

        Assert.Equal(TheOnly.Deliveries.Newest!.Asked.Delivery, Assert.Single(TheOnly.Deliveries.EarlyHelp).Delivery);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task After_a_restart_Kari_says_in_words_that_she_carries_the_plan()
    {
        await APlanIsAgreed(17.December);
        await On(18.December);
        TheBotStartsAnew();

        await Kari.Writes("jeg leverer den");
        await Kari.Writes("Jeg har levert den 18. desember");
        Assert.Null(TheOnly.Deliveries.ReachedIssuerOn);
        await Kari.Writes("Jeg har levert den");

        Assert.Equal(18.December, TheOnly.Deliveries.ReachedIssuerOn);
        await TheTranscriptIsApproved();
    }

    [Theory]
    [InlineData("Fødselsnummer: 01017000027")]
    [InlineData("Fødselsnummer: 01017000027\nLagre nummeret")]
    public async Task A_personal_number_in_words_is_no_answer_and_is_noted_nowhere(string words)
    {
        await APlanIsAgreed(17.December, numberIsKept: false);
        await On(18.December);
        await Ola.TapsInLeave("SendWanted");
        await Ola.Taps("SendingConfirmed");

        await Hanne.Writes(words);

        Assert.Empty(Book.Numbers);
        Assert.All(Book.Noted, heard => Assert.DoesNotContain("01017000027", JsonSerializer.Serialize(heard)));
    }

    private async Task APlanIsAgreed(DateOnly on, bool numberIsKept = true)
    {
        if (numberIsKept) Book.Numbers.Add("kari");
        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed");
        await Kari.Taps("SickNoteWanted");
        await Kari.Taps("SickNoteGiven", new { from = "2026-11-24", to = "2027-01-22", grade = "100" });
        await On(on);
        Given(new PlanWritten(PlanSide.Employee, Plan, PlanField.None, on), new PlanWritten(PlanSide.Manager, Plan, PlanField.None, on),
            new PlanApproved(PlanSide.Employee, on), new PlanApproved(PlanSide.Manager, on));
    }
}
