using Microsoft.Playwright;
using SickLeaveBot.Conversations.Moments;

namespace SickLeaveBot.App.Tests.InTheBrowser;

/// <summary>One person's chat on the demo page.</summary>
internal sealed class Pane(IPage page, string person)
{
    private readonly ILocator chat = page.GetByRole(AriaRole.Region, new() { Name = $"Samtalen mellom {person} og SickLeaveBot" });

    /// <summary>The messages that hold a card with this heading.</summary>
    public ILocator Card(string heading) =>
        chat.GetByRole(AriaRole.Article).Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = heading }) });

    public ILocator Text(string text) => chat.GetByText(text, new() { Exact = true });

    /// <summary>What can be written with a tap now.</summary>
    public ILocator Suggested => chat.GetByRole(AriaRole.Group, new() { Name = "Forslag" }).GetByRole(AriaRole.Button);

    public ILocator Composer => chat.GetByRole(AriaRole.Textbox, new() { Name = $"Skriv en melding – {person}" });

    public async Task Write(string text)
    {
        await Composer.FillAsync(text);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Fills in an input of the newest card with this heading.</summary>
    public Task FillIn(string heading, string label, string text) =>
        Card(heading).Last.GetByRole(AriaRole.Textbox, new() { Name = label, Exact = true }).FillAsync(text);

    /// <summary>Taps a button of the newest card with this heading.</summary>
    public Task Tap(string heading, string button) =>
        Card(heading).Last.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
}
