using Microsoft.Playwright;
using SickLeaveBot.App.Tests.Workplace;
using SickLeaveBot.FollowUp.Facts;
using static Microsoft.Playwright.Assertions;

namespace SickLeaveBot.App.Tests.InTheBrowser;

/// <summary>The first whole story, in a browser, with nothing of the demo replaced.</summary>
public sealed class SickAndBackTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Kari_is_sick_Ola_is_told_and_after_a_restart_Kari_is_back()
    {
        using var demo = await Demo.Start();
        var looks = await Looks.At(demo.Address, browser);
        var problems = new List<string>();
        looks.Light.PageError += (_, problem) => problems.Add(problem);
        var (kari, ola) = (new Pane(looks.Light, "Kari Nordmann"), new Pane(looks.Light, "Ola Hansen"));

        await Expect(kari.Card("Hei, Kari!")).ToBeVisibleAsync();
        await kari.Write("syk i dag, tilbake torsdag");
        await looks.Check("1-asked", "Kari Nordmann", "Du melder deg borte fra i dag. Stemmer det?");
        await kari.Tap("Du melder deg borte fra i dag. Stemmer det?", "Meld fra");
        await Expect(kari.Card("Fraværet er meldt. God bedring!")).ToContainTextAsync("torsdag 5. mars");
        await Expect(ola.Card("Kari Nordmann er borte")).ToContainTextAsync("torsdag 5. mars");
        await looks.Check("2-told", "Ola Hansen", "Kari Nordmann er borte");

        Assert.Equal(0, await demo.Stop());
        await demo.StartAgain();
        await looks.Light.ReloadAsync();

        await Expect(kari.Text("syk i dag, tilbake torsdag")).ToBeVisibleAsync();
        await Expect(kari.Card("Fraværet er meldt. God bedring!")).ToBeVisibleAsync();
        await Expect(ola.Card("Kari Nordmann er borte")).ToBeVisibleAsync();

        await looks.Light.GetByRole(AriaRole.Button, new() { Name = "Neste hendelse" }).ClickAsync();
        await Expect(looks.Light.Locator("#now")).ToHaveTextAsync("torsdag 5. mars 2026, 07:30");
        await kari.Tap("Er du tilbake?", "Ja, tilbake i dag");
        await Expect(ola.Card("Kari Nordmann er tilbake")).ToHaveCountAsync(1);
        await Expect(ola.Card("Kari Nordmann")).ToHaveCountAsync(1);
        await looks.Check("3-back", "Ola Hansen", "Kari Nordmann er tilbake");

        Assert.Empty(problems);
        Assert.Equal(0, await demo.Stop());
    }
}
