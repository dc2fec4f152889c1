using Microsoft.Playwright;
using SickLeaveBot.App.Tests.Workplace;
using SickLeaveBot.FollowUp.Facts;
using static Microsoft.Playwright.Assertions;

namespace SickLeaveBot.App.Tests.InTheBrowser;

/// <summary>Kari and Ola make a follow-up plan on the two sides of the page, from nothing to two approvals and the receipt from NAV.</summary>
public sealed class PlanTests(Browser browser) : IClassFixture<Browser>
{
    private const int MostInteractions = 12;
    private const int MostForAnInvitation = 320;
    private const int MostForThreeQuestions = 450;
    private int interactions;

    [Fact]
    public async Task The_plan_is_made_by_both_approved_by_both_and_delivered_in_at_most_twelve_interactions()
    {
        using var demo = await Demo.Start();
        var looks = await Looks.At(demo.Address, browser);
        var (kari, ola) = (new Pane(looks.Light, "Kari Nordmann"), new Pane(looks.Light, "Ola Hansen"));
        await HasANote(kari);
        await Expect(ola.Card("Kari Nordmann er borte")).ToBeVisibleAsync();

        await Counted(ola.Tap("Kari Nordmann er borte", "Oppfølgingsplan"));
        await Counted(ola.FillIn("Oppfølgingsplan for Kari Nordmann", "Planlagt tilrettelegging", "Hev- og senkepult, og kortere dager i mars"));
        await looks.Check("plan-1-managers-part", "Ola Hansen", "Oppfølgingsplan for Kari Nordmann");
        await IsAtMost(looks.Narrow, "Ola Hansen", "Oppfølgingsplan for Kari Nordmann", MostForThreeQuestions);
        await Counted(ola.Tap("Oppfølgingsplan for Kari Nordmann", "Send"));
        await IsAtMost(looks.Narrow, "Kari Nordmann", "Vil du skrive din del av planen?", MostForAnInvitation);
        await looks.Check("plan-2-invitation", "Kari Nordmann", "Vil du skrive din del av planen?");
        await Counted(kari.Tap("Vil du skrive din del av planen?", "Skriv min del"));
        await IsAtMost(looks.Narrow, "Kari Nordmann", "Oppfølgingsplan: Hva er mulig nå?", MostForThreeQuestions);
        await Counted(kari.FillIn("Oppfølgingsplan: Hva er mulig nå?", "Som vanlig", "svare på e-post\nfakturaer"));
        await Counted(kari.FillIn("Oppfølgingsplan: Hva er mulig nå?", "Med tilrettelegging", "møter, hvis de er korte"));
        await Counted(kari.FillIn("Oppfølgingsplan: Hva er mulig nå?", "Ikke nå", "løfte varer"));
        await looks.Check("plan-2-employees-part", "Kari Nordmann", "Oppfølgingsplan: Hva er mulig nå?");
        await Counted(kari.Tap("Oppfølgingsplan: Hva er mulig nå?", "Send"));
        await Expect(kari.Card("Oppfølgingsplan for Kari Nordmann")).ToContainTextAsync("Hev- og senkepult");
        await looks.Check("plan-3-to-approve", "Kari Nordmann", "Oppfølgingsplan for Kari Nordmann");
        await Counted(kari.Tap("Oppfølgingsplan for Kari Nordmann", "Godkjenn"));
        await Expect(ola.Card("Oppfølgingsplan for Kari Nordmann").Last).ToContainTextAsync("Godkjent av Kari Nordmann");
        await Counted(ola.Tap("Oppfølgingsplan for Kari Nordmann", "Godkjenn"));
        await Expect(kari.Card("Oppfølgingsplan for Kari Nordmann").Last).ToContainTextAsync("Planen er godkjent");
        await Counted(ola.Tap("Oppfølgingsplan for Kari Nordmann", "Send til sykmelderen"));
        await looks.Check("plan-4-to-send", "Ola Hansen", "Send planen for Kari Nordmann til sykmelderen");
        await Counted(ola.Tap("Send planen for Kari Nordmann til sykmelderen", "Send til sykmelderen"));

        await Expect(ola.Card("Planen for Kari Nordmann, versjon 1").Last).ToContainTextAsync("Planen er framme.");
        await Expect(kari.Card("Oppfølgingsplanen din, versjon 1").Last).ToContainTextAsync("Planen er framme.");
        await looks.Check("plan-5-delivered", "Kari Nordmann", "Oppfølgingsplanen din, versjon 1");
        Assert.InRange(interactions, 1, MostInteractions);
    }

    [Fact]
    public async Task What_happens_next_fits_on_a_phone_beside_the_receipt_and_the_rest_comes_on_demand()
    {
        using var demo = await Demo.Start();
        var looks = await Looks.At(demo.Address, browser);
        var kari = new Pane(looks.Light, "Kari Nordmann");
        await HasANote(kari);
        await kari.Tap("Sykmeldingen er registrert", "Hva skjer videre?");
        await IsAtMost(looks.Narrow, "Kari Nordmann", "Dette skjer videre", MostForAnInvitation);
        await looks.Check("overview-1", "Kari Nordmann", "Dette skjer videre");
        await kari.Tap("Dette skjer videre", "Fortell mer");
        await Expect(kari.Card("Dette skjer videre")).ToContainTextAsync("Dialogmøte 1");
        await Expect(kari.Card("Fraværet ditt").GetByRole(AriaRole.Button, new() { Name = "Endre eller forleng" })).ToBeVisibleAsync();
    }

    private static async Task HasANote(Pane kari)
    {
        await kari.Write("sykmelding 100 prosent fra 3. mars til 15. mai");
        await kari.Tap("Skal jeg registrere sykmeldingen din slik?", "Ja, registrer");
    }

    private static async Task IsAtMost(IPage page, string person, string heading, int pixels)
    {
        await page.GetByRole(AriaRole.Tab, new() { Name = person.Split(' ')[0] }).ClickAsync();
        var card = new Pane(page, person).Card(heading).Last.Locator(".card");
        await Expect(card).ToBeVisibleAsync();
        Assert.InRange((await card.BoundingBoxAsync())!.Height, 1, pixels);
    }

    private Task Counted(Task interaction)
    {
        interactions++;
        return interaction;
    }
}
