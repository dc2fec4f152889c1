using System.Runtime.CompilerServices;
using SickLeaveBot.App.Tests.Workplace;
using static Microsoft.Playwright.Assertions;

namespace SickLeaveBot.App.Tests.InTheBrowser;

/// <summary>A month of one absence: what Ola and Kari are notified of, as Teams would show it to somebody who looks at something else.</summary>
public sealed class MonthOfNewsTests(Browser browser) : IClassFixture<Browser>
{
    private const string Kari = "Kari Nordmann";
    private const string Ola = "Ola Hansen";

    [Fact]
    public async Task Nothing_important_is_missing_and_nothing_comes_twice()
    {
        using var demo = await Demo.Start();
        var telephone = await Telephone.Of(demo, await browser.Page(360, 740));

        var kari = await telephone.TakenBy(Kari, "skriver «syk i dag, tilbake torsdag» og melder fra");
        await kari.Write("syk i dag, tilbake torsdag");
        await kari.Tap("Du melder deg borte fra i dag. Stemmer det?", "Meld fra");
        await Expect(kari.Card("Fraværet er meldt. God bedring!")).ToBeVisibleAsync();
        await telephone.Notifies((Ola, "Kari Nordmann er borte"));

        var ola = await telephone.TakenBy(Ola, "har sett det");
        await ola.Tap("Kari Nordmann er borte", "Jeg har sett det");
        await Expect(ola.Text("Du har sett dette.")).ToBeVisibleAsync();
        await telephone.Notifies();

        await telephone.Moves("Neste dag", "onsdag 4. mars");
        await HasANote("sykmelding 100 prosent fra 3. mars til 16. mars", "en sykmelding på to uker");
        await telephone.Notifies((Ola, "Kari Nordmann har ny tilbakedato"));

        await telephone.Moves("Neste hendelse", "tirsdag 17. mars");
        await telephone.Notifies((Kari, "Er du tilbake på jobb?"));
        await HasANote("ny sykmelding 50 prosent fra 17. mars til 30. mars", "en ny sykmelding på to uker, 50 prosent");
        await telephone.Notifies((Ola, "Kari Nordmann har ny tilbakedato"));

        await telephone.Moves("Neste dag", "onsdag 18. mars");
        await telephone.Notifies((Kari, "Oppfølgingsplan: Vil du begynne?"), (Ola, "Oppfølgingsplan: Vil du begynne? – Kari Nordmann"));
        await telephone.Moves("Neste hendelse", "mandag 23. mars");
        await telephone.Notifies((Kari, "Din del av planen gjenstår"), (Ola, "Din del av planen gjenstår – Kari Nordmann"));
        await ThePlanIsMade();

        await telephone.Moves("Neste uke", "mandag 30. mars");
        await telephone.Moves("Neste dag", "tirsdag 31. mars");
        await telephone.Notifies((Kari, "Er du tilbake på jobb?"));
        kari = await telephone.TakenBy(Kari, "er tilbake");
        await kari.Tap("Er du tilbake?", "Ja, tilbake i dag");
        await Expect(kari.Card("Velkommen tilbake")).ToBeVisibleAsync();
        await telephone.Notifies((Ola, "Kari Nordmann er tilbake"));
        await telephone.Moves("Neste uke", "tirsdag 7. apr.");

        await IsApproved(await telephone.List());

        async Task HasANote(string words, string what)
        {
            var who = await telephone.TakenBy(Kari, $"registrerer {what}");
            await who.Write(words);
            await who.Tap("Skal jeg registrere sykmeldingen din slik?", "Ja, registrer");
            await Expect(who.Card("Sykmeldingen er registrert")).ToBeVisibleAsync();
            await Expect(who.Card("Er du tilbake?")).ToHaveCountAsync(0);
        }

        async Task ThePlanIsMade()
        {
            var leader = await telephone.TakenBy(Ola, "skriver sin del av planen");
            await leader.Tap("Din del av planen", "Skriv min del");
            await leader.FillIn("Oppfølgingsplan for Kari Nordmann", "Planlagt tilrettelegging", "Hev- og senkepult");
            await leader.Tap("Oppfølgingsplan for Kari Nordmann", "Send");
            await Expect(leader.Card("Oppfølgingsplan for Kari Nordmann").Last).ToContainTextAsync("Hev- og senkepult");
            await telephone.Notifies((Kari, "Vil du skrive din del av planen?"));

            var employee = await telephone.TakenBy(Kari, "skriver sin del av planen");
            await employee.Tap("Vil du skrive din del av planen?", "Skriv min del");
            await employee.FillIn("Oppfølgingsplan: hva er mulig nå?", "Som vanlig", "svare på e-post");
            await employee.Tap("Oppfølgingsplan: hva er mulig nå?", "Send");
            await Expect(employee.Card("Oppfølgingsplan for Kari Nordmann").Last).ToContainTextAsync("svare på e-post");
            await telephone.Notifies((Ola, "Les og godkjenn oppfølgingsplanen – Kari Nordmann"));

            employee = await telephone.TakenBy(Kari, "godkjenner planen");
            await employee.Tap("Oppfølgingsplan for Kari Nordmann", "Godkjenn");
            await telephone.Notifies((Ola, "Oppfølgingsplanen venter på deg – Kari Nordmann"));

            leader = await telephone.TakenBy(Ola, "godkjenner planen");
            await leader.Tap("Oppfølgingsplan for Kari Nordmann", "Godkjenn");
            await telephone.Notifies((Kari, "Oppfølgingsplanen er godkjent"));

            leader = await telephone.TakenBy(Ola, "sender planen til sykmelderen");
            await leader.Tap("Oppfølgingsplan for Kari Nordmann", "Send til sykmelderen");
            await leader.Tap("Send planen for Kari Nordmann til sykmelderen", "Send til sykmelderen");
            await Expect(leader.Card("Planen for Kari Nordmann, versjon 1").Last).ToContainTextAsync("Planen er framme.");
            await telephone.Notifies((Kari, "Oppfølgingsplanen er framme"));
        }
    }

    /// <summary>Compares with the approved list beside this file; writes a .received file when they differ.</summary>
    private static async Task IsApproved(string list, [CallerFilePath] string test = "")
    {
        var approved = Path.Combine(Path.GetDirectoryName(test)!, "MonthOfNews.approved.txt");
        if (File.Exists(approved) && await File.ReadAllTextAsync(approved) == list.ReplaceLineEndings("\n")) return;
        await File.WriteAllTextAsync(approved.Replace(".approved.", ".received.", StringComparison.Ordinal), list.ReplaceLineEndings("\n"));
        Assert.Fail($"The list differs from {approved}:\n{list}");
    }
}
