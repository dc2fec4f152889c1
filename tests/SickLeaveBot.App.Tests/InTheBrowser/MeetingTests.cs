using Microsoft.Playwright;
using SickLeaveBot.App.Tests.Workplace;
using static Microsoft.Playwright.Assertions;

namespace SickLeaveBot.App.Tests.InTheBrowser;

/// <summary>Ola books dialogue meeting 1 with Kari in the real program; what is done by hand in Outlook is seen in both chats.</summary>
public sealed class MeetingTests(Browser browser) : IClassFixture<Browser>
{
    private const string OlasMeeting = "Dialogmøte – Kari Nordmann";
    private const string Times = "Tidspunkt for dialogmøte med Kari Nordmann";
    private static readonly LocatorAssertionsToContainTextOptions Patiently = new() { Timeout = 30_000 };

    [Fact]
    public async Task It_is_booked_moved_in_Outlook_called_off_and_booked_again_and_both_see_it()
    {
        using var demo = await Demo.Start();
        var looks = await Looks.At(demo.Address, browser);
        var (kari, ola) = (new Pane(looks.Light, "Kari Nordmann"), new Pane(looks.Light, "Ola Hansen"));
        await kari.Write("sykmelding 100 prosent fra 3. mars til 15. mai");
        await kari.Tap("Skal jeg registrere sykmeldingen din slik?", "Ja, registrer");
        await Expect(ola.Card("Kari Nordmann er borte")).ToBeVisibleAsync();

        await ola.Write("book dialogmøte med Kari");
        await Expect(ola.Card(OlasMeeting)).ToContainTextAsync("Dialogmøtet er ikke satt opp");
        await looks.Check("meeting-1-not-booked", "Ola Hansen", OlasMeeting);
        await ola.Tap(OlasMeeting, "Finn tidspunkt");
        await Expect(ola.Card(Times)).ToContainTextAsync("Ledige tidspunkter");
        await looks.Check("meeting-2-times", "Ola Hansen", Times);
        await ola.Card(Times).Last.GetByRole(AriaRole.Radio).First.CheckAsync();
        await ola.Tap(Times, "Kall inn");
        await Expect(ola.Card(OlasMeeting).Last).ToContainTextAsync("Dialogmøtet er satt opp", Patiently);
        await Expect(kari.Card("Dialogmøte").Last).ToContainTextAsync("Dialogmøtet er satt opp", Patiently);
        await looks.Check("meeting-3-booked", "Kari Nordmann", "Dialogmøte");

        var calendar = looks.Light.GetByRole(AriaRole.Region, new() { Name = "Samtalen mellom Kari Nordmann" });
        await calendar.GetByRole(AriaRole.Tab, new() { Name = "Kalender" }).ClickAsync();
        await calendar.Locator("details.entry").Filter(new() { HasText = "Møte" }).First.WaitForAsync();
        await looks.Light.ScreenshotAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "pictures", "meeting-4-calendar.png") });
        await calendar.GetByRole(AriaRole.Tab, new() { Name = "Samtale" }).ClickAsync();

        var olas = looks.Light.GetByRole(AriaRole.Region, new() { Name = "Samtalen mellom Ola Hansen" });
        await olas.GetByRole(AriaRole.Tab, new() { Name = "Kalender" }).ClickAsync();
        await olas.GetByText("Møte", new() { Exact = true }).First.ClickAsync();
        var opened = olas.Locator("details.entry[open]");
        await opened.GetByLabel("Ny tid").FillAsync("2026-03-09T13:00");
        await opened.GetByRole(AriaRole.Button, new() { Name = "Flytt" }).ClickAsync();
        await Expect(kari.Card("Dialogmøte").Last).ToContainTextAsync("mandag 9. mars kl. 13.00–14.00", Patiently);
        await olas.GetByRole(AriaRole.Tab, new() { Name = "Samtale" }).ClickAsync();
        await Expect(ola.Card(OlasMeeting).Last).ToContainTextAsync("mandag 9. mars kl. 13.00–14.00", Patiently);

        await ola.Tap(OlasMeeting, "Avlys møtet");
        await ola.Tap("Avlyse dialogmøtet med Kari Nordmann?", "Ja, avlys møtet");
        await Expect(kari.Card("Dialogmøte").Last).ToContainTextAsync("Dialogmøtet er avlyst", Patiently);
        await ola.Tap(OlasMeeting, "Finn tidspunkt");
        await ola.Card(Times).Last.GetByRole(AriaRole.Radio).Nth(1).CheckAsync();
        await ola.Tap(Times, "Kall inn");
        await Expect(kari.Card("Dialogmøte").Last).ToContainTextAsync("Dialogmøtet er satt opp", Patiently);
    }
}
