using Microsoft.Playwright;
using SickLeaveBot.App.Tests.Workplace;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Workplace.Company;
using static Microsoft.Playwright.Assertions;

namespace SickLeaveBot.App.Tests.InTheBrowser;

/// <summary>The same story with Kari in the Agents Playground, which speaks English, and Ola in the workplace.</summary>
public sealed class PlaygroundStoryTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Kari_is_sick_in_the_Playground_Ola_is_told_and_after_a_restart_Kari_is_back()
    {
        using var demo = await Demo.Start();
        var workplace = await browser.Page();
        await workplace.AddInitScriptAsync($"localStorage.left = '{Fjordlys.Siri}'"); // Kari has no chat there: the bot answers where she is
        await workplace.GotoAsync(demo.Address);
        var ola = new Pane(workplace, "Ola Hansen");
        using var kari = await Playground.Start($"{demo.Address}/api/messages", browser);
        await Expect(kari.Heading("Kari!")).ToBeVisibleAsync(); // in Norwegian or English: the Playground says no language until a message is written

        await kari.Write("syk i dag, tilbake torsdag");
        await Expect(kari.Heading("You are reporting that you are away from today. Is that right?")).ToBeVisibleAsync();
        await kari.Picture("playground-1-asked");
        await kari.Tap("Report");
        await Expect(kari.Heading("Your absence has been reported. Get well soon!")).ToBeVisibleAsync();
        await Expect(ola.Card("Kari Nordmann er borte")).ToContainTextAsync("torsdag 5. mars");

        Assert.Equal(0, await demo.Stop());
        await demo.StartAgain();
        await workplace.ReloadAsync();
        await Expect(workplace.Locator("html")).ToHaveAttributeAsync("data-ready", "true"); // before that its buttons do nothing
        await workplace.GetByRole(AriaRole.Button, new() { Name = "Neste hendelse" }).ClickAsync();

        await Expect(kari.Heading("Are you back?")).ToBeVisibleAsync();
        await kari.Tap("Yes, back today");
        await Expect(ola.Card("Kari Nordmann er tilbake")).ToHaveCountAsync(1);
        await Expect(ola.Card("Kari Nordmann")).ToHaveCountAsync(1);
        await Expect(kari.Heading("Welcome back").First).ToBeVisibleAsync();
        await kari.Picture("playground-2-back");
    }
}
