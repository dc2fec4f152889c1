using Microsoft.Playwright;
using SickLeaveBot.App.Tests.Workplace;
using static Microsoft.Playwright.Assertions;

namespace SickLeaveBot.App.Tests.InTheBrowser;

/// <summary>What somebody who is new meets on a telephone: a welcome that can be read at a glance, help, and lines to try.</summary>
public sealed class MenuTests(Browser browser) : IClassFixture<Browser>
{
    private const string Rows = """
        card => Object.values(Object.groupBy([...card.querySelectorAll('button')].filter(one => one.offsetParent), one => Math.round(one.getBoundingClientRect().top)))
          .map(row => Math.round(row[0].getBoundingClientRect().left))
        """;

    [Theory]
    [InlineData("Kari Nordmann", 1, 2)]
    [InlineData("Ola Hansen", 2, 3)]
    [InlineData("Hanne Bakken", 2, 3)]
    public async Task Welcome_and_help_have_few_rows_of_buttons_that_begin_at_one_edge(string person, int ofWelcome, int ofHelp)
    {
        using var demo = await Demo.Start();
        var page = await Opened(demo);
        await page.GetByLabel("Hvem er du?").First.SelectOptionAsync(new SelectOptionValue { Label = person });
        var pane = new Pane(page, person);
        await IsRead(pane, $"Hei, {person.Split(' ')[0]}!", ofWelcome);

        await pane.Write("hjelp");
        await IsRead(pane, "Dette kan jeg hjelpe deg med", ofHelp);
    }

    [Fact]
    public async Task A_line_to_try_stands_where_one_writes_and_is_read()
    {
        using var demo = await Demo.Start();
        var page = await Opened(demo);
        var kari = new Pane(page, "Kari Nordmann");
        await page.GetByText("Prøv dette").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "sykmelding med reisetilskudd fra i dag til fredag" }).ClickAsync();
        await Expect(kari.Composer).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(kari.Card("Skal jeg registrere sykmeldingen din slik?")).ToContainTextAsync("Reisetilskudd");
        await Expect(page.Locator("#lines")).ToBeHiddenAsync();
    }

    private async Task<IPage> Opened(Demo demo)
    {
        var page = await browser.Page(360, 740);
        await page.GotoAsync(demo.Address);
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-ready", "true");
        return page;
    }

    private static async Task IsRead(Pane pane, string heading, int rows)
    {
        var card = pane.Card(heading).Last.Locator(".card");
        await Expect(card).ToBeVisibleAsync();
        var edges = await card.EvaluateAsync<int[]>(Rows);
        Assert.InRange(edges.Length, 1, rows);
        Assert.Single(edges.Distinct());
    }
}
