using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using SickLeaveBot.App.Teams.Inbound;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Workplace.Json;
using SickLeaveBot.Workplace.WhatIf;

namespace SickLeaveBot.Workplace.Nav;

/// <summary>NAV's interface for HR systems (lps-oppfolgingsplan-mottak), all of it.</summary>
public sealed class NavRoutes(NavOffice office, Maskinporten maskinporten, WireLog log)
{
    public const string Prefix = "/nav";
    private const string Plans = $"{Prefix}/api/v1/followupplan";

    public void MapTo(IEndpointRouteBuilder routes)
    {
        routes.MapPost(Plans, Submit);
        routes.MapGet($"{Plans}/verify-integration", Verify);
        routes.MapGet($"{Plans}/{{receipt}}/sendingstatus", Status);
    }

    private IResult Verify(HttpRequest request) =>
        Barred(request) is { } refusal ? Answer(request, refusal) : TypedResults.Text("Integration is up and running");

    private JsonHttpResult<JsonObject> Status(HttpRequest request, string receipt) => (Barred(request), office.Find(receipt)) switch
    {
        ({ } refusal, _) => Answer(request, refusal),
        (_, { } plan) => Answer(request, 200, plan.Status),
        _ => Answer(request, NavRefusal.NoPlan),
    };

    private async Task<IResult> Submit(HttpRequest request)
    {
        var consumer = maskinporten.Read(request.Headers.Authorization)?["consumer"].At("ID").Text();
        var sent = await Read(request);
        if ((Barred(request) ?? office.Refusal(sent, consumer)) is { } refusal) return Answer(request, refusal);
        var plan = office.Take(sent!.AsObject());
        if (office.Mood != NavMood.Silent) return Answer(request, 200, plan.Status);
        log.Note(request.Method, request.Path, null, null, 0, null);
        await Task.Delay(Timeout.InfiniteTimeSpan, request.HttpContext.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        return TypedResults.Empty;
    }

    private NavRefusal? Barred(HttpRequest request) => office.Mood switch
    {
        NavMood.Down => new(503, "", ""),
        NavMood.Broken => NavRefusal.Failed,
        NavMood.Unauthorized => NavRefusal.NoToken,
        _ => maskinporten.Read(request.Headers.Authorization) is { } claims
            && claims["scope"].Text() == Maskinporten.Scope && claims["consumer"].At("ID") is not null ? null : NavRefusal.NoToken,
    };

    private JsonHttpResult<JsonObject> Answer(HttpRequest request, NavRefusal refusal) => Answer(request, refusal.Status, refusal.Body);

    // The log of calls is shown to nobody, yet a plan and a personal number have no business there.
    private JsonHttpResult<JsonObject> Answer(HttpRequest request, int status, JsonObject body)
    {
        log.Note(request.Method, request.Path, null, null, status, body);
        return TypedResults.Json(body, statusCode: status);
    }

    private static async Task<JsonNode?> Read(HttpRequest request)
    {
        try
        {
            return await JsonNode.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
