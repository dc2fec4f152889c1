using System.Text.Json.Nodes;
using SickLeaveBot.Workplace.Company;
using SickLeaveBot.Workplace.Exchange;
using static SickLeaveBot.App.Tests.Workplace.AppOfExchange;

namespace SickLeaveBot.App.Tests.Workplace;

/// <summary>The pretend Exchange on a good day, over the wire.</summary>
public sealed class ExchangeTests : IAsyncLifetime
{
    private const string Kari = "kari.nordmann@fjordlys.example";
    private const string Siri = "siri.dahl@fjordlys.example";
    private AppOfExchange app = null!;

    private ExchangeOnline Exchange => app.Microsoft.Exchange;

    private static string Olas => $"/users/{Fjordlys.Ola}/events";

    public async ValueTask InitializeAsync() => app = await Start();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task An_invitation_lies_in_each_ones_calendar_with_an_id_of_its_own_and_each_is_mailed()
    {
        var booked = await app.Book(Meeting(Kari, "fastlegen@legekontoret.example"));
        var hers = await Hers(booked);

        Assert.Equal(201, booked.Status);
        Assert.StartsWith("https://", (string?)booked["onlineMeeting"]!["joinUrl"], StringComparison.Ordinal);
        Assert.Equal(((string?)booked["iCalUId"], false), ((string?)hers["iCalUId"], (bool)hers["isOrganizer"]!));
        Assert.NotEqual(booked.Id, (string?)hers["id"]);
        Assert.Equal("notResponded", (string?)hers["responseStatus"]!["response"]);
        Assert.Equal([(MailKind.Invitation, Kari), (MailKind.Invitation, "fastlegen@legekontoret.example")], Mailed(booked));
        Assert.Equal("", await app.Complaints());
    }

    [Fact]
    public async Task What_somebody_answers_is_seen_by_the_organiser_and_what_is_declined_is_gone_from_their_calendar()
    {
        var booked = await app.Book(Meeting(Kari, Siri));
        var (kari, siri) = ((string?)(await Hers(booked))["id"], (string?)(await Hers(booked, Fjordlys.Siri))["id"]);

        await app.Post($"/users/{Fjordlys.Kari}/events/{kari}/accept", new JsonObject { ["comment"] = "Ja" }, "request.eventRespond");
        await app.Post($"/users/{Fjordlys.Siri}/events/{siri}/decline", new JsonObject
        {
            ["sendResponse"] = true,
            ["proposedNewTime"] = new JsonObject { ["start"] = At("2026-03-05T13:00:00"), ["end"] = At("2026-03-05T14:00:00") },
        }, "request.eventRespond");
        var read = await app.Get($"{Olas}/{booked.Id}");

        Assert.Equal(["accepted", "declined"], ((JsonArray)read["attendees"]!).Select(one => (string?)one!["status"]!["response"]));
        Assert.Equal("2026-03-05T13:00:00.0000000", (string?)read["attendees"]![1]!["proposedNewTime"]!["start"]!["dateTime"]);
        Assert.Null(await Hers(booked, Fjordlys.Siri, orNone: true));
        Assert.Equal("", await app.Complaints());
    }

    [Fact]
    public async Task Attendees_alone_mail_only_who_is_added_or_removed_and_anything_else_mails_everybody()
    {
        var booked = await app.Book(Meeting(Kari));
        var link = (string?)booked["onlineMeeting"]!["joinUrl"];

        await app.Patch($"{Olas}/{booked.Id}", new JsonObject { ["attendees"] = Guests(Kari, Siri) });
        Assert.Equal([(MailKind.Invitation, Kari), (MailKind.Invitation, Siri)], Mailed(booked));
        await app.Patch($"{Olas}/{booked.Id}", new JsonObject { ["attendees"] = Guests(Kari) });
        Assert.Equal((MailKind.Cancellation, Siri), Mailed(booked)[^1]);
        Assert.True((bool)(await Hers(booked, Fjordlys.Siri))["isCancelled"]!);
        var moved = await app.Patch($"{Olas}/{booked.Id}", new JsonObject { ["start"] = At("2026-03-05T13:00:00"), ["end"] = At("2026-03-05T14:00:00") });
        Assert.Equal((MailKind.Update, Kari), Mailed(booked)[^1]);

        Assert.Equal((4, link), (Mailed(booked).Count, (string?)moved["onlineMeeting"]!["joinUrl"]));
        Assert.Equal("", await app.Complaints());
    }

    [Fact]
    public async Task A_body_that_is_sent_again_makes_another_link()
    {
        var booked = await app.Book(Meeting(Kari));

        var changed = await app.Patch($"{Olas}/{booked.Id}", new JsonObject { ["body"] = new JsonObject { ["contentType"] = "text", ["content"] = "" } });

        Assert.NotEqual((string?)booked["onlineMeeting"]!["joinUrl"], (string?)changed["onlineMeeting"]!["joinUrl"]);
    }

