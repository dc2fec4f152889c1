using System.Text;
using Microsoft.Playwright;
using SickLeaveBot.Workplace;
using SickLeaveBot.Workplace.Company;
using SickLeaveBot.Workplace.Exchange;
using static Microsoft.Playwright.Assertions;

namespace SickLeaveBot.App.Tests.Workplace;

/// <summary>Everybody's calendar and mail beside the chats, where one can do by hand what people do in Outlook.</summary>
public sealed class CalendarPageTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly DateTimeOffset Tuesday = new(2026, 3, 3, 6, 40, 0, TimeSpan.FromHours(1));

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 360)]
    public async Task An_invitation_is_answered_in_the_calendar_and_seen_as_mail_on_a_page_that_everybody_can_use(ColorScheme scheme, int width)
    {
        await using var microsoft = await PretendMicrosoft.Start(new() { StartAt = Tuesday });
        await using var bot = await EchoBot.Start(microsoft);
        var page = await browser.Page(width, scheme: scheme);
        var problems = new List<string>();
        page.Console += (_, said) => problems.AddRange(said.Type is "error" or "warning" ? [said.Text] : []);
        await page.GotoAsync(microsoft.Address);
        var kari = page.GetByRole(AriaRole.Region, new() { Name = "Samtalen mellom Kari Nordmann" });

        await kari.GetByRole(AriaRole.Tab, new() { Name = "Kalender" }).ClickAsync();
        await Expect(kari.GetByText("Teammøte kundeservice")).ToBeVisibleAsync();
        var meeting = Invited(microsoft);
        await kari.GetByText("Avtalt møte").ClickAsync();
        await Expect(kari.GetByText("Kari Nordmann: har ikke svart")).ToBeVisibleAsync();
        await Picture(page, $"{scheme}-{width}-calendar");
        var violations = await page.SeriousViolations();
        await Opened(kari).GetByLabel("Ny tid").FillAsync("2026-03-05T13:00");
        await Opened(kari).GetByRole(AriaRole.Button, new() { Name = "Foreslå ny tid" }).ClickAsync();
        await Expect(kari.GetByText("foreslår 5. mars 13:00")).ToBeVisibleAsync();
        microsoft.Exchange.Mails.Send((number, now) => new(number, now, MailKind.Letter, Mailboxes.Post, ["kari.nordmann@fjordlys.example"], "Møte", "Onsdag kl. 14")
        {
            Files = [new("invitasjon.ics", "text/calendar", Encoding.UTF8.GetBytes("BEGIN:VCALENDAR"))],
        });
        await kari.GetByRole(AriaRole.Tab, new() { Name = "E-post" }).ClickAsync();
        await Expect(kari.GetByText("invitasjon.ics")).ToBeVisibleAsync();
        await Expect(kari.GetByText("Svar: kommer kanskje")).ToBeVisibleAsync();
        await Picture(page, $"{scheme}-{width}-mail");

        Assert.Equal(new DateTime(2026, 3, 5, 13, 0, 0), microsoft.Exchange.Meetings.Find(meeting.UId)!.Invited.Single().ProposedStart!.Shows);
        Assert.Empty(problems);
        Assert.Empty(violations);
        Assert.Empty(await page.SeriousViolations());
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth && document.documentElement.scrollHeight <= innerHeight"));
    }

    [Fact]
    public async Task The_organiser_moves_adds_and_deletes_and_a_mailbox_gets_a_bad_day()
    {
        await using var microsoft = await PretendMicrosoft.Start(new() { StartAt = Tuesday });
        await using var bot = await EchoBot.Start(microsoft);
        var page = await browser.Page();
        var meeting = Invited(microsoft);
        await page.GotoAsync(microsoft.Address);
        var ola = page.GetByRole(AriaRole.Region, new() { Name = "Samtalen mellom Ola Hansen" });
        await ola.GetByRole(AriaRole.Tab, new() { Name = "Kalender" }).ClickAsync();
        await ola.GetByText("Avtalt møte").ClickAsync();

        await Opened(ola).GetByLabel("Ny tid").FillAsync("2026-03-04T15:00");
        await Opened(ola).GetByRole(AriaRole.Button, new() { Name = "Flytt" }).ClickAsync();
        await Expect(ola.GetByText("15:00–16:00")).ToBeVisibleAsync();
        await Opened(ola).GetByLabel("Hvem", new() { Exact = true }).SelectOptionAsync("ahmed.khan@fjordlys.example");
        await Opened(ola).GetByRole(AriaRole.Button, new() { Name = "Legg til" }).ClickAsync();
        await Expect(ola.GetByText("Ahmed Khan: har ikke svart")).ToBeVisibleAsync();
        await ola.GetByText("Postkassen virker som den skal").ClickAsync();
        await ola.GetByLabel("Varsler kommer ikke").CheckAsync();
        await Expect(ola.GetByText("Postkassen har 1 feil")).ToBeVisibleAsync();
        await Opened(ola).GetByRole(AriaRole.Button, new() { Name = "Slett" }).ClickAsync();
        await Expect(ola.GetByText("Avtalt møte")).ToHaveCountAsync(0);

        Assert.Equal([ExchangeMood.NoticesLost], microsoft.Exchange.Moods.Of(Fjordlys.Ola));
        Assert.Equal(
            [MailKind.Invitation, MailKind.Update, MailKind.Invitation, MailKind.Cancellation, MailKind.Cancellation],
            microsoft.Exchange.Mails.About(meeting.UId).Select(mail => mail.Kind));
    }

    [Theory]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public async Task Every_mood_has_words(string language)
    {
        await using var microsoft = await PretendMicrosoft.Start(new() { StartAt = Tuesday });
        var page = await browser.Page();
        await page.GotoAsync(microsoft.Address);
        await page.Locator("#language").SelectOptionAsync(language);

        await page.Locator("#view-calendar-left").ClickAsync();
        await page.Locator("#calendar-left .moods summary").ClickAsync();

        var words = await page.Locator("#calendar-left .all label").AllInnerTextsAsync();
        Assert.Equal(Enum.GetValues<ExchangeMood>().Length, words.Distinct().Count());
        Assert.DoesNotContain(words, one => one.Length == 0 || one == "undefined");
    }

    private static ILocator Opened(ILocator pane) => pane.Locator("details.entry[open]");

    /// <summary>Ola has called Kari to a meeting on Wednesday at two.</summary>
    private static Meeting Invited(PretendMicrosoft microsoft) => microsoft.Exchange.Create(microsoft.Exchange.Mailboxes.Find(Fjordlys.Ola)!, new()
    {
        Start = new(new(2026, 3, 4, 14, 0, 0), Zones.Norway),
        End = new(new(2026, 3, 4, 15, 0, 0), Zones.Norway),
        Invited = [new("kari.nordmann@fjordlys.example", "Kari Nordmann")],
        Fields = new() { ["subject"] = "Avtalt møte" },
    });

    private static Task<byte[]> Picture(IPage page, string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "pictures", $"calendar-{name}.png") });
}
