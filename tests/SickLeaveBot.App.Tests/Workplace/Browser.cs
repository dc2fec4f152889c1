using Microsoft.Playwright;

namespace SickLeaveBot.App.Tests.Workplace;

/// <summary>Debian's Chromium without a window. Where it is missing, tests say so; where tests are made official (CI) they fail.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";
    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (File.Exists(Chromium))
        {
            Assertions.SetDefaultExpectTimeout(60_000);
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Quiet });
        }
    }

    /// <summary>A fresh page: nothing remembered, this size, this wish for colours.</summary>
    public async Task<IPage> Page(int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light)
    {
        if (browser is null && Environment.GetEnvironmentVariable("CI") is null)
        {
            Assert.Skip($"{Chromium} is missing: apt-get install chromium.");
        }

        Assert.NotNull(browser);
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
            Locale = "nb-NO",
            TimezoneId = "Europe/Oslo",
        });
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}
