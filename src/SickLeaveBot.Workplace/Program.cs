using System.Globalization;
using SickLeaveBot.App;
using SickLeaveBot.App.Morning;
using SickLeaveBot.App.Nav;
using SickLeaveBot.Storage;
using SickLeaveBot.Workplace;
using SickLeaveBot.Workplace.Company;
using SickLeaveBot.Workplace.Kept;

var builder = WebApplication.CreateBuilder(args);
if (builder.Environment.IsProduction())
{
    Console.Error.WriteLine("The workplace pretends to be Teams and Microsoft 365 and never runs in Production. "
        + "Use ./run, or set DOTNET_ENVIRONMENT to Development.");
    return 1;
}

var port = builder.Configuration.GetValue("port", 3978);
var options = new PretendMicrosoftOptions
{
    Port = port,
    Folder = Path.GetFullPath(builder.Configuration["data"] ?? ".data"),
    StartAt = builder.Configuration["now"] is { } now ? DateTimeOffset.Parse(now, CultureInfo.InvariantCulture) : null,
};
PretendMicrosoft opened;
try
{
    opened = new(options);
}
catch (FolderInUseException inUse)
{
    Console.Error.WriteLine(inUse.Message);
    return 2;
}

await using var microsoft = opened;
builder.Configuration.AddInMemoryCollection(microsoft.Settings);
builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
builder.WebHost.ConfigureKestrel(kestrel => kestrel.ListenLocalhost(port));
builder.Services.AddSingleton<TimeProvider>(microsoft.Clock);
BotHost.AddTo(builder);
builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(5));

await using var app = builder.Build();
BotHost.MapTo(app);
using (var feed = new StringReader(Fjordlys.NumberFeed))
{
    await PersonalNumberFeed.Import(feed, app.Services.GetRequiredService<IPersonalNumbers>());
}

var round = app.Services.GetRequiredService<MorningRound>();
microsoft.NextEvent = () => round.NextMorning(app.Lifetime.ApplicationStopping);
microsoft.MapTo(app, app.Lifetime.ApplicationStopping);
app.Lifetime.ApplicationStarted.Register(() =>
{
    Console.WriteLine($"The workplace:      {microsoft.Address}/");
    Console.WriteLine($"Agents Playground:  {microsoft.Address}/api/messages");
    _ = microsoft.Resume();
});
await app.RunAsync();
return 0;
