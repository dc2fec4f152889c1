using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using static SickLeaveBot.Workplace.Company.Fjordlys;

namespace SickLeaveBot.App.Tests.WholeBot;

/// <summary>Whatever shape an activity has, it is taken or refused, and the next good one is answered.</summary>
public sealed class OddActivitiesTests(RunningBot running, ITestOutputHelper output) : IClassFixture<RunningBot>
{
    // Taken; not JSON of an activity; no token for it; for another tenant, channel or address; too large; an invoke that the bot has not.
    private static readonly int[] Expected = [200, 202, 400, 401, 403, 413, 501];

    [Fact]
    public async Task No_shape_of_an_activity_is_an_error_of_the_bot()
    {
        using var http = new HttpClient { BaseAddress = running.Bot.Address };
        var sent = 0;
        var wrong = new List<string>();
        foreach (var spoilt in OddActivities.All(Basis))
        {
            foreach (var activity in spoilt)
            {
                using var answer = await Post(http, activity);
                var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                if (!Expected.Contains((int)answer.StatusCode) || body.Contains("\"statusCode\":500", StringComparison.Ordinal))
                    wrong.Add($"{(int)answer.StatusCode} {Short(activity)}");
                sent++;
            }
            await running.Ask(Kari, "hjelp", "ReportWanted");
        }

        output.WriteLine($"{sent} activities");
        Assert.True(sent > 3000);
        Assert.Empty(wrong);
        Assert.DoesNotContain(running.Bot.Said.Split('\n').Zip(running.Bot.Said.Split('\n').Skip(1), (line, next) => $"{line} {next}"),
            line => line.StartsWith("fail:", StringComparison.Ordinal));
    }

    private JsonObject Basis(string type)
    {
        var activity = running.PretendMicrosoft.Activities.Message(running.PretendMicrosoft.Staff.Find(Kari)!, $"{Guid.NewGuid()}", "", []);
        activity["type"] = type;
        activity.Remove("text");
        activity.Remove("attachments");
        return activity;
    }

    private async Task<HttpResponseMessage> Post(HttpClient http, JsonObject activity)
    {
        var address = running.PretendMicrosoft.Settings["Teams:ServiceUrl"]!;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", running.PretendMicrosoft.Tokens.HandOut(address));
        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static string Short(JsonObject activity) => activity.ToJsonString() is var json && json.Length > 600 ? json[..600] : json;
}
