using System.Text.Json;
using System.Text.Json.Nodes;
using SickLeaveBot.App.Graph;
using SickLeaveBot.App.Teams.Inbound;
using SickLeaveBot.Workplace.Company;
using SickLeaveBot.Workplace.Graph.Http;
using SickLeaveBot.Workplace.Graph.Mailboxes;
using SickLeaveBot.Workplace.Json;
using SickLeaveBot.Workplace.Tokens;
using SickLeaveBot.Workplace.WhatIf;

namespace SickLeaveBot.Workplace.Graph;

/// <summary>Microsoft Graph as far as the bot uses it: people, their managers, calendars and mail, installing the bot; alone or in a batch.</summary>
public sealed class GraphRoutes(
    Staff staff, StaffDirectory directory, InstalledApps apps, MailboxAnswers mailboxes, TokenIssuer issuer, Faults mishaps, WireLog log)
{
    public const string Prefix = "/graph/v1.0";

    public void MapTo(IEndpointRouteBuilder routes) => routes.Map($"{Prefix}/{{**path}}", Handle);

    private async Task Handle(HttpContext call)
    {
        var body = await Read(call.Request);
        var url = call.Request.Path.Value![Prefix.Length..] + call.Request.QueryString.Value;
        var request = GraphRequest.Of(call.Request.Method, url, IsEventual(call.Request.Headers["ConsistencyLevel"]), call.Request.Headers["Prefer"].ToString(), body);
        var answer = !issuer.Admits(call.Request.Headers.Authorization, Resource.Graph)
            ? GraphAnswer.NoToken()
            : request.Path is ["$batch"] ? await Batch(body, call.RequestAborted) : await One(request, call.RequestAborted);
        if (answer.IsLost)
        {
            call.Abort();
            return;
        }

        if (answer.RetryAfter is { } seconds)
        {
            call.Response.Headers.RetryAfter = $"{seconds}";
        }

        call.Response.StatusCode = answer.Status;
        if (answer.Body is not null)
        {
            await TypedResults.Json(answer.Body, statusCode: answer.Status).ExecuteAsync(call);
        }
    }

    private async Task<GraphAnswer> One(GraphRequest request, CancellationToken cancel)
    {
        var person = request.Path is ["users", var id, ..] ? staff.Find(id)?.Id : null;
        var mishap = mishaps.For(person);
        await Task.Delay(mishap?.Wait ?? TimeSpan.Zero, cancel);
        var answer = mishap?.Status is { } status
            ? GraphAnswer.Error(status, mishap.Code, "Something goes wrong here on purpose.", mishap.RetryAfter)
            : apps.Answers(request) ? apps.Answer(request)
            : mailboxes.Answers(request) ? await mailboxes.Answer(request, cancel)
            : request.Method == "GET" ? directory.Answer(request)
            : GraphAnswer.Error(405, "Request_BadRequest", $"{request.Method} is not supported here.");
        if (mishap is { LosesAnswer: true }) answer = answer with { IsLost = true };
        log.Note(request.Method, $"{Prefix}{request.Url}", person, request.Body, answer.Status, answer.Body);
        return answer;
    }

    private async Task<GraphAnswer> Batch(JsonNode? body, CancellationToken cancel)
    {
        if (body.At("requests") is not JsonArray { Count: > 0 and <= 20 } requests)
        {
            return GraphAnswer.Error(400, "BadRequest", "A batch has one to twenty requests.");
        }

        var responses = new JsonArray();
        foreach (var part in requests)
        {
            var eventual = IsEventual(part.At("headers").At("ConsistencyLevel").Text());
            var prefer = part.At("headers").At("Prefer").Text() ?? "";
            var answer = await One(GraphRequest.Of(part.At("method").Text() ?? "GET", part.At("url").Text() ?? "", eventual, prefer, part.At("body")), cancel);
            var headers = new JsonObject { ["Content-Type"] = "application/json" };
            if (answer.RetryAfter is { } seconds)
            {
                headers["Retry-After"] = $"{seconds}";
            }

            responses.Add(new JsonObject { ["id"] = part.At("id").Text(), ["status"] = answer.Status, ["headers"] = headers, ["body"] = answer.Body });
        }

        return new(200, new JsonObject { ["responses"] = responses });
    }

    private static bool IsEventual(string? header) => "eventual".Equals(header, StringComparison.OrdinalIgnoreCase);

    private static async Task<JsonNode?> Read(HttpRequest request)
    {
        try
        {
            return request.ContentLength > 0 || request.Headers.ContainsKey("Transfer-Encoding")
                ? await JsonNode.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
