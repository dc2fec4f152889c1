using Microsoft.Playwright;
using SickLeaveBot.App.Tests.Workplace;
using static Microsoft.Playwright.Assertions;

namespace SickLeaveBot.App.Tests.InTheBrowser;

/// <summary>Kari is at home with a sick child, on a telephone: one sentence and one tap, with everything voluntary left empty.</summary>
public sealed class ChildSickTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Kari_leaves_the_voluntary_questions_empty_and_the_report_is_sent_all_the_same()
    {
        using var demo = await Demo.Start();
        var page = await browser.Page(360, 740);
        await page.GotoAsync(demo.Address);
        var kari = new Pane(page, "Kari Nordmann");

        await kari.Write("barnet mitt er sykt");
        await kari.Tap("Hjemme med sykt barn: Stemmer dette?", "Meld fra");

        await Expect(kari.Card("Registrert. God bedring der hjemme!")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Tab, new() { Name = "Ola" }).ClickAsync();
        await Expect(new Pane(page, "Ola Hansen").Card("Kari Nordmann er borte")).ToBeVisibleAsync();
    }
}
