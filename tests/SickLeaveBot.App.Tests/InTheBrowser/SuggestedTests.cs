using SickLeaveBot.App.Tests.Workplace;
using static Microsoft.Playwright.Assertions;

namespace SickLeaveBot.App.Tests.InTheBrowser;

/// <summary>What the bot suggests to write next is written by a tap, in the language of the reader, and offered no longer than it is the newest.</summary>
public sealed class SuggestedTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Kari_taps_what_the_welcome_suggests_and_has_written_it()
    {
        using var demo = await Demo.Start();
        var looks = await Looks.At(demo.Address, browser);
        var kari = new Pane(looks.Light, "Kari Nordmann");
        await Expect(kari.Card("Hei, Kari!")).ToBeVisibleAsync();
        await Expect(kari.Suggested).ToHaveTextAsync(["syk i dag", "mitt fravær", "hjelp"]);

        await kari.Suggested.Last.ClickAsync();

        await Expect(kari.Text("hjelp")).ToBeVisibleAsync();
        await Expect(kari.Card("Dette kan jeg hjelpe deg med")).ToBeVisibleAsync();
        await Expect(kari.Suggested).ToHaveCountAsync(0);
        Assert.Equal(0, await demo.Stop());
    }
}
