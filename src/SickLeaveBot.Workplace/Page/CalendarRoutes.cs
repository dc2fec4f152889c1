using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using SickLeaveBot.Workplace.Exchange;

namespace SickLeaveBot.Workplace.Page;

/// <summary>What people do in their calendars on the page, and how each mailbox is.</summary>
public sealed class CalendarRoutes(IPageSubject microsoft)
{
    private readonly CalendarNews news = new(microsoft);

    private ExchangeOnline Exchange => microsoft.Exchange;

    public void MapTo(IEndpointRouteBuilder routes)
    {
        routes.MapGet("calendars/{person}", Week);
        routes.MapPost("calendars/{person}/meetings", ByHand);
        routes.MapPost("calendars/{person}/moods", Mood);
        routes.MapPost("calendars/{person}/notices", TellOfLife);
    }

    private Results<JsonHttpResult<JsonObject>, NotFound> Week(string person, DateOnly? monday) =>
        Exchange.Mailboxes.Find(person) is { } box ? TypedResults.Json(news.Week(box, Monday(monday ?? microsoft.Clock.Today))) : TypedResults.NotFound();

    private Results<NoContent, NotFound, BadRequest> ByHand(string person, Done done)
    {
        var (box, meeting, outlook) = (Exchange.Mailboxes.Find(person), Exchange.Meetings.Find(done.UId), Exchange.Outlook);
        if (box is null || meeting is null || !meeting.Copies.ContainsKey(box.Id)) return TypedResults.NotFound();
        var (mine, at) = (meeting.IsOrganizer(box.Id), done.To is { } to ? new WallTime(to, Zones.Norway).Instant : (DateTimeOffset?)null);
        switch (done.What)
        {
            case "move" when mine && at is { } time && meeting.Recurrence is null:
                outlook.Move(done.UId, time);
                break;
            case "add" when mine && done.Who is { Length: > 0 } who:
                outlook.Add(done.UId, who);
                break;
            case "take" when mine && done.Who is { } who:
                outlook.Take(done.UId, who);
                break;
            case "handOver" when mine && done.Who is { } who && Exchange.Mailboxes.Find(who) is { } successor:
                Exchange.HandOver(done.UId, successor);
                break;
            case "accept" when !mine:
                outlook.Accept(person, done.UId);
                break;
            case "decline" when !mine:
                outlook.Decline(person, done.UId);
                break;
            case "propose" when !mine && at is { } time:
                outlook.Propose(person, done.UId, time);
                break;
            case "delete":
                outlook.Delete(person, done.UId);
                break;
            default:
                return TypedResults.BadRequest();
        }

        return TypedResults.NoContent();
    }

    private Results<NoContent, NotFound, BadRequest> Mood(string person, Switched mood)
    {
        if (Exchange.Mailboxes.Find(person) is not { } box) return TypedResults.NotFound();
        if (!Enum.TryParse<ExchangeMood>(mood.What, ignoreCase: true, out var which)) return TypedResults.BadRequest();
        if (mood.On) Exchange.Moods.Always(box.Id, which);
        else Exchange.Moods.Clear(box.Id, which);
        return TypedResults.NoContent();
    }

    private NoContent TellOfLife(string person, Chosen what)
    {
        foreach (var one in microsoft.Notices.Subscriptions.Active.Where(one => one.Mailbox == person)) microsoft.Notices.TellOfLife(one.Id, what.What);
        return TypedResults.NoContent();
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private sealed record Done(string UId, string What, DateTime? To = null, string? Who = null);

    private sealed record Switched(string What, bool On);
}
