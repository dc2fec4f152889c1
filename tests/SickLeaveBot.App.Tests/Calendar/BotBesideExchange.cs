using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SickLeaveBot.App.Calendar;
using SickLeaveBot.App.Calendar.Invitations;
using SickLeaveBot.App.Calendar.Notices;
using SickLeaveBot.App.Graph;
using SickLeaveBot.App.Teams;
using SickLeaveBot.App.Tests.Teams.PretendTeams;
using SickLeaveBot.Conversations.Calendars;
using SickLeaveBot.Conversations.Engine;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.Law;
using SickLeaveBot.Workplace;
using SickLeaveBot.Workplace.Company;
using SickLeaveBot.Workplace.Exchange;
using Meeting = SickLeaveBot.Workplace.Exchange.Meeting;
using Booking = SickLeaveBot.App.Calendar.Booking;
using Invitee = SickLeaveBot.App.Calendar.Invitee;
using Subscriptions = SickLeaveBot.App.Calendar.Notices.Subscriptions;

namespace SickLeaveBot.App.Tests.Calendar;

/// <summary>The bot's own way to calendars and mail, over real HTTP, beside the pretend Exchange; and what it would do with what it sees.</summary>
internal sealed class BotBesideExchange : IAsyncDisposable
{
    public static readonly DateTimeOffset Monday = new(2027, 1, 11, 8, 0, 0, TimeSpan.FromHours(1));
    public static readonly DateTimeOffset From = new(2027, 1, 14, 13, 0, 0, TimeSpan.FromHours(1));
    public static readonly Invitee Kari = new(Address(Fjordlys.Kari), "Kari Nordmann", true);
    public static readonly Invitee Siri = new(Address(Fjordlys.Siri), "Siri Dahl", true);
    public static readonly Invitee Ahmed = new(Address(Fjordlys.Ahmed), "Ahmed Ali", false);

    private readonly int port = FreePort();
    private WebApplication bot = null!;

    public PretendMicrosoft Microsoft { get; private set; } = null!;

    public OwnEvents Own { get; } = new();

    public LogLines Log { get; } = new();

    public Uri Listens => new(bot.Urls.Single());

    public ExchangeOnline Exchange => Microsoft.Exchange;

    public CalendarClient Client => bot.Services.GetRequiredService<CalendarClient>();

    public ICalendars Calendars => bot.Services.GetRequiredService<ICalendars>();

    public MailClient Mail => bot.Services.GetRequiredService<MailClient>();

    public EventWatch Watch => bot.Services.GetServices<IHostedService>().OfType<EventWatch>().Single();

    public Subscriptions Subscriptions => bot.Services.GetRequiredService<Subscriptions>();

    /// <summary>What was sent to Graph with a body, so far; the log keeps the last thousand calls.</summary>
    public IEnumerable<(string Method, string Path, System.Text.Json.Nodes.JsonNode Body)> Sent =>
        Microsoft.Log.Calls.Where(call => call.Body is not null).Select(call => (call.Method, call.Path, call.Body!));

    public static async Task<BotBesideExchange> Start(bool watches = false)
    {
        var running = new BotBesideExchange { Microsoft = await PretendMicrosoft.Start(new() { StartAt = Monday }) };
        await running.StartBot(watches);
        return running;
    }

    /// <summary>The program is started once more, knowing only what is asked of it.</summary>
    public async Task StartAnew()
    {
        await bot.DisposeAsync();
        await StartBot(watches: true);
    }

    public static Booking Booking(params Invitee[] guests) => new(
        Guid.NewGuid(), Fjordlys.Ola, "Møte", "Vi møtes.", From, From.AddHours(1), Oslo.Zone, null, Online: true, guests.Length > 0 ? guests : [Kari]);

    /// <summary>Ola calls a meeting with these.</summary>
    public async Task<EventInCalendar> Booked(params Invitee[] guests) =>
        Assert.IsType<CalendarReply.Done>(await Client.Book(Booking(guests), TestContext.Current.CancellationToken)).Event;

    /// <summary>Our meetings in Ola's calendar.</summary>
    public List<Meeting> Meetings => [.. Exchange.Meetings.In(Fjordlys.Ola).Where(one => one.Subject == "Møte" && !one.IsCancelled)];

    /// <summary>The mails about a meeting after the first so many: what kind to whom.</summary>
    public IEnumerable<(MailKind Kind, string To)> Mails(EventInCalendar about, int after = 0) => Exchange.Mails.About(about.ICalUid).Skip(after);

    public static string Address(string person) => Fjordlys.Everybody(new(2026, 1, 1)).Single(one => one.Id == person).Mail;

    public async ValueTask DisposeAsync()
    {
        await bot.DisposeAsync();
        await Microsoft.DisposeAsync();
    }

    private async Task StartBot(bool watches)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(Microsoft.Settings)
        {
            ["Mail:From"] = SickLeaveBot.Workplace.Exchange.Mailboxes.Post,
            ["Calendar:NoticesUrl"] = $"https://localhost:{port}/",
        });
        builder.Logging.ClearProviders();
        builder.Logging.AddProvider(Log);
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Services.AddSingleton<TimeProvider>(Microsoft.Clock);
        builder.Services.AddSingleton<IInbox, RecordingReception>();
        var teams = TeamsSettings.From(builder.Configuration, builder.Environment);
        builder.Services.AddTeams(teams, new(_ => "", _ => ""));
        builder.Services.AddGraph();
        builder.Services.AddCalendar(CalendarSettings.From(builder.Configuration, builder.Environment, teams));
        if (watches) builder.Services.AddSingleton<IOwnEvents>(Own);
        bot = builder.Build();
        ChangeNotices.Map(bot);
        await bot.StartAsync();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <summary>The meetings that are to be held, in memory, and how each was seen last.</summary>
internal sealed class OwnEvents : IOwnEvents
{
    private readonly ConcurrentDictionary<string, EventInCalendar> open = new();
    private readonly Channel<string> seen = Channel.CreateUnbounded<string>();

    public ConcurrentDictionary<string, CalendarReply> Last { get; } = new();

    public ConcurrentQueue<(string Uid, CalendarReply Now)> News { get; } = [];

    public void Add(EventInCalendar one) => open[one.ICalUid] = one;

    public ValueTask<IReadOnlyList<EventInCalendar>> Open(CancellationToken cancel) => new([.. open.Values]);

    public Task Saw(EventInCalendar known, CalendarReply now, CancellationToken cancel)
    {
        if (!now.Equals(Last.GetValueOrDefault(known.ICalUid) ?? new CalendarReply.Done(known))) News.Enqueue((known.ICalUid, now));
        Last[known.ICalUid] = now;
        seen.Writer.TryWrite(known.ICalUid);
        return Task.CompletedTask;
    }

    /// <summary>Waits until one is so; a test that would hang fails instead.</summary>
    public async Task<T> Until<T>(EventInCalendar one, Func<T, bool>? isSo = null)
        where T : CalendarReply
    {
        while (true)
        {
            if (Last.GetValueOrDefault(one.ICalUid) is T now && isSo?.Invoke(now) is not false) return now;
            await seen.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));
        }
    }
}
