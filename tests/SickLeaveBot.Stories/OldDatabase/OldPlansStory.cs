using System.Text.Json.Nodes;
using SickLeaveBot.FollowUp.ReadingThePlan;
using SickLeaveBot.Law;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories.OldDatabase;

/// <summary>A database written by build fa4483b opens, and the plans in it are written, approved and evaluated from where they stood.</summary>
public sealed class OldPlansStory : OldDatabaseStory
{
    [Fact]
    public async Task Emily_had_written_her_part_and_what_Ola_had_kept_unsent_is_in_his_form_and_both_approve()
    {
        await TheQueueIsEmptied();
        var emily = Named("Emily");

        await Ola.Taps(OldTap.Of("OurPlan", "ManagersPartWanted").In(LeaveOf("Emily"), 6));
        Assert.Equal("Faste pauser.", Filled(Ola.Newest, "plannedAdaptation"));
        await Ola.Taps("ManagersPartWritten");
        await Ola.Taps("PlanAgreedTo");
        await emily.Taps("PlanAgreedTo");

        var plan = (await The("Emily")).Plan;
        Assert.Equal((1, 12.January), (plan.Agreed!.Number, plan.Agreed.AgreedOn));
        Assert.Equal("answering e-mail", plan.Agreed.Content.Tasks[0].What);
        Assert.Equal("Faste pauser.", plan.Agreed.Content.PlannedAdaptation);
        Assert.Empty(Ask($"SELECT person FROM draft WHERE sick_leave = '{LeaveOf("Emily"):N}'"));
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_plan_that_Ahmed_has_approved_waits_only_for_Per()
    {
        await TheQueueIsEmptied();

        await Per.Taps(OldTap.Of("OurPlan", "PlanAgreedTo").In(LeaveOf("Ahmed"), 12));

        Assert.Equal(12.January, (await The("Ahmed")).Plan.Agreed!.AgreedOn);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task What_Didrik_has_filled_in_and_not_sent_is_in_both_of_his_forms()
    {
        var didrik = Named("Didrik");

        await didrik.Taps(OldTap.Of("OurPlan", "EmployeesPartWanted").In(LeaveOf("Didrik"), 11));
        Assert.Equal("svare på e-post\nbestille varer", Filled(didrik.Newest, "asUsual"));
        Assert.Equal("kjøre truck", Filled(didrik.Newest, "notNow"));
        await didrik.Taps(OldTap.Of("OurPlan", "ManagersPartWanted").In(LeaveOf("Didrik"), 11));

        Assert.False(string.IsNullOrEmpty(Filled(didrik.Newest, "plannedAdaptation")));
    }

    [Fact]
    public async Task The_agreed_plan_of_Kari_is_evaluated_on_its_day_and_the_measures_that_end_soon_are_extended()
    {
        var kari = Named("Kari");
        await Deliver();

        await On(8.February);
        TheStoryBegins();
        await kari.Taps("EvaluationWanted");
        while (Offers(kari.Newest, "MeasureWent")) await kari.Taps("MeasureWent", new { how = "Works" });
        await kari.Taps("PlanKept", new { nextOn = "2027-02-22" });
        await On(9.February);
        TheStoryBegins();
        await Ola.Taps("MeasuresExtended", new { until = "2027-02-26" });

        var plan = (await The("Kari")).Plan;
        Assert.Equal([22.December, 8.February], plan.Evaluations.Select(one => one.On));
        Assert.Equal(22.February, plan.EvaluateOn);
        Assert.Contains(26.February, plan.Content.Measures.Select(measure => measure.To));
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Plans_that_were_put_off_are_asked_about_again_on_their_days_and_not_before()
    {
        await Deliver();
        foreach (var day in new[] { 13.January, 14.January, 15.January, 18.January, 19.January }) await On(day);
        Assert.Equal(ExemptionGround.TooIllForNow, (await The("Ida")).Plan.Unnecessary!.Ground);
        Assert.DoesNotContain(SummariesTo(Ingrid), summary => summary.StartsWith("Du utsatte oppfølgingsplanen til nå – ", StringComparison.Ordinal));
        Assert.DoesNotContain(SummariesTo(Ola), summary => summary.StartsWith("Trengs det en oppfølgingsplan nå? – ", StringComparison.Ordinal));

        TheStoryBegins();
        await On(20.January);
        Assert.Contains(SummariesTo(Ingrid), summary => summary.StartsWith("Du utsatte oppfølgingsplanen til nå – ", StringComparison.Ordinal));
        await Ingrid.Taps("PlanNeeded");
        await On(21.January);
        await On(22.January);
        Assert.Contains(SummariesTo(Ola), summary => summary.StartsWith("Trengs det en oppfølgingsplan nå? – ", StringComparison.Ordinal));
        await Ola.Taps("PlanNeeded");

        Assert.Null((await The("Chen")).Plan.Unnecessary);
        Assert.Null((await The("Ida")).Plan.Unnecessary);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task The_version_that_was_shared_with_Ahmed_is_open_to_him_until_its_day_and_to_Siri_no_more()
    {
        await Deliver();
        var shared = OldTap.Of("PlanSharedWithYou", "OpenWanted");

        await Named("Siri").Taps(shared);
        await Named("Ahmed").Taps(shared);
        OnWithoutRound(30.January);
        await Named("Ahmed").Taps(shared);

        var opened = (await The("Kari")).History.Where(fact => fact.Number > 60).Select(fact => fact.What).OfType<PlanOpened>();
        Assert.Equal(("Ahmed Khan", PlanReader.UnionRep, 3, 12.January), Assert.Single(opened.Select(one => (one.Who.Name, one.As, one.Version, one.On))));
    }

    private static string? Filled(JsonNode card, string input) => card["body"]!.AsArray().Where(element => $"{element!["id"]}" == input)
        .Select(element => element!["value"] is { } value ? $"{value}" : null).Single();

    private static bool Offers(JsonNode card, string verb) => card.ToJsonString().Contains($"\"verb\":\"{verb}\"", StringComparison.Ordinal);
}
