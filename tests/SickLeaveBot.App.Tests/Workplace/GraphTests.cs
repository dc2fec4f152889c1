using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using SickLeaveBot.App.Commands.Explaining;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Workplace;
using SickLeaveBot.Workplace.Company;
using SickLeaveBot.Workplace.WhatIf;

namespace SickLeaveBot.App.Tests.Workplace;

/// <summary>The pretend Graph answers in the real one's form: each answer is held against the published description of the interface.</summary>
public sealed class GraphTests : IAsyncLifetime
{
    private readonly HttpClient http = new();
    private PretendMicrosoft microsoft = null!;
    private EchoBot bot = null!;

    public async ValueTask InitializeAsync()
    {
        microsoft = await PretendMicrosoft.Start();
        bot = await EchoBot.Start(microsoft);
        http.DefaultRequestHeaders.Authorization = new("Bearer", await bot.Token("https://graph.microsoft.com/.default"));
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await bot.DisposeAsync();
        await microsoft.DisposeAsync();
    }

    [Fact]
    public async Task Every_answer_fits_the_description_of_Graph()
    {
        var answers = new JsonArray();
        async Task Ask(string url, string schema) => answers.Add(new JsonObject { ["url"] = url, ["schema"] = schema, ["body"] = await Get(url) });

        foreach (var colleague in microsoft.Staff.Everybody)
        {
            await Ask($"/users/{colleague.Id}", "microsoft.graph.user");
            await Ask($"/users/{colleague.Id}?$select=id,displayName,employeeHireDate,preferredLanguage,accountEnabled,mailboxSettings", "microsoft.graph.user");
            await Ask($"/users/{colleague.Id}/mailboxSettings", "microsoft.graph.mailboxSettings");
            await Ask($"/users/{colleague.Id}/directReports", "collection.user");
        }

        await Ask($"/users/{Fjordlys.Kari}/manager", "microsoft.graph.user");
        await Ask($"/users/{Fjordlys.Kari}?$expand=manager($select=id,displayName)", "microsoft.graph.user");
        await Ask("/users?$filter=startswith(displayName,'Ka')&$top=5", "collection.user");
        await Ask("/users?$top=3", "collection.user");
        await Ask($"/users/{Fjordlys.Nils}/manager", "odataError");
        await Ask("/users/11111111-1111-1111-1111-111111111111", "odataError");
        await Ask($"/users/{Fjordlys.Kari}/teamwork/installedApps", "collection.userScopeTeamsAppInstallation");
        await microsoft.Teams.Open(Fjordlys.Ola);
        await Ask($"/users/{Fjordlys.Ola}/teamwork/installedApps", "collection.userScopeTeamsAppInstallation");
        await Ask($"/users/{Fjordlys.Ola}/teamwork/installedApps/any/chat", "microsoft.graph.chat");
        microsoft.GraphMishaps.Next(Faults.Everyone, Fault.Throttled(retryAfter: 1));
        await Ask($"/users/{Fjordlys.Kari}", "odataError");

        Assert.Equal("", await GraphDescription.Complaints(answers));
    }

    [Fact]
    public async Task The_manager_the_reports_and_those_without_are_found()
    {
        Assert.Equal(Fjordlys.Ola, (string?)(await Get($"/users/{Fjordlys.Kari}/manager"))["id"]);
        Assert.Equal(Fjordlys.Ingrid, (string?)(await Get($"/users/{Fjordlys.Ingrid}/manager"))["id"]);
        Assert.Equal("Request_ResourceNotFound", (string?)(await Get($"/users/{Fjordlys.Nils}/manager"))["error"]!["code"]);
        Assert.Equal(3, ((JsonArray)(await Get($"/users/{Fjordlys.Ola}/directReports"))["value"]!).Count);
    }

    [Fact]
    public async Task A_long_list_comes_in_pages()
    {
        var first = await Get("/users?$top=6&$select=id");
        using var answer = await http.GetAsync((string?)first["@odata.nextLink"], TestContext.Current.CancellationToken);
        var second = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;

        Assert.Equal([6, 5], [((JsonArray)first["value"]!).Count, ((JsonArray)second["value"]!).Count]);
        Assert.Null(second["@odata.nextLink"]);
    }

    [Fact]
    public async Task Nobody_is_answered_without_a_token_for_Graph()
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await bot.Token("https://api.botframework.com/.default"));

        Assert.Equal("InvalidAuthenticationToken", (string?)(await Get($"/users/{Fjordlys.Kari}"))["error"]!["code"]);
    }

    private async Task<JsonNode> Get(string path)
    {
        using var answer = await http.GetAsync($"{microsoft.Settings["Graph:Url"]}{path}");
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }
}
