using Microsoft.Playwright;
using SickLeaveBot.App.Tests.Workplace;
using static Microsoft.Playwright.Assertions;

namespace SickLeaveBot.App.Tests.InTheBrowser;

/// <summary>The demo page as different people see it, side by side: light, dark, and on a telephone of 360 pixels.</summary>
internal sealed class Looks
{
    private readonly Dictionary<string, IPage> pages = [];

    /// <summary>Where the pictures of the page lie for the eye of whoever works on it.</summary>
    public static string Pictures { get; } = Path.Combine(AppContext.BaseDirectory, "pictures");

    public static async Task<Looks> At(string address, Browser browser)
    {
        var looks = new Looks();
        looks.pages["light"] = await browser.Page(1280, 1000);
        looks.pages["dark"] = await browser.Page(1280, 1000, ColorScheme.Dark);
        looks.pages["narrow"] = await browser.Page(360, 740);
        foreach (var page in looks.pages.Values) await page.GotoAsync(address);
        return looks;
    }

    public IPage Light => pages["light"];

    /// <summary>The telephone.</summary>
    public IPage Narrow => pages["narrow"];

    /// <summary>Takes a picture of each, and finds nobody shut out: neither by the page nor by its cards.</summary>
    /// <param name="heading">The card that everybody must have got by now.</param>
    /// <param name="person">Whose chat it is in.</param>
    public async Task Check(string moment, string person, string heading)
    {
        foreach (var (look, page) in pages)
        {
            if (look == "narrow") await page.GetByRole(AriaRole.Tab, new() { Name = person.Split(' ')[0] }).ClickAsync();
            await Expect(new Pane(page, person).Card(heading).Last).ToBeVisibleAsync();
            await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{moment}-{look}.png") });

            Assert.Empty(await page.SeriousViolations());
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{look} must not be scrolled sideways");
        }
    }
}
