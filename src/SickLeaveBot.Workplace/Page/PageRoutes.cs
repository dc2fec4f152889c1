using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using SickLeaveBot.App.Teams.Inbound;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.Workplace.Chats;
using SickLeaveBot.Workplace.Exchange;
using SickLeaveBot.Workplace.Json;

namespace SickLeaveBot.Workplace.Page;

/// <summary>What the page asks for and does. For this machine's browser only: another host name or another site gets nothing.</summary>
public sealed class PageRoutes(IPageSubject microsoft, PageFiles files, Live live)
{
    private readonly PageNews news = new(microsoft, files);
    private readonly WhatIfRoutes whatIf = new(microsoft);
    private readonly CalendarRoutes calendars = new(microsoft);

    public void MapTo(IEndpointRouteBuilder routes, CancellationToken stopping)
    {
        microsoft.Chats.Changed += message => live.Tell("message", news.Message(message));
        microsoft.Chats.Notified += message => live.Tell("notification", news.Message(message));
        microsoft.Chats.Typing += person => live.Tell("typing", new() { ["person"] = person });
        microsoft.Clock.Moved += _ => live.Tell("clock", news.Now());
        microsoft.Nav.Changed += () => live.Tell("nav", news.Nav());
        microsoft.Exchange.Changed += change => live.Tell("calendar", new() { ["person"] = change.Mailbox });
        microsoft.Exchange.Mails.Sent += TellOfMail;
        files.MapTo(routes);
        var page = routes.MapGroup("/workplace").AddEndpointFilter(OnlyFromHere);
        page.MapGet("state", () => TypedResults.Json(news.Everything()));
        page.MapGet("news", (CancellationToken gone) =>
            TypedResults.ServerSentEvents(live.Listen(CancellationTokenSource.CreateLinkedTokenSource(gone, stopping).Token)));
        page.MapGet("chats/{person}", Chat);
        page.MapPost("chats/{person}/messages", Write);
        page.MapPost("chats/{person}/answers", Answer);
        page.MapPost("chats/{person}/language", Speak);
        page.MapPost("messages/{id}/again", Again);
        page.MapPost("clock", MoveClock);
        whatIf.MapTo(page);
        calendars.MapTo(page);
    }

    private void TellOfMail(Mail mail)
    {
        foreach (var person in mail.To.Append(mail.From).Select(microsoft.Exchange.Mailboxes.Find).OfType<Mailbox>()) live.Tell("calendar", new() { ["person"] = person.Id });
    }

    /// <summary>Looking into the chat opens it; the first time the bot learns of it behind the scenes.</summary>
    private JsonArray Chat(string person)
    {
        if (!microsoft.Chats.HasRemoved(person))
        {
            _ = microsoft.Teams.Open(person);
        }

        return [.. microsoft.Chats.Of(person).Select(news.Message)];
    }

    private Accepted Write(string person, Written written)
    {
        _ = microsoft.Teams.Write(person, written.Text, written.Files ?? []);
        return TypedResults.Accepted((string?)null);
    }

    private async Task<IResult> Answer(string person, Answered answered)
    {
        if (answered.Verb is null)
        {
            _ = microsoft.Teams.Submit(person, answered.Message, answered.Data);
            return TypedResults.Json(new { outcome = "sent" });
        }

        return await microsoft.Teams.Execute(person, answered.Message, answered.Verb, answered.Data, answered.Automatic) switch
        {
            TapResult.NewCard => TypedResults.Json(new { outcome = "card" }),
            TapResult.ShortLine line => TypedResults.Json(new { outcome = "line", text = line.Text }),
            TapResult.WentWrong wrong => TypedResults.Json(new { outcome = "wrong", text = wrong.Why }),
            _ => TypedResults.StatusCode(500),
        };
    }

    private NoContent Speak(string person, Chosen language)
    {
        microsoft.Speak(person, language.What);
        return TypedResults.NoContent();
    }

    private Accepted Again(string id)
    {
        if (microsoft.Chats.Find(id) is { Delivery: SendOutcome.Lost } message)
        {
            _ = microsoft.Teams.Resume(message);
        }

        return TypedResults.Accepted((string?)null);
    }

    private async Task<JsonHttpResult<JsonObject>> MoveClock(Chosen to)
    {
        var (clock, eight) = (microsoft.Clock, new TimeOnly(8, 0));
        clock.MoveTo(to.What switch
        {
            "day" => clock.At(clock.Today.AddDays(1), eight),
            "week" => clock.At(clock.Today.AddDays(7), eight),
            _ => await microsoft.NextEvent() is { } next && next > clock.GetUtcNow() ? next : clock.NextWorkingMorning(),
        });
        return TypedResults.Json(news.Now());
    }

    private static async ValueTask<object?> OnlyFromHere(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        var fromElsewhere = request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none");
        return request.Host.Host is not ("localhost" or "127.0.0.1" or "[::1]") || fromElsewhere
            ? TypedResults.StatusCode(403)
            : await next(context);
    }

    private sealed record Written(string Text, IReadOnlyList<SharedFile>? Files);

    private sealed record Answered(string Message, string? Verb, JsonObject Data, bool Automatic);
}

/// <summary>One choice made on the page.</summary>
public sealed record Chosen(string What);
