using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SickLeaveBot.App.Commands.Explaining;
using SickLeaveBot.App.Graph;
using SickLeaveBot.App.Tests.Teams.PretendTeams;
using SickLeaveBot.Conversations.DeliveringThePlan;
using SickLeaveBot.Conversations.Engine;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Storage;
using SickLeaveBot.Workplace;
using SickLeaveBot.Workplace.Chats;
using SickLeaveBot.Workplace.Company;

namespace SickLeaveBot.App.Tests.Nav;

/// <summary>The whole bot beside the test, with a pretend Maskinporten and NAV over real HTTP, and a clock that the test moves.</summary>
internal sealed class BotBesideNav : IAsyncDisposable
{
    public const string Planted = "Svalbardvalmue";
    public static readonly Guid Leave = new("00000000-0000-4000-8000-00000000a001");
    public static readonly DateOnly Day = new(2026, 12, 18);
    public static readonly Person Kari = new(Fjordlys.Kari, "Kari Nordmann");
    public static readonly Person Ola = new(Fjordlys.Ola, "Ola Hansen");

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string folder = Directory.CreateTempSubdirectory("nav-running").FullName;
    private WebApplication bot = null!;

    public PretendMicrosoft PretendMicrosoft { get; private set; } = null!;

    public LogLines Log { get; } = new();

    // After hours, so that no morning round calls NAV as well.
    public static async Task<BotBesideNav> Start(bool numberIsKept = true, Action<BotBesideNav>? before = null, Action<Dictionary<string, string?>>? change = null)
    {
        var running = new BotBesideNav();
        running.PretendMicrosoft = await PretendMicrosoft.Start(new() { Folder = running.folder, StartAt = new(2026, 12, 18, 17, 0, 0, TimeSpan.FromHours(1)) });
        using (var store = running.Store())
        {
            Assert.Equal(Written.Done, await store.Write(Storage.Writes.First(Agreed())));
            if (numberIsKept) await store.Numbers.Keep(Kari.Id, Fjordlys.Numbers[Kari.Id]);
        }
        before?.Invoke(running);
        await running.StartBot(change);
        return running;
    }

    /// <summary>What is on disk, seen from beside.</summary>
    public Storage.TestStore Store() => new(
        folder, "sickleavebot.db", Convert.FromBase64String(PretendMicrosoft.Settings["Nav:PersonalNumberKey"]!), PretendMicrosoft.Settings["Teams:TenantId"]!);

    public Task<SickLeave> Now() => bot.Services.GetRequiredService<ISickLeaves>().Find(Leave, CancellationToken.None).AsTask()!;

    /// <summary>Moves the clock; the courier, which may have begun to wait at that very moment, is woken.</summary>
    public void Move(TimeSpan forward)
    {
        PretendMicrosoft.Clock.Move(forward);
        bot.Services.GetRequiredService<IWakeSignals>().Wake(typeof(PlanToNav));
    }

    /// <summary>Ola sends the newest version.</summary>
    public async Task Sends(bool toNav = false) => await Answers(Ola, new SendingConfirmed(toNav));

    public async Task Answers(Person who, Answer answer)
    {
        var leave = await Now();
        await bot.Services.GetRequiredService<Secretary>().Answer(
            $"{Guid.NewGuid()}", new(who.Id, Fjordlys.Tenant, null, null, null, null), answer, new(leave!.Id, leave.Version), null, CancellationToken.None);
    }

    /// <summary>The next message of the bot to this person with these words, or one that has come already.</summary>
    public Task<ChatMessage> Hears(Person who, string words) => PretendMicrosoft.Chats.WaitFor(
        who.Id, message => message.FromBot && message.Card?.ToJsonString(Plain).Contains(words, StringComparison.Ordinal) == true, Longest);

    public Task Called(string path, int times) => PretendMicrosoft.Log.WaitFor(
        _ => PretendMicrosoft.Log.Calls.Count(call => call.Path.EndsWith(path, StringComparison.Ordinal)) >= times, Longest);

    /// <summary>How many plans are on their way.</summary>
    public long Plans => (long)Ask("SELECT count(*) FROM errand WHERE kind = 'PlanToNav'")!;

    public object? Ask(string sql)
    {
        using var store = Store();
        return store.Ask(sql);
    }

    public async ValueTask DisposeAsync()
    {
        await bot.DisposeAsync();
        await PretendMicrosoft.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    public static SickLeave Agreed() => SickLeave.Empty(Leave).After(
    [
        new ReportBegun(Kari, Kari, Ola, new(new(2026, 11, 23), null, null)),
        new AbsenceReported(Ola, new(new(2026, 11, 23), null, null), CapacityForWork.Unknown),
        SickNoteRegistered.Of(new(2026, 11, 24), new(2027, 1, 22), 100),
        new PlanWritten(PlanSide.Employee, Plan, PlanField.None, Day),
        new PlanWritten(PlanSide.Manager, Plan, PlanField.None, Day),
        new PlanApproved(PlanSide.Employee, Day),
        new PlanApproved(PlanSide.Manager, Day),
    ], Kari.Id, new(2026, 12, 18, 8, 0, 0, TimeSpan.Zero));

    public static PlanContent Plan { get; } = new(
        $"Steller {Planted} i kundemottaket.", [new("Svare på e-post", TaskState.AsUsual), new("Ta imot besøk", TaskState.NotNow)], null,
        "Kortere dager.", null, [new(1, MeasureKind.HomeOffice, null, PlanSide.Manager, Day, new(2027, 1, 15), LoadConsidered: true)],
        "En prat hver fredag.", new(2027, 1, 18), true, "Råd om hjelpemidler på kontoret.", "Er gradert sykmelding mulig?");

    private async Task StartBot(Action<Dictionary<string, string?>>? change)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        var settings = PretendMicrosoft.Settings.ToDictionary();
        change?.Invoke(settings);
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.ClearProviders();
        builder.Logging.AddProvider(Log);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(PretendMicrosoft.Clock);
        BotHost.AddTo(builder);
        bot = builder.Build();
        BotHost.MapTo(bot);
        await bot.StartAsync();
        PretendMicrosoft.Line.Bot = new(new Uri(bot.Urls.Single()), "/api/messages");
    }
}
