using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Workplace;
using SickLeaveBot.Workplace.Company;
using static Microsoft.Playwright.Assertions;

namespace SickLeaveBot.App.Tests.Workplace;

/// <summary>The page as a newcomer meets it, in a real browser, with a bot that only echoes.</summary>
public sealed class PageTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 360)]
    public async Task A_person_writes_and_answers_a_card_on_a_page_that_everybody_can_use(ColorScheme scheme, int width)
    {
        await using var microsoft = await PretendMicrosoft.Start(new() { StartAt = new(2026, 3, 3, 6, 40, 0, TimeSpan.FromHours(1)) });
        await using var bot = await EchoBot.Start(microsoft);
        bot.Does = activity => Asks(bot, activity);
        var page = await browser.Page(width, scheme: scheme);
        var problems = new List<string>();
        page.Console += (_, said) => problems.AddRange(said.Type is "error" or "warning" ? [said.Text] : []);
        page.PageError += (_, error) => problems.Add(error);

        await page.GotoAsync(microsoft.Address);
        await page.GetByLabel("Skriv en melding – Kari Nordmann").FillAsync("syk i dag");
        await page.Keyboard.PressAsync("Enter");
        var chat = page.GetByRole(AriaRole.Region, new() { Name = "Samtalen mellom Kari Nordmann" });
        await Expect(chat.GetByText("Stemmer dette?")).ToBeVisibleAsync();
        await Picture(page, $"{scheme}-{width}-card");
        var violations = await page.SeriousViolations();
        await chat.GetByRole(AriaRole.Button, new() { Name = "Meld fravær" }).ClickAsync();
        await Expect(chat.GetByText("Takk, Kari")).ToBeVisibleAsync();
        await Picture(page, $"{scheme}-{width}-answered");

        Assert.Empty(problems);
        Assert.Empty(violations);
        Assert.Empty(await page.SeriousViolations());
        var data = bot.Heard.Single(activity => (string?)activity["type"] == "invoke")["value"]!["action"]!["data"]!;
        Assert.Equal(
            """{"leave":"abc","version":1,"firstDay":"2026-03-03","someWork":"no","call":"false"}""", data.ToJsonString());
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    [Fact]
    public async Task Without_the_renderer_the_card_is_text_and_the_page_says_what_is_missing()
    {
        await using var microsoft = await PretendMicrosoft.Start();
        await using var bot = await EchoBot.Start(microsoft);
        var page = await browser.Page();
        await page.RouteAsync("**/renderer/*", route => route.FulfillAsync(new() { Status = 404 }));
        microsoft.Chats.Post(Fjordlys.Kari, fromBot: true, _ => Cards.Message(Cards.Question));

        await page.GotoAsync(microsoft.Address);

        await Expect(page.GetByText("Kortene vises som tekst")).ToBeVisibleAsync();
        await Expect(page.GetByText("Du kan svare ved å skrive: Meld fravær · Avbryt")).ToBeVisibleAsync();
        await Picture(page, "plain");
    }

    [Theory]
    [InlineData("nb", "tirsdag 3. mars")]
    [InlineData("nn", "tysdag 3. mars")]
    [InlineData("en", "Tuesday")]
    public async Task The_clock_is_in_the_language_of_the_page(string language, string today)
    {
        await using var microsoft = await PretendMicrosoft.Start(new() { StartAt = new(2026, 3, 3, 6, 40, 0, TimeSpan.FromHours(1)) });
        var page = await browser.Page();

        await page.GotoAsync(microsoft.Address);
        await page.Locator("#language").SelectOptionAsync(language);

        await Expect(page.Locator("#now")).ToContainTextAsync(today);
    }

    [Theory]
    [InlineData(1280, 900)]
    [InlineData(360, 740)]
    public async Task However_long_a_chat_is_only_the_chat_is_scrolled(int width, int height)
    {
        await using var microsoft = await PretendMicrosoft.Start();
        await using var bot = await EchoBot.Start(microsoft);
        for (var at = 0; at < 20; at++) microsoft.Chats.Post(Fjordlys.Kari, fromBot: true, _ => Cards.Message(Cards.Question));
        var page = await browser.Page(width, height);

        await page.GotoAsync(microsoft.Address);
        await Expect(page.GetByRole(AriaRole.Article)).ToHaveCountAsync(20);

        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollHeight <= innerHeight"), "There is nothing below the page.");
    }

    [Theory]
    [InlineData(1280, 900)]
    [InlineData(360, 740)]
    public async Task Only_what_is_new_is_notified_of_and_what_the_bot_takes_back_is_gone(int width, int height)
    {
        await using var microsoft = await PretendMicrosoft.Start();
        await using var bot = await EchoBot.Start(microsoft);
        var before = microsoft.Chats.Post(Fjordlys.Hanne, fromBot: true, _ => Cards.Message(Cards.Question));
        var shown = microsoft.Chats.Post(Fjordlys.Kari, fromBot: true, _ => Cards.Message(Cards.Question));
        var page = await browser.Page(width, height);
        await page.GotoAsync(microsoft.Address);
        await Expect(page.GetByRole(AriaRole.Article)).ToHaveCountAsync(1);
        var toasts = page.Locator(".toast:visible");

        microsoft.Chats.Change(before.Id, message => message with { Edited = microsoft.Chats.Now });
        microsoft.Chats.Change(before.Id, message => message with { Shown = Cards.Question });
        microsoft.Chats.Change(shown.Id, message => message with { Deleted = true });
        await Expect(page.GetByRole(AriaRole.Article)).ToHaveCountAsync(0);
        await Expect(toasts).ToHaveCountAsync(0);
        microsoft.Chats.Post(Fjordlys.Hanne, fromBot: true, _ => Cards.Message(Cards.Question));
        await Expect(toasts).ToHaveCountAsync(1);

        await Picture(page, $"toast-{width}");
        await Expect(toasts.GetByText("Bekreft fraværet")).ToBeVisibleAsync();
        Assert.Equal("", await page.EvaluateAsync<string>("""
            [...document.querySelectorAll('button, select, textarea, summary')].filter(one => !one.closest('.toast') && one.checkVisibility())
              .filter(one => { const [a, b] = [one, document.querySelector('.toast:last-child')].map(it => it.getBoundingClientRect());
                return a.width > 1 && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom; })
              .map(one => one.outerHTML).join(' ')
            """));
    }

    [Fact]
    public async Task The_clock_the_language_and_the_theme_can_be_changed()
    {
        await using var microsoft = await PretendMicrosoft.Start(new() { StartAt = new(2026, 3, 6, 12, 0, 0, TimeSpan.FromHours(1)) });
        await using var bot = await EchoBot.Start(microsoft);
        var page = await browser.Page();
        await page.GotoAsync(microsoft.Address);

        await page.GetByRole(AriaRole.Button, new() { Name = "Neste hendelse" }).ClickAsync();
        await Expect(page.Locator("#now")).ToHaveTextAsync("mandag 9. mars 2026, 08:00");
        await page.GetByLabel("Språk", new() { Exact = true }).SelectOptionAsync("nn");
        await page.GetByLabel("Utsjånad").SelectOptionAsync("contrast");
        await Expect(page.GetByLabel("Skriv ei melding – Kari Nordmann")).ToBeVisibleAsync();
        await page.GetByLabel("Kven er du?").Last.SelectOptionAsync(new SelectOptionValue { Label = "Hanne Bakken" });
        await page.GetByLabel("Skriv ei melding – Hanne Bakken").FillAsync("hei");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("Echo: hei")).ToBeVisibleAsync();
        await Picture(page, "contrast");

        Assert.Equal("nn-NO", microsoft.Staff.Find(Fjordlys.Kari)!.Locale);
        Assert.Equal("nb-NO", (string?)bot.Heard.Last(activity => (string?)activity["type"] == "message")["locale"]);
    }

    private static async Task<IResult?> Asks(EchoBot bot, JsonObject activity)
    {
        if ((string?)activity["type"] == "invoke")
        {
            return Results.Json(new
            {
                statusCode = 200,
                type = "application/vnd.microsoft.card.adaptive",
                value = new { type = "AdaptiveCard", version = "1.5", body = new[] { new { type = "TextBlock", text = "Takk, Kari. Ola har fått vite det.", wrap = true } } },
            });
        }

        if ((string?)activity["type"] == "message")
        {
            await bot.Connector(HttpMethod.Post, $"v3/conversations/{activity["conversation"]!["id"]}/activities", Cards.Message(Cards.Question));
            return Results.Ok();
        }

        return null;
    }

    /// <summary>For the eye of whoever works on the page: kept beside the built tests.</summary>
    private static Task<byte[]> Picture(IPage page, string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "pictures", $"{name}.png") });
}