    [Fact]
    public async Task The_same_transaction_twice_is_one_meeting_and_can_not_be_changed()
    {
        var meeting = Meeting(Kari);

        var (first, second) = (await app.Book(meeting), await app.Book(meeting));
        var refused = await app.Patch($"{Olas}/{first.Id}", new JsonObject { ["transactionId"] = "another" });

        Assert.Equal((201, first.Id, 400), (second.Status, second.Id, refused.Status));
        Assert.Single(Mailed(first));
    }

    [Fact]
    public async Task Ids_last_when_they_are_asked_to_and_change_with_a_move_when_they_are_not()
    {
        var booked = await app.Book(Meeting(Kari));
        app.Prefer = "outlook.timezone=\"Europe/Oslo\"";
        var uid = (string?)booked["iCalUId"];
        var before = (string?)(await app.Get($"{Olas}?$filter=iCalUId eq '{uid}'", "collection.event")).Value.Single()!["id"];
        Exchange.Outlook.Move(uid!, new(2026, 3, 5, 13, 0, 0, TimeSpan.FromHours(1)));

        Assert.Equal("ErrorItemNotFound", (await app.Get($"{Olas}/{before}")).Code);
        var read = await app.Get($"{Olas}/{booked.Id}");
        Assert.Equal(("2026-03-05T13:00:00.0000000", "Europe/Oslo"), ((string?)read["start"]!["dateTime"], (string?)read["start"]!["timeZone"]));
    }

    [Fact]
    public async Task Only_the_organiser_cancels_and_then_it_is_cancelled_for_all()
    {
        var booked = await app.Book(Meeting(Kari));
        var hers = (string?)(await Hers(booked))["id"];

        var refused = await app.Post($"/users/{Fjordlys.Kari}/events/{hers}/cancel", new JsonObject());
        var done = await app.Post($"{Olas}/{booked.Id}/cancel", new JsonObject { ["comment"] = "Ny tid kommer" }, "request.eventCancel");

        Assert.Equal((400, 202), (refused.Status, done.Status));
        Assert.Equal((true, "free"), ((bool)(await Hers(booked))["isCancelled"]!, (string?)(await Hers(booked))["showAs"]));
        Assert.DoesNotContain(await View(Fjordlys.Ola), one => (string?)one!["iCalUId"] == (string?)booked["iCalUId"]);
        Assert.Equal((MailKind.Cancellation, Kari), Mailed(booked)[^1]);
        Assert.True((bool)(await app.Get($"{Olas}/{booked.Id}"))["isCancelled"]!);
    }

    [Fact]
    public async Task A_room_says_yes_when_it_is_free_and_no_when_it_is_taken()
    {
        var first = await app.Book(Meeting(Mailboxes.Fjellet));
        var second = await app.Book(Meeting(Mailboxes.Fjellet), Fjordlys.Per);

        Assert.Equal("accepted", (string?)first["attendees"]![0]!["status"]!["response"]);
        Assert.Equal("declined", (string?)second["attendees"]![0]!["status"]!["response"]);
        var rooms = await app.Get("/places/microsoft.graph.room", "collection.room");
        Assert.Equal([Mailboxes.Fjorden, Mailboxes.Fjellet], rooms.Value.Select(room => (string?)room!["emailAddress"]));
        Assert.Equal("", await app.Complaints());
    }

    [Fact]
    public async Task A_mail_is_kept_with_its_files()
    {
        var sent = await app.Mail(Kari, "Onsdag kl. 13", new MailedFile("invitasjon.ics", "text/calendar", "BEGIN"u8.ToArray()));

        var mail = Exchange.Mails.All.Single(mail => mail.Kind == MailKind.Letter);
        Assert.Equal((202, Mailboxes.Post, Kari, "invitasjon.ics"), (sent.Status, mail.From, mail.To.Single(), mail.Files.Single().Name));
        Assert.Equal("BEGIN"u8.ToArray(), mail.Files.Single().Content);
        Assert.Equal("", await app.Complaints());
    }

    private IReadOnlyList<(MailKind, string)> Mailed(Answer booked) => [.. Exchange.Mails.About((string)booked["iCalUId"]!).Where(mail => mail.Kind != MailKind.Answer)];

    private async Task<JsonNode> Hers(Answer booked, string guest = Fjordlys.Kari, bool orNone = false)
    {
        var found = (await View(guest)).SingleOrDefault(one => (string?)one!["iCalUId"] == (string?)booked["iCalUId"]);
        return orNone ? found! : found ?? throw new InvalidOperationException("It is not in the calendar.");
    }

    private async Task<JsonArray> View(string person) =>
        (await app.Get($"/users/{person}/calendarView?startDateTime=2026-03-02T00:00:00Z&endDateTime=2026-03-07T00:00:00Z&$top=100", "collection.event")).Value;
}
