using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Processes;
using SickLeaveBot.Workplace.WhatIf;
using static SickLeaveBot.Workplace.Company.Fjordlys;

namespace SickLeaveBot.App.Tests.WholeBot;

/// <summary>
/// What is deployed is compiled ahead: it must read people, and what is wrong with the directory, as the build does that all other tests are run on.
/// </summary>
public sealed class ReleaseTests : IAsyncLifetime
{
    private readonly Town town = new() { OfTheRelease = true };

    public async ValueTask InitializeAsync()
    {
        Assert.SkipUnless(Directory.Exists(BotProcess.Release), "There is no release: dotnet publish src/SickLeaveBot.App -c Release");
        await town.InitializeAsync();
    }

    [Fact]
    public async Task The_release_finds_who_speaks_who_leads_them_and_whom_they_lead()
    {
        var report = await town.Ask(Kari, "syk i dag, tilbake torsdag", "AbsenceConfirmed");
        await town.Send(town.Tap(Kari, report.Id, report.Card!, "AbsenceConfirmed"));
        var notice = await town.Next(Ola, "NoticeSeen");
        var form = await town.Ask(Per, "Jonas er syk", "SomeoneReported");

        Assert.Contains("Kari Nordmann", notice.Card!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains(Jonas, form.Card!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_release_reads_what_Graph_says_is_wrong()
    {
        town.Wires.GraphMishaps.Always(Mishaps.Everyone, new(403, "Authorization_RequestDenied"));

        await town.Ask(Kari, "hjelp", "ReportWanted");
        await town.Bot.Stop();

        Assert.Contains("status 403, Authorization_RequestDenied", town.Bot.Said, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        if (town.Bot is not null) await town.DisposeAsync();
    }
}
