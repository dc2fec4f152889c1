using System.Text.Json;
using System.Text.Json.Nodes;
using SickLeaveBot.App.Teams.Inbound;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Workplace.Company;
using SickLeaveBot.Workplace.Tokens;
using SickLeaveBot.Workplace.WhatIf;

namespace SickLeaveBot.Workplace.Connector;

/// <summary>The Connector REST API that the bot writes to people through, at the address Teams gives as serviceUrl.</summary>
public sealed class ConnectorRoutes(Staff staff, ConnectorRules rules, TokenIssuer issuer, Faults mishaps, WireLog log)
{
    public const string Prefix = "/teams";

    public void MapTo(IEndpointRouteBuilder routes)
    {
        var conversations = routes.MapGroup($"{Prefix}/{{tenant}}/v3/conversations");
        conversations.MapPost("", (HttpContext call) => Answer(call, (_, body) => rules.Create(body)));
        conversations.MapPost("{conversation}/activities", (HttpContext call) => Answer(call, rules.Send));
        conversations.MapPost("{conversation}/activities/{activity}", (HttpContext call) => Answer(call, rules.Send));
        conversations.MapPut("{conversation}/activities/{activity}", (HttpContext call, string activity) =>
            Answer(call, (person, body) => rules.Update(person, activity, body)));
        conversations.MapDelete("{conversation}/activities/{activity}", (HttpContext call, string activity) =>
            Answer(call, (person, _) => rules.Delete(person, activity)));
        conversations.MapGet("{conversation}/members", (HttpContext call) => Answer(call, (person, _) => rules.Members(person)));
        conversations.MapGet("{conversation}/pagedmembers", (HttpContext call) => Answer(call, (person, _) => rules.PagedMembers(person)));
        conversations.MapGet("{conversation}/members/{member}", (HttpContext call, string member) =>
            Answer(call, (person, _) => rules.Member(person, member)));
    }

    private async Task Answer(HttpContext call, Func<Colleague, JsonObject, DeskAnswer> carryOut)
    {
        var body = await Read(call.Request);
        var person = Whom(call, body);
        var mishap = mishaps.For(person?.Id);
        await Task.Delay(mishap?.Wait ?? TimeSpan.Zero, call.RequestAborted);
        var answer = (body, person) switch
        {
            _ when !issuer.Admits(call.Request.Headers.Authorization, Resource.Connector) => Refusal.NotTheBot,
            _ when mishap?.Status is not null => Refusal.From(mishap),
            (null, _) => Refusal.BadSyntax("The body is not a JSON object."),
            (_, null) => Refusal.NoConversation,
            var (sent, whom) => carryOut(whom, sent),
        };
        log.Note(call.Request.Method, Below(call.Request), person?.Id, body, answer.Status, answer.Body);
        if (mishap is { LosesAnswer: true })
        {
            call.Abort();
            return;
        }

        if (mishap?.RetryAfter is { } seconds)
        {
            call.Response.Headers.RetryAfter = $"{seconds}";
        }

        call.Response.Headers["MS-CV"] = $"{Convert.ToBase64String(Guid.NewGuid().ToByteArray())[..22]}.0";
        await TypedResults.Json(answer.Body, statusCode: answer.Status).ExecuteAsync(call);
    }

    /// <summary>The person of the conversation in the address, or of a new conversation's members.</summary>
    private Colleague? Whom(HttpContext call, JsonObject? body) => call.Request.RouteValues["conversation"] is string conversation
        ? staff.Find(conversation)
        : ConnectorRules.OneMember(body) is { } member ? staff.Find(member) : null;

    private static string Below(HttpRequest request) => request.Path.Value![request.Path.Value!.IndexOf("/v3/", StringComparison.Ordinal)..];

    private static async Task<JsonObject?> Read(HttpRequest request)
    {
        if (request.ContentLength is null or 0 && !request.Headers.ContainsKey("Transfer-Encoding"))
        {
            return [];
        }

        try
        {
            return await JsonNode.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
