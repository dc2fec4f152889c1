using System.Text.Json.Nodes;
using SickLeaveBot.Workplace.Company;
using SickLeaveBot.Workplace.Exchange;
using static SickLeaveBot.App.Tests.Workplace.AppOfExchange;

namespace SickLeaveBot.App.Tests.Workplace;

/// <summary>The bad days of a mailbox: each mood once over the wire, so that whoever plays it knows what the app meets.</summary>
public sealed class ExchangeMoodTests : IAsyncLifetime
{
    private const string Kari = "kari.nordmann@fjordlys.example";
    private const string Siri = "siri.dahl@fjordlys.example";
    private AppOfExchange app = null!;

    private ExchangeOnline Exchange => app.Microsoft.Exchange;

    private static string Olas => $"/users/{Fjordlys.Ola}/events";

    public async ValueTask InitializeAsync() => app = await Start();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task The_answer_to_a_booking_is_lost_and_the_meeting_is_there_once_however_often_it_is_sent()
    {
        var meeting = Meeting(Kari);
        Exchange.Moods.Next(Fjordlys.Ola, ExchangeMood.TimeoutAfterCreate);

        await Assert.ThrowsAsync<HttpRequestException>(() => app.Book(meeting));
        var again = await app.Book(meeting);

        Assert.Equal(201, again.Status);
        Assert.Single(Mailed(again));
        Assert.Single(await At1300(), one => (string?)one!["id"] == again.Id);
    }

    [Fact]
    public async Task A_booking_is_lost_on_the_way_and_nothing_is_there()
    {
        Exchange.Moods.Next(Fjordlys.Ola, ExchangeMood.TimeoutBeforeCreate);

        await Assert.ThrowsAsync<HttpRequestException>(() => app.Book(Meeting(Kari)));

        Assert.Empty(Exchange.Mails.All);
        Assert.Empty(await At1300());
    }

    [Fact]
    public async Task The_same_booking_once_more_is_refused_as_a_duplicate()
    {
        var meeting = Meeting(Kari);
        Exchange.Moods.Always(Fjordlys.Ola, ExchangeMood.DuplicateRefused);

        Assert.Equal((201, 409), ((await app.Book(meeting)).Status, (await app.Book(meeting)).Status));
        Assert.Equal(201, (await app.Book(Meeting(Kari))).Status);
    }

    [Fact]
    public async Task The_link_goes_with_one_change_and_comes_with_the_next()
    {
        var booked = await app.Book(Meeting(Kari));
        Exchange.Moods.Always(Fjordlys.Ola, ExchangeMood.JoinLinkGone);

        var first = await Later(booked, 14);
        var second = await Later(booked, 15);

        Assert.Equal((false, true), ((bool)first["isOnlineMeeting"]!, (bool)second["isOnlineMeeting"]!));
        Assert.Null(first["onlineMeeting"]);
        Assert.NotEqual((string?)booked["onlineMeeting"]!["joinUrl"], (string?)second["onlineMeeting"]!["joinUrl"]);
    }

    [Fact]
    public async Task A_changed_text_takes_the_meeting_offline_and_everybody_is_mailed()
    {
        var booked = await app.Book(Meeting(Kari));
        Exchange.Moods.Always(Fjordlys.Ola, ExchangeMood.TextTakesTheLink);

        var changed = await app.Patch($"{Olas}/{booked.Id}", new JsonObject { ["body"] = new JsonObject { ["contentType"] = "text", ["content"] = "Ta med kaffe" } });

        Assert.False((bool)changed["isOnlineMeeting"]!);
        Assert.Equal(MailKind.Update, Mailed(booked)[^1].Kind);
    }

    [Fact]
    public async Task A_meeting_is_made_but_not_online()
    {
        Exchange.Moods.Always(Fjordlys.Ola, ExchangeMood.NotOnline);

        var booked = await app.Book(Meeting(Kari));

        Assert.Equal((201, false, "unknown"), (booked.Status, (bool)booked["isOnlineMeeting"]!, (string?)booked["onlineMeetingProvider"]));
        Assert.Single(Mailed(booked));
    }

    [Fact]
    public async Task Everybody_is_mailed_although_only_the_invited_have_changed()
    {
        var booked = await app.Book(Meeting(Kari));
        Exchange.Moods.Always(Fjordlys.Ola, ExchangeMood.EverybodyMailed);

        await app.Patch($"{Olas}/{booked.Id}", new JsonObject { ["attendees"] = Guests(Kari, Siri) });

        Assert.Equal([(MailKind.Invitation, Kari), (MailKind.Invitation, Siri), (MailKind.Update, Kari)], Mailed(booked));
    }

