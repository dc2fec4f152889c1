using Microsoft.Playwright;
using SickLeaveBot.App.Documents;
using SickLeaveBot.App.Tests.InTheBrowser;
using SickLeaveBot.App.Tests.Workplace;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.App.Tests.Documents;

/// <summary>A version as a web page: for a telephone, a screen reader, the dark and the printer.</summary>
public sealed class WebPaperTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData(Language.Nb, 360, ColorScheme.Light)]
    [InlineData(Language.Nn, 360, ColorScheme.Dark)]
    [InlineData(Language.En, 1280, ColorScheme.Dark)]
    public async Task Nobody_is_shut_out_of_the_page(Language language, int width, ColorScheme scheme)
    {
        var page = await Show(WebPaper.Write(Plans.Paper(Plans.Ordinary, language)), width, scheme);

        await page.ScreenshotAsync(new() { Path = Path.Combine(Looks.Pictures, $"plan-page-{language}-{width}-{scheme}.png"), FullPage = true });

        Assert.Empty(await page.SeriousViolations());
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page must not be scrolled sideways.");
    }

    [Fact]
    public void The_page_says_what_it_is_in_which_language_and_asks_for_nothing_else()
    {
        var html = WebPaper.Write(Plans.Paper(Plans.Ordinary, Language.Nn));

        Assert.StartsWith("<!doctype html>\n<html lang=\"nn-NO\">", html, StringComparison.Ordinal);
        Assert.Contains("<h1>Oppfølgingsplan</h1>", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">Tilsett</th><td>Kari Nordmann</td>", html, StringComparison.Ordinal);
        Assert.Contains("<li>Saksbehandling på skjerm</li>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("http", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_somebody_wrote_stays_a_text()
    {
        const string hostile = "<script>document.title='x'</script> [lenke](http://x.no) *fet* ${title} &amp; \"æ\"";
        var page = await Show(WebPaper.Write(Plans.Paper(Plans.Ordinary with { ToIssuer = hostile, Tasks = [new(hostile, TaskState.AsUsual)] })), 1280, ColorScheme.Light);

        Assert.Equal(2, await page.GetByText(hostile, new() { Exact = true }).CountAsync());
        Assert.Equal(0, await page.Locator("script, a, em, strong").CountAsync());
    }

    private async Task<IPage> Show(string html, int width, ColorScheme scheme)
    {
        var page = await browser.Page(width, 740, scheme);
        await page.SetContentAsync(html);
        return page;
    }
}
