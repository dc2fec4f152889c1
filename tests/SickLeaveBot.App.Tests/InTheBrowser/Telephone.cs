using System.Text;
using Microsoft.Playwright;
using SickLeaveBot.Workplace.Company;
using static Microsoft.Playwright.Assertions;

namespace SickLeaveBot.App.Tests.InTheBrowser;

/// <summary>
/// One telephone that goes from hand to hand. Whoever has put it away is notified as Teams does it: of new messages, never of edits. What is
/// done and what is notified of is written down day by day.
/// </summary>
internal sealed class Telephone(IPage page)
{
    private const string Nobody = "Siri Dahl";

    // The page takes a notification away after a while; what it said is kept from the moment it appears.
    private const string Watching = """
        window.notified = [];
        addEventListener('DOMContentLoaded', () => new MutationObserver(all => all.flatMap(one => [...one.addedNodes]).forEach(toast =>
          notified.push({ person: toast.querySelector('strong').textContent, said: toast.querySelector('span').textContent })))
          .observe(document.getElementById('toasts'), { childList: true }));
        """;

    private readonly StringBuilder list = new();
    private int written;

    public static async Task<Telephone> Of(Demo demo, IPage page)
    {
        await page.AddInitScriptAsync(Watching);
        await page.GotoAsync(demo.Address);
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-ready", "true");
        var telephone = new Telephone(page);
        foreach (var person in (string[])["Ola Hansen", "Kari Nordmann", Nobody])
            await Expect((await telephone.TakenBy(person)).Card($"Hei, {person.Split(' ')[0]}!")).ToBeVisibleAsync();
        await page.EvaluateAsync("notified.length = 0"); // who is welcomed is looking
        await telephone.BeginDay();
        return telephone;
    }

    /// <summary>Somebody opens the chat, and does this.</summary>
    public async Task<Pane> TakenBy(string person, string? what = null)
    {
        if (what is not null) list.AppendLine($"  {person.Split(' ')[0]} {what}");
        await page.GetByLabel("Hvem er du?").First.SelectOptionAsync(Fjordlys.Everybody(default(DateOnly).AddDays(365)).Single(one => one.DisplayName == person).Id);
        var pane = new Pane(page, person);
        await Expect(pane.Composer).ToBeVisibleAsync();
        return pane;
    }

    public Task IsPutAway() => TakenBy(Nobody);

    /// <summary>The page's clock goes on to this day, by one of its own buttons.</summary>
    public async Task Moves(string button, string to)
    {
        await IsPutAway();
        await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        await Expect(page.Locator("#now")).ToContainTextAsync(to);
        await BeginDay();
    }

    /// <summary>Waits until this has been notified of, and writes down all that was.</summary>
    public async Task Notifies(params IReadOnlyList<(string Person, string Said)> expected)
    {
        foreach (var (person, said) in expected)
        {
            await page.WaitForFunctionAsync("([after, person, said]) => notified.slice(after).some(one => one.person === person && one.said === said)",
                new object[] { written, person, said });
        }
        await WriteDown();
    }

    /// <summary>All that was done and notified of, once the bot has nothing more to say.</summary>
    public async Task<string> List()
    {
        var last = await TakenBy(Nobody);
        await last.Write("takk");
        await Expect(last.Text("Bare hyggelig!").Last).ToBeVisibleAsync();
        await WriteDown();
        return list.ToString();
    }

    private async Task WriteDown()
    {
        var news = await page.EvaluateAsync<Notification[]>("after => notified.slice(after)", written);
        foreach (var one in news.OrderBy(one => one.Person, StringComparer.Ordinal)) list.AppendLine($"      -> {one.Person}: {one.Said}");
        written += news.Length;
    }

    private async Task BeginDay() => list.AppendLine().AppendLine((await page.Locator("#now").TextContentAsync())!.Split(',')[0]);

    private sealed record Notification
    {
        public string Person { get; init; } = "";
        public string Said { get; init; } = "";
    }
}