    [Fact]
    public async Task What_is_deleted_can_not_be_read()
    {
        var booked = await app.Book(Meeting(Kari));
        await app.Delete($"{Olas}/{booked.Id}");
        Assert.Equal(200, (await app.Get($"{Olas}/{booked.Id}")).Status);

        Exchange.Moods.Always(Fjordlys.Ola, ExchangeMood.DeletedUnreadable);

        Assert.Equal("ErrorItemNotFound", (await app.Get($"{Olas}/{booked.Id}")).Code);
    }

    [Fact]
    public async Task A_private_meeting_is_in_the_list_and_can_not_be_read()
    {
        var booked = await app.Book(Meeting(Kari));
        Exchange.Moods.Always(Fjordlys.Ola, ExchangeMood.PrivateUnreadable);

        Assert.Equal("ErrorItemNotFound", (await app.Get($"{Olas}/{booked.Id}")).Code);
        Assert.Contains(await At1300(), one => (string?)one!["id"] == booked.Id);
    }

    [Fact]
    public async Task Ids_that_should_last_change()
    {
        var booked = await app.Book(Meeting(Kari));
        Exchange.Moods.Next(Fjordlys.Ola, ExchangeMood.IdsChange);

        var moved = await Later(booked, 14);

        Assert.NotEqual(booked.Id, moved.Id);
        Assert.Equal((404, (string?)booked["iCalUId"]), ((await app.Get($"{Olas}/{booked.Id}")).Status, (string?)moved["iCalUId"]));
    }

    [Fact]
    public async Task Somebody_else_writes_at_the_same_moment_and_nothing_is_done()
    {
        Exchange.Moods.Next(Fjordlys.Ola, ExchangeMood.ConcurrentItemSave);
        var meeting = Meeting(Kari);

        Assert.Equal((503, 201), ((await app.Book(meeting)).Status, (await app.Book(meeting)).Status));
        Assert.Single(await At1300());
    }

    [Theory]
    [InlineData(ExchangeMood.Throttled, 429)]
    [InlineData(ExchangeMood.Unavailable, 503)]
    [InlineData(ExchangeMood.NotFound, 404)]
    [InlineData(ExchangeMood.Unauthorized, 401)]
    [InlineData(ExchangeMood.NoAccess, 403)]
    [InlineData(ExchangeMood.NoMailbox, 404)]
    public async Task A_mailbox_fails_once_and_is_well_again_and_nothing_was_done(ExchangeMood mood, int status)
    {
        Exchange.Moods.Next(Fjordlys.Ola, mood);

        var failed = await app.Book(Meeting(Kari));

        Assert.Equal((status, mood is ExchangeMood.Throttled or ExchangeMood.Unavailable), (failed.Status, failed.RetryAfter is not null));
        Assert.Empty(Exchange.Mails.All);
        Assert.Equal(201, (await app.Book(Meeting(Kari))).Status);
        Assert.Equal("", await app.Complaints());
    }

    [Fact]
    public async Task What_is_done_is_answered_as_not_done_in_time()
    {
        Exchange.Moods.Next(Fjordlys.Ola, ExchangeMood.GatewayTimeout);

        Assert.Equal(504, (await app.Book(Meeting(Kari))).Status);
        Assert.Single(await At1300());
    }

    [Fact]
    public async Task Who_has_left_has_no_mailbox_but_the_meeting_stays_with_the_others_and_can_be_handed_over()
    {
        var booked = await app.Book(Meeting(Kari, Siri));
        var uid = (string)booked["iCalUId"]!;
        Exchange.Leave(Fjordlys.Ola);
        Assert.Equal("MailboxNotEnabledForRESTAPI", (await app.Get($"{Olas}/{booked.Id}")).Code);
        Assert.Equal("ola.hansen@fjordlys.example", (string?)(await At1300(Fjordlys.Kari)).Single()!["organizer"]!["emailAddress"]!["address"]);

        Exchange.HandOver(uid, Exchange.Mailboxes.Find(Fjordlys.Siri)!);

        Assert.True((bool)(await At1300(Fjordlys.Siri)).Single()!["isOrganizer"]!);
    }

    private IReadOnlyList<(MailKind Kind, string To)> Mailed(Answer booked) => Exchange.Mails.About((string)booked["iCalUId"]!);

    private Task<Answer> Later(Answer booked, int hour) =>
        app.Patch($"{Olas}/{booked.Id}", new JsonObject { ["start"] = At($"2026-03-05T{hour}:00:00"), ["end"] = At($"2026-03-05T{hour + 1}:00:00") });

    // Besides what is there in any week.
    private async Task<List<JsonNode?>> At1300(string person = Fjordlys.Ola)
    {
        var view = await app.Get($"/users/{person}/calendarView?startDateTime=2026-03-04T12:00:00Z&endDateTime=2026-03-04T13:00:00Z", "collection.event");
        return [.. view.Value.Where(one => (string?)one!["subject"] == "Møte")];
    }
}
