using Microsoft.Playwright;
using SickLeaveBot.App.Tests.Workplace;
using static Microsoft.Playwright.Assertions;

namespace SickLeaveBot.App.Tests.InTheBrowser;

/// <summary>The demo page plays the people picker of Teams: one searches among the staff, chooses, and takes a choice back.</summary>
public sealed class PeoplePickerTests(Browser browser) : IClassFixture<Browser>
{
    private const string Form = "Hvem er verneombud?";

    [Theory]
    [InlineData(1280, 800)]
    [InlineData(360, 740)]
    public async Task Hanne_finds_Emily_by_a_part_of_her_name_and_puts_her_on_the_list(int width, int height)
    {
        using var demo = await Demo.Start();
        var page = await browser.Page(width, height);
        await page.GotoAsync(demo.Address);
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-ready", "true");
        await page.GetByLabel("Hvem er du?").First.SelectOptionAsync(new SelectOptionValue { Label = "Hanne Bakken" });
        var hanne = new Pane(page, "Hanne Bakken");
        await hanne.Write("verneombud");

        await hanne.FillIn(Form, "Legg til", "tveit");
        await hanne.Tap(Form, "Torbjørg Tveit");
        await hanne.FillIn(Form, "Legg til", "cla");
        await hanne.Tap(Form, "Emily Clarke");
        await hanne.Tap(Form, "Ta bort Torbjørg Tveit");
        await hanne.FillIn(Form, "Legg til", "ingen som heter dette");
        await Expect(hanne.Card(Form).Last).ToContainTextAsync("Fant ingen med det navnet");
        await hanne.FillIn(Form, "Legg til", "");
        await hanne.Tap(Form, "Lagre");

        var list = hanne.Card("Lister").Last;
        await Expect(list).ToContainTextAsync("Siri Dahl");
        await Expect(list).ToContainTextAsync("Emily Clarke");
        await Expect(list).Not.ToContainTextAsync("Torbjørg Tveit");
    }
}
