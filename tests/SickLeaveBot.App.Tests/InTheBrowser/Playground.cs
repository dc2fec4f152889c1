using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SickLeaveBot.App.Tests.Workplace;
using SickLeaveBot.Processes;
using SickLeaveBot.Tests.Schemas;
using static Microsoft.Playwright.Assertions;

namespace SickLeaveBot.App.Tests.InTheBrowser;

/// <summary>The Microsoft 365 Agents Playground: a Teams client and Connector nobody here wrote, in a browser.</summary>
internal sealed class Playground : IDisposable
{
    private readonly RunningProgram program;
    private readonly IPage page;

    private Playground(RunningProgram program, IPage page) => (this.program, this.page) = (program, page);

    public static async Task<Playground> Start(string botAddress, Browser browser)
    {
        var folder = Path.Combine(Shared.Repository.FullName, "tests", "playground");
        var cli = Path.Combine(folder, "node_modules", "@microsoft", "m365agentsplayground", "cli.js");
        Shared.Needs(File.Exists(cli), $"Run npm ci in {folder} first.");
        var page = await browser.Page();
        await page.RouteAsync(new Regex("^https:"), route => route.AbortAsync()); // its fonts: tests stay on this machine
        var program = await RunningProgram.Start(
            new("node", [cli, "start", "--app-endpoint", botAddress, "--channel-id", "msteams", "--disable-telemetry"]), readyWhen: "Listening on");
        await page.GotoAsync($"http://localhost:{program.Ready}/");
        return new(program, page);
    }

    public ILocator Heading(string heading) => page.GetByRole(AriaRole.Heading, new() { Name = heading });

    public async Task Write(string text)
    {
        await page.GetByRole(AriaRole.Textbox).ClickAsync();
        await page.Keyboard.TypeAsync(text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Send Message" }).ClickAsync();
    }

    public Task Tap(string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).Last.ClickAsync();

    public Task Picture(string name) => page.ScreenshotAsync(new() { Path = Path.Combine(Looks.Pictures, $"{name}.png") });

    public void Dispose() => program.Dispose();
}
