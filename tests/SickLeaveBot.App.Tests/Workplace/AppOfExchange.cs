using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using SickLeaveBot.Workplace;
using SickLeaveBot.Workplace.Company;
using SickLeaveBot.Workplace.Exchange;

namespace SickLeaveBot.App.Tests.Workplace;

/// <summary>An app that speaks Graph by hand to the pretend Exchange, and holds all it says and hears against the published description.</summary>
internal sealed class AppOfExchange : IAsyncDisposable
{
    private readonly HttpClient http = new();
    private readonly JsonArray held = [];
    private EchoBot bot = null!;

    public PretendMicrosoft Microsoft { get; private set; } = null!;

    /// <summary>A zone and ids that last, as a good app asks for.</summary>
    public string Prefer { get; set; } = "outlook.timezone=\"W. Europe Standard Time\", IdType=\"ImmutableId\"";

    public static async Task<AppOfExchange> Start(PretendMicrosoftOptions? options = null)
    {
        var app = new AppOfExchange { Microsoft = await PretendMicrosoft.Start(options ?? new() { StartAt = new(2026, 3, 2, 8, 0, 0, TimeSpan.FromHours(1)) }) };
        app.bot = await EchoBot.Start(app.Microsoft);
        await app.LogIn();
        return app;
    }

    /// <summary>Gets another token, for the last one is out of date when the clock has been moved.</summary>
    public async Task LogIn() => http.DefaultRequestHeaders.Authorization = new("Bearer", await bot.Token("https://graph.microsoft.com/.default"));

    public Task<Answer> Get(string path, string schema = "microsoft.graph.event") => Send(HttpMethod.Get, path, null, null, schema);

    public Task<Answer> Post(string path, JsonNode? body, string? request = null, string? answer = null) => Send(HttpMethod.Post, path, body, request, answer);

    public Task<Answer> Patch(string path, JsonNode body, string kind = "event") =>
        Send(HttpMethod.Patch, path, body, $"request.{kind}Update", $"microsoft.graph.{kind}");

    public Task<Answer> Delete(string path) => Send(HttpMethod.Delete, path, null, null, null);

    /// <summary>Ola calls a meeting.</summary>
    public Task<Answer> Book(JsonObject meeting, string organizer = Fjordlys.Ola) =>
        Post($"/users/{organizer}/events", meeting, "request.eventCreate", "microsoft.graph.event");

    /// <summary>Wants to be told of everything in a mailbox.</summary>
    public Task<Answer> Subscribe(NoticeEar ear, string mailbox, int days = 6, string state = "a secret of sixteen or more") => Post("/subscriptions", new JsonObject
    {
        ["changeType"] = "created,updated,deleted",
        ["notificationUrl"] = $"{ear.Address}/notices",
        ["lifecycleNotificationUrl"] = $"{ear.Address}/lives",
        ["resource"] = $"/users/{mailbox}/events",
        ["expirationDateTime"] = In(days),
        ["clientState"] = state,
    }, "request.subscriptionCreate", "microsoft.graph.subscription");

    /// <summary>A mail from the address that mails are sent from.</summary>
    public Task<Answer> Mail(string to, string text, params MailedFile[] files) => Post($"/users/{Mailboxes.Post}/sendMail", new JsonObject
    {
        ["message"] = new JsonObject
        {
            ["subject"] = "Møte",
            ["body"] = new JsonObject { ["contentType"] = "text", ["content"] = text },
            ["toRecipients"] = new JsonArray(new JsonObject { ["emailAddress"] = new JsonObject { ["address"] = to } }),
            ["attachments"] = new JsonArray([.. files.Select(file => new JsonObject
            {
                ["@odata.type"] = "#microsoft.graph.fileAttachment",
                ["name"] = file.Name,
                ["contentType"] = file.ContentType,
                ["contentBytes"] = Convert.ToBase64String(file.Content),
            })]),
        },
        ["saveToSentItems"] = true,
    });

    /// <summary>So many days from now, as Graph writes it.</summary>
    public string In(int days) => Microsoft.Clock.GetUtcNow().AddDays(days).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    /// <summary>A meeting online on Wednesday at one.</summary>
    public static JsonObject Meeting(params string[] guests) => new()
    {
        ["subject"] = "Møte",
        ["start"] = At("2026-03-04T13:00:00"),
        ["end"] = At("2026-03-04T14:00:00"),
        ["isOnlineMeeting"] = true,
        ["onlineMeetingProvider"] = "teamsForBusiness",
        ["sensitivity"] = "private",
        ["transactionId"] = $"{Guid.NewGuid()}",
        ["attendees"] = Guests(guests),
    };

    public static JsonArray Guests(params string[] addresses) =>
        [.. addresses.Select(address => new JsonObject { ["type"] = "required", ["emailAddress"] = new JsonObject { ["address"] = address } })];

    public static JsonObject At(string time, string zone = "W. Europe Standard Time") => new() { ["dateTime"] = time, ["timeZone"] = zone };

    /// <summary>What does not fit the description; nothing when all is well.</summary>
    public Task<string> Complaints() => GraphDescription.Complaints(held);

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await bot.DisposeAsync();
        await Microsoft.DisposeAsync();
    }

    private async Task<Answer> Send(HttpMethod method, string path, JsonNode? body, string? requestSchema, string? answerSchema)
    {
        using var request = new HttpRequestMessage(method, path.StartsWith("http", StringComparison.Ordinal) ? path : $"{Microsoft.Settings["Graph:Url"]}{path}");
        request.Headers.Add("Prefer", Prefer);
        if (body is not null) request.Content = JsonContent.Create(body);
        using var response = await http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        var answer = new Answer((int)response.StatusCode, text == "" ? [] : JsonNode.Parse(text)!.AsObject(), response.Headers.RetryAfter);
        if (path.EndsWith("/sendMail", StringComparison.Ordinal)) Hold(path, "subset.message", body?["message"]);
        if (requestSchema is not null && answer.Status < 300) Hold(path, requestSchema, body);
        if (answer.Status >= 400) Hold(path, "odataError", answer.Body);
        else if (answerSchema is not null) Hold(path, answerSchema, answer.Body);
        return answer;
    }

    private void Hold(string path, string schema, JsonNode? body) => held.Add(new JsonObject { ["url"] = path, ["schema"] = schema, ["body"] = body?.DeepClone() });

    internal sealed record Answer(int Status, JsonObject Body, RetryConditionHeaderValue? RetryAfter)
    {
        public string Id => (string)this["id"]!;

        public string? Code => (string?)Body["error"]?["code"];

        public JsonNode? this[string name] => Body[name];

        public JsonArray Value => (JsonArray)Body["value"]!;
    }
}
