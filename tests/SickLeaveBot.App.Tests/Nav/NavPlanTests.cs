using System.Text.Json;
using SickLeaveBot.App.Nav;
using SickLeaveBot.FollowUp.DeliveringThePlan;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Tests.Schemas;

namespace SickLeaveBot.App.Tests.Nav;

/// <summary>What is sent to NAV: always what NAV's own descriptions ask for, whatever the plan holds.</summary>
public sealed class NavPlanTests
{
    private const string Number = "05908399546";
    private static readonly DateOnly Today = new(2026, 12, 18);
    private static readonly ContactPerson Ola = new("Ola Hansen", "55000102", "ola@fjordlys.example");
    private static readonly DeliveryAsked ToBoth = new(1, 1, ToIssuer: true, ToNav: true, Today);

    [Theory]
    [InlineData("nav/lps-followupplan.schema.json", "")]
    [InlineData("nav/lps-oppfolgingsplan-mottak.openapi.yaml", "#FollowUpPlanDTO")]
    public void Two_hundred_generated_plans_are_what_NAV_describes(string file, string name)
    {
        var random = new Random(20261218);
        var bodies = Enumerable.Range(0, 200).Select(at => ($"plan {at}", Json(Generated(random)))).ToList();

        Assert.Empty(Schema.Violations($"{Shared.File(file)}{name}", bodies));
    }

    [Theory]
    [InlineData("nav/lps-followupplan.schema.json", "")]
    [InlineData("nav/lps-oppfolgingsplan-mottak.openapi.yaml", "#FollowUpPlanDTO")]
    public void The_descriptions_would_tell_of_a_plan_that_is_wrong(string file, string name)
    {
        var wrong = Json(Body(Full, ToBoth)).Replace("\"typicalWorkday\"", "\"typicalDay\"", StringComparison.Ordinal);

        Assert.NotEmpty(Schema.Violations($"{Shared.File(file)}{name}", [("wrong", wrong)]));
    }

    [Fact]
    public void Tasks_and_measures_stand_where_NAV_looks_for_them()
    {
        var body = Body(Full, ToBoth);

        Assert.Equal("Svare på e-post\nPakke varer (med tilrettelegging)", body.TasksThatCanStillBeDone);
        Assert.Equal("Løfte kasser", body.TasksThatCanNotBeDone);
        Assert.Equal(
            "Rolig start.\nHjemmekontor (18.12.2026–15.1.2027, lederen følger opp)\nAnnet tiltak: Egen inngang (1.1.2027–1.2.2027, den ansatte følger opp)",
            body.PlannedFacilitation);
        Assert.Equal(("Ikke oppgitt", "SickLeaveBot"), (body.PreviousFacilitation, body.LpsName));
    }

    [Fact]
    public void Help_is_asked_for_only_where_the_plan_goes_to_NAV()
    {
        var toIssuer = Body(Full, ToBoth with { ToNav = false });
        var toNav = Body(Full, ToBoth with { ToIssuer = false });

        Assert.Equal((false, null, "Er gradering mulig?"), (toIssuer.NeedsHelpFromNav, toIssuer.NeedsHelpFromNavDescription, toIssuer.MessageToGeneralPractitioner));
        Assert.Equal((true, "Hjelpemidler.", null), (toNav.NeedsHelpFromNav, toNav.NeedsHelpFromNavDescription, toNav.MessageToGeneralPractitioner));
    }

    [Fact]
    public void An_early_request_tells_what_is_asked_for_what_was_tried_and_why()
    {
        var help = new EarlyHelpAsked(1, 1, EarlyHelpWish.EarlyMeeting, "Kortere dager.", "Mangler oppgaver.", Today);

        var body = NavPlan.Of(new(1, 1, Full with { NeedsNav = false, NavHelp = null }, Today, null), ToBoth, help, Number, Ola)!;

        Assert.Equal("Ber om tidlig dialogmøte 2.\nDette er prøvd: Kortere dager.\nDerfor trengs hjelp: Mangler oppgaver.", body.NeedsHelpFromNavDescription);
    }

