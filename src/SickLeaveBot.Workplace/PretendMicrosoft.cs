using System.Net;
using System.Net.Sockets;
using SickLeaveBot.Workplace.Chats;
using SickLeaveBot.Workplace.Clock;
using SickLeaveBot.Workplace.Company;
using SickLeaveBot.Workplace.Connector;
using SickLeaveBot.Workplace.Exchange;
using SickLeaveBot.Workplace.Graph;
using SickLeaveBot.Workplace.Kept;
using SickLeaveBot.Workplace.Nav;
using SickLeaveBot.Workplace.Page;
using SickLeaveBot.Workplace.Tokens;
using SickLeaveBot.Workplace.WhatIf;

namespace SickLeaveBot.Workplace;

/// <summary>The other end of every wire the bot has: the logins, the Connector, Graph, NAV, and people with their Teams.</summary>
public sealed class PretendMicrosoft : IPageSubject, IAsyncDisposable
{
    private readonly PretendMicrosoftOptions options;
    private readonly HttpClient http = new() { Timeout = Timeout.InfiniteTimeSpan };
    private readonly Archive archive;
    private readonly Shelf<Seat> seats;
    private readonly Postman postman;
    private readonly LoginRoutes login;
    private readonly ConnectorRoutes connector;
    private readonly GraphRoutes graph;
    private readonly NavKeys navKeys;
    private WebApplication? alone;

    public PretendMicrosoft(PretendMicrosoftOptions chosen)
    {
        options = chosen with { Port = chosen.Port is 0 ? FreePort() : chosen.Port };
        Address = $"http://localhost:{options.Port}";
        var serviceUrl = $"{Address}{ConnectorRoutes.Prefix}/{options.Tenant}/";
        Clock = new(InFolder("clock.txt"), options.StartAt);
        Tokens = new(options.AppId, options.Tenant, $"https://sts.windows.net/{options.Tenant}/", Clock);
        archive = new(options.Folder);
        OldChats.Read(InFolder("chats.jsonl"), archive);
        seats = archive.Seats();
        var began = archive.Began(Clock.Today);
        Staff = new([.. Fjordlys.Everybody(began), .. options.Others], options.AppId);
        foreach (var (person, seat) in seats.All)
        {
            if (seat.Locale is { } locale) Staff.Speak(person, locale);
        }

        Chats = new(archive, Clock);
        Log = new(Clock, archive);
        (ConnectorMishaps, GraphMishaps) = (new(archive, "connector_mishaps"), new(archive, "graph_mishaps"));
        Nav = new(archive);
        Line = new(http, Tokens, options.Tenant, options.Patience) { Bot = options.Bot ?? new($"{Address}/api/messages") };
        postman = new(Line, options);
        Activities = new(options.AppId, options.Tenant, serviceUrl, Clock);
        Teams = new(Staff, Chats, Activities, postman);
        login = new(Address, options.AppId, options.Tenant, new(options.Secret, options.Certificate), Tokens, Clock);
        connector = new(Staff, new(Staff, Chats, options.AppId, options.Tenant), Tokens, ConnectorMishaps, Log);
        var graphAddress = $"{Address}{GraphRoutes.Prefix}";
        var noticeLine = new NoticeLine(http, options.Patience);
        Exchange = new(archive, Staff, Clock, began);
        Delivery = new(Exchange, http);
        Notices = new(Exchange, new(archive, Clock), noticeLine, Clock, options.Tenant);
        graph = new(
            Staff, new(Staff, graphAddress), new(Staff, Chats, Teams, graphAddress, options.AppId),
            new(Exchange, Notices.Subscriptions, noticeLine, Clock, graphAddress, options.AppId), Tokens, GraphMishaps, Log);
        navKeys = new(options.Folder is { } folder ? Directory.CreateDirectory(folder).FullName : null, Clock);
        Maskinporten = new(Address, navKeys.Certificate, Clock);
        Settings = BotSettings.For(options, Address, serviceUrl, navKeys);
    }

    /// <summary>Where the other side listens, without a slash at the end.</summary>
    public string Address { get; }

    public MovableClock Clock { get; }

    public Staff Staff { get; }

    public TokenIssuer Tokens { get; }

    public ChatRooms Chats { get; }

    /// <summary>What people do in Teams.</summary>
    public TeamsClient Teams { get; }

    public Activities Activities { get; }

    /// <summary>The bare line to the bot, for activities that no Teams would send.</summary>
    public BotLine Line { get; }

    public Faults ConnectorMishaps { get; }

    public Faults GraphMishaps { get; }

    /// <summary>Everybody's calendars and mail.</summary>
    public ExchangeOnline Exchange { get; }

    /// <summary>What becomes of mails that reach somebody here.</summary>
    public MailDelivery Delivery { get; }

    /// <summary>What the bot has asked to be told of calendars, and is told.</summary>
    public Notices Notices { get; }

    public Maskinporten Maskinporten { get; }

    public NavOffice Nav { get; }

    /// <summary>What the bot called.</summary>
    public WireLog Log { get; }

    /// <summary>When something happens next by itself; the page's clock moves there. Until it is said: the next working morning.</summary>
    public Func<Task<DateTimeOffset?>> NextEvent { get; set; } = () => Task.FromResult<DateTimeOffset?>(null);

    /// <summary>The configuration that makes a bot talk to this place.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; }

    /// <summary>Starts the other side by itself, for a bot in another process.</summary>
    public static async Task<PretendMicrosoft> Start(PretendMicrosoftOptions? options = null)
    {
        var microsoft = new PretendMicrosoft(options ?? new());
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ListenLocalhost(microsoft.options.Port));
        microsoft.alone = builder.Build();
        microsoft.MapTo(microsoft.alone, microsoft.alone.Lifetime.ApplicationStopping);
        await microsoft.alone.StartAsync();
        return microsoft;
    }

    /// <summary>The person sets their Teams to another language; remembered.</summary>
    public void Speak(string person, string locale)
    {
        Staff.Speak(person, locale);
        seats.Change(person, seat => seat with { Locale = locale });
    }

    /// <summary>Sends what people had written when the workplace stopped.</summary>
    public Task Resume() => Teams.Resume([.. Chats.All.Where(message => message.Delivery == SendOutcome.Waiting)]);

    /// <summary>Puts every route of the other side, and the page at /, into an application.</summary>
    public void MapTo(IEndpointRouteBuilder routes, CancellationToken stopping)
    {
        login.MapTo(routes);
        connector.MapTo(routes);
        graph.MapTo(routes);
        Maskinporten.MapTo(routes);
        new NavRoutes(Nav, Maskinporten, Log).MapTo(routes);
        new PageRoutes(this, PageFiles.OfCheckout(), new Live()).MapTo(routes, stopping);
    }

    public async ValueTask DisposeAsync()
    {
        if (alone is not null)
        {
            await alone.DisposeAsync();
        }

        postman.Dispose();
        Notices.Dispose();
        http.Dispose();
        navKeys.Dispose();
        archive.Dispose();
    }

    private string? InFolder(string name) => options.Folder is { } folder
        ? Path.Combine(Directory.CreateDirectory(folder).FullName, name)
        : null;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
