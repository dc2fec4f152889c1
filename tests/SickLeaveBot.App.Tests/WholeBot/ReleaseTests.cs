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
    private readonly RunningBot running = new() { OfTheRelease = true };

    public async ValueTask InitializeAsync()
    {
        Assert.SkipUnless(Directory.Exists(BotProcess.Release), "There is no release: dotnet publish src/SickLeaveBot.App -c Release");
        await running.InitializeAsync();
    }

    [Fact]
    public async Task The_release_finds_who_speaks_who_leads_them_and_whom_they_lead()
    {
        var report = await running.Ask(Kari, "syk i dag, tilbake torsdag", "AbsenceConfirmed");
        await running.Send(running.Tap(Kari, report.Id, report.Card!, "AbsenceConfirmed"));
        var notice = await running.Next(Ola, "NoticeSeen");
        var form = await running.Ask(Per, "Jonas er syk", "SomeoneReported");

        Assert.Contains("Kari Nordmann", notice.Card!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains(Jonas, form.Card!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_release_reads_what_Graph_says_is_wrong()
    {
        running.PretendMicrosoft.GraphMishaps.Always(Faults.Everyone, new(403, "Authorization_RequestDenied"));

        await running.Ask(Kari, "hjelp", "ReportWanted");
        await running.Bot.Stop();

        Assert.Contains("status 403, Authorization_RequestDenied", running.Bot.Said, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        if (running.Bot is not null) await running.DisposeAsync();
    }
}
