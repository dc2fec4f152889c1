using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SickLeaveBot.App.Calendar;
using SickLeaveBot.App.Commands.Explaining;
using SickLeaveBot.App.Graph;
using SickLeaveBot.App.Teams;
using SickLeaveBot.App.Teams.Inbound;
using SickLeaveBot.Conversations.Engine;
using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.Conversations.People;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.App.Tests.Teams.PretendTeams;

/// <summary>The Teams and Graph sides of the bot on a real port, with a reception that only writes down what comes in.</summary>
public sealed class Bot : IAsyncDisposable
{
    public const string AppId = "7a1c1f0e-3c51-4b8e-9d8b-0d6f4a5b2c11";
    public const string Tenant = "11111111-2222-3333-4444-555555555555";
    public const string Kari = "aaaaaaaa-0000-0000-0000-000000000001";

    private readonly WebApplication server;

    private Bot(WebApplication server, ManualClock clock)
    {
        this.server = server;
        Clock = clock;
        Http = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };
    }

    public HttpClient Http { get; }

    public ManualClock Clock { get; }

    public RecordingReception Reception => (RecordingReception)server.Services.GetRequiredService<IInbox>();

    public LogLines Log => server.Services.GetRequiredService<LogLines>();

    public IMessenger Messenger => server.Services.GetRequiredService<IMessenger>();

    public IServiceProvider Services => server.Services;

    public IPeople People => server.Services.GetRequiredService<IPeople>();

    public static async Task<Bot> Start(OtherSide other, Action<Dictionary<string, string?>>? change = null, string environment = "Development")
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(Settings(other, change));
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var clock = new ManualClock();
        var log = new LogLines();
        builder.Logging.AddProvider(log);
        builder.Services.AddSingleton(log);
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton<IInbox, RecordingReception>();
        var teams = TeamsSettings.From(builder.Configuration, builder.Environment);
        builder.Services.AddTeams(teams, new Lines(_ => "Skriv til meg privat.", _ => "Jeg jobber med det."));
        builder.Services.AddGraph();
        builder.Services.AddCalendar(CalendarSettings.From(builder.Configuration, builder.Environment, teams));
        var server = builder.Build();
        TeamsEndpoint.Map(server);
        await server.StartAsync();
        return new Bot(server, clock);
    }

    public static Dictionary<string, string?> Settings(OtherSide other, Action<Dictionary<string, string?>>? change = null)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Teams:AppId"] = AppId,
            ["Teams:TenantId"] = Tenant,
            ["Teams:ClientSecret"] = "a secret",
            ["Teams:LoginUrl"] = $"{other.Address}/login",
            ["Teams:OpenIdMetadata"] = $"{other.Address}/openid",
            ["Teams:ServiceHosts"] = $"smba.trafficmanager.net,*.botframework.com,{other.Authority}",
            ["Graph:Url"] = $"{other.Address}/v1.0",
        };
        change?.Invoke(settings);
        return settings;
    }

    public async Task<HttpResponseMessage> Post(string body, params string[] authorizations)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(body, Encoding.UTF8) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/json; charset=utf-8");
        request.Headers.TryAddWithoutValidation("Authorization", authorizations);
        return await Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public Task<HttpResponseMessage> Post(JsonObject activity, string token) => Post(activity.ToJsonString(), $"Bearer {token}");

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await server.DisposeAsync();
    }
}

public sealed class RecordingReception : IInbox
{
    public ConcurrentQueue<Incoming> Heard { get; } = new();

    public Func<Incoming, ValueTask<AtOnce>> Answers { get; set; } = _ => new(new AtOnce("""{"type":"AdaptiveCard"}""", Line: null));

    /// <summary>Why nothing can be noted.</summary>
    public Exception? Failure { get; set; }

    public ValueTask<bool> Note(Incoming incoming, CancellationToken cancel)
    {
        if (Failure is not null) throw Failure;
        var known = Heard.Any(earlier => earlier.Key == incoming.Key);
        Heard.Enqueue(incoming);
        return new(!known);
    }

    public ValueTask<AtOnce> Answer(Incoming incoming, CancellationToken cancel)
    {
        Heard.Enqueue(incoming);
        return Answers(incoming);
    }
}

public sealed class LogLines : ILoggerProvider, ILogger
{
    private readonly Channel<string> coming = Channel.CreateUnbounded<string>();

    public ConcurrentQueue<string> Lines { get; } = new();

    /// <summary>Waits for the next line that begins so.</summary>
    public async Task<string> Next(string start) => await coming.Reader.ReadAllAsync(TestContext.Current.CancellationToken)
        .FirstAsync(line => line.StartsWith(start, StringComparison.Ordinal));

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var line = $"{formatter(state, exception)} {exception}";
        Lines.Enqueue(line);
        coming.Writer.TryWrite(line);
    }

    public void Dispose()
    {
    }
}
