using Microsoft.Playwright;
using SickLeaveBot.App.Tests.Workplace;
using static Microsoft.Playwright.Assertions;

namespace SickLeaveBot.App.Tests.InTheBrowser;

/// <summary>On a telephone: one sentence, one card that fits, one tap.</summary>
public sealed class LightReportTests(Browser browser) : IClassFixture<Browser>
{
    private const string Title = "Du melder deg borte fra i dag. Stemmer det?";
    private const int HighestCard = 320;

    [Fact]
    public async Task One_sentence_one_card_that_fits_and_one_tap()
    {
        using var demo = await Demo.Start();
        var page = await browser.Page(360, 740);
        await page.GotoAsync(demo.Address);
        var kari = new Pane(page, "Kari Nordmann");

        await kari.Write("syk i dag, tilbake torsdag");
        var card = kari.Card(Title).Last.Locator(".card");
        await Expect(card).ToBeVisibleAsync();
        await page.ScreenshotAsync(new() { Path = Path.Combine(Looks.Pictures, "report-light-narrow.png") });

        Assert.InRange((await card.BoundingBoxAsync())!.Height, 100, HighestCard);
        Assert.Equal(["Meld fra", "Avbryt", "Fortell mer (frivillig)"], await Visible(card));

        await kari.Tap(Title, "Fortell mer (frivillig)");
        Assert.True((await Visible(card)).Count > 3, "The rest comes on demand.");
        await kari.Tap(Title, "Meld fra");
        await Expect(kari.Card("Fraværet er meldt. God bedring!")).ToBeVisibleAsync();
    }

    private static async Task<IReadOnlyList<string>> Visible(ILocator card) =>
        await card.Locator("button:visible, input:visible, select:visible, textarea:visible").EvaluateAllAsync<string[]>("all => all.map(one => one.textContent.trim())");
}