    [Theory]
    [InlineData(null, true, null)]
    [InlineData(NoPartReason.DidNotAnswer, false, "Den ansatte har ikke svart på henvendelser om planen.")]
    public void Whether_the_employee_took_part_is_said_as_it_is(NoPartReason? why, bool took, string? words)
    {
        var body = NavPlan.Of(new(1, 1, Full, Today, why), ToBoth, null, Number, Ola)!;

        Assert.Equal((took, words), (body.EmployeeHasContributedToPlan, body.EmployeeHasNotContributedToPlanDescription));
    }

    [Fact]
    public void A_text_that_is_too_long_is_cut_where_a_reader_sees_it()
    {
        var body = Body(Full with { FollowUp = string.Concat(Enumerable.Repeat("😀 ord ", 500)) }, ToBoth);

        Assert.InRange(body.FollowUp.Length, 1900, PlanContent.LongestText);
        Assert.EndsWith("… (forkortet; hele planen finnes hos arbeidsgiveren)", body.FollowUp, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_date_of_evaluation_nothing_is_sent() =>
        Assert.Null(NavPlan.Of(new(1, 1, Full with { EvaluateOn = null }, Today, null), ToBoth, null, Number, Ola));

    [Fact]
    public void Every_choice_has_its_words()
    {
        Assert.All(Enum.GetValues<MeasureKind>(), kind => Assert.NotEmpty(NavWords.Kind(kind)));
        Assert.All(Enum.GetValues<PlanSide>(), side => Assert.NotEmpty(NavWords.By(side)));
        Assert.All(Enum.GetValues<NoPartReason>(), why => Assert.NotEmpty(NavWords.Why(why)));
        Assert.All(Enum.GetValues<EarlyHelpWish>(), wish => Assert.NotEmpty(NavWords.Wish(wish)));
    }

    [Fact]
    public void A_body_is_not_printed() => Assert.DoesNotContain(Number, $"{Body(Full, ToBoth)}", StringComparison.Ordinal);

    private static PlanContent Full { get; } = new(
        "Lager og kontor.", [new("Svare på e-post", TaskState.AsUsual), new("Pakke varer", TaskState.WithAdaptation), new("Løfte kasser", TaskState.NotNow)],
        null, "Rolig start.", null,
        [
            new(1, MeasureKind.HomeOffice, null, PlanSide.Manager, Today, new(2027, 1, 15), LoadConsidered: true),
            new(2, MeasureKind.Other, "Egen inngang", PlanSide.Employee, new(2027, 1, 1), new(2027, 2, 1), LoadConsidered: false),
        ],
        "Hver fredag.", new(2027, 1, 18), true, "Hjelpemidler.", "Er gradering mulig?");

    private static FollowUpPlanBody Body(PlanContent plan, DeliveryAsked asked) => NavPlan.Of(new(1, 1, plan, Today, null), asked, null, Number, Ola)!;

    private static string Json(FollowUpPlanBody body) => JsonSerializer.Serialize(body, NavJson.Default.FollowUpPlanBody);

    private static FollowUpPlanBody Generated(Random random)
    {
        var plan = new PlanContent(
            Text(), [.. Some(() => new PlannedTask(Text() ?? "Oppgave", Any<TaskState>()))], Text(), Text(), Text(),
            [.. Some(() => new Measure(random.Next(1, 99), Any<MeasureKind>(), Text(), Any<PlanSide>(), Day(), Day(), Yes()))],
            Text(), Day(), Yes() ? Yes() : null, Text(), Text());
        var asked = new DeliveryAsked(1, 1, Yes(), Yes(), Today);
        var help = Yes() ? new EarlyHelpAsked(1, 1, Any<EarlyHelpWish>(), "Prøvd", "Fordi", Today) : null;
        var contact = new ContactPerson("Ola", Text(), Text());
        return NavPlan.Of(new(1, 1, plan, Today, Yes() ? Any<NoPartReason>() : null), asked, help, Number, contact)!;

        bool Yes() => random.Next(2) == 0;
        DateOnly Day() => Today.AddDays(random.Next(1, 360));
        T Any<T>() where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];
        IEnumerable<T> Some<T>(Func<T> make) => Enumerable.Range(0, random.Next(0, 12)).Select(_ => make()).ToList();
        string? Text() => random.Next(6) switch { 0 => null, 1 => "", 2 => "  ", 3 => "\"æøå\"\n😀\\", 4 => new string('å', 2000), _ => "Vanlig tekst." };
    }
}
