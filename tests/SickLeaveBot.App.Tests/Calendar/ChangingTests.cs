using System.Text.Json.Nodes;
using SickLeaveBot.App.Calendar;
using SickLeaveBot.FollowUp.Meetings;

namespace SickLeaveBot.App.Tests.Calendar;

public sealed class ChangingTests : OnTheWire
{
    private static readonly DateTimeOffset Later = From.AddDays(1);

    [Fact]
    public async Task A_move_changes_the_time_alone()
    {
        AnswerEvent();
        AnswerEvent(IsLater);
        AnswerEvent(IsLater);
        AnswerEvent(IsLater);

        var done = Assert.IsType<CalendarReply.Done>(await Client.Move(Known, Later, Later.AddHours(1), null, Cancel));

        Assert.Equal(Later, done.Event.From);
        Assert.Equal(
            """{"start":{"dateTime":"2027-01-15T10:00:00","timeZone":"W. Europe Standard Time"},"end":{"dateTime":"2027-01-15T11:00:00","timeZone":"W. Europe Standard Time"}}""",
            Assert.Single(Asked, call => call.Method == "PATCH").Body);
        Assert.Equal("", await SentToGraph.Complaints(Asked));
    }

    [Fact]
    public async Task A_move_to_another_room_asks_the_room_when_the_time_is_right_and_nobody_else_again()
    {
        Other.Answer(200, $$"""{"value":[{"emailAddress":"{{Blue}}","displayName":"Blåbær"}]}""");
        AnswerEvent();
        AnswerEvent(IsLater);
        AnswerEvent(IsLater);
        AnswerEvent(IsLater);
        AnswerEvent(IsLater);
        AnswerEvent(IsLater);

        Assert.IsType<CalendarReply.Done>(await Client.Move(Known, Later, Later.AddHours(1), Blue, Cancel));

        var changes = Asked.Where(call => call.Method == "PATCH").Select(call => call.Json.AsObject()).ToList();
        Assert.Equal([["start", "end", "location"], ["attendees"]], changes.Select(change => change.Select(field => field.Key).ToArray()));
        Assert.Equal(
            [("required", "Kari@fjordlys.example"), ("optional", "ahmed@fjordlys.example"), ("resource", Blue)],
            changes[1]["attendees"]!.AsArray().Select(one => ((string)one!["type"]!, (string)one["emailAddress"]!["address"]!)));
        Assert.Equal("", await SentToGraph.Complaints(Asked));
    }

    [Fact]
    public async Task What_stands_so_already_is_not_changed_again()
    {
        AnswerEvent();
        AnswerEvent();
        AnswerEvent();

        Assert.IsType<CalendarReply.Done>(await Client.Move(Known, From, To, null, Cancel));
        Assert.IsType<CalendarReply.Done>(await Client.Invite(Known, [Ahmed, Kari], Cancel));
        Assert.All(Asked, call => Assert.Equal("GET", call.Method));
    }

    [Fact]
    public async Task Who_is_invited_is_changed_alone_and_whoever_somebody_else_has_added_stays()
    {
        var rep = new Invitee("siri@fjordlys.example", "Siri Dahl", true);
        AnswerEvent(one => one["attendees"]!.AsArray().Add(JsonNode.Parse("""{"type":"optional","emailAddress":{"address":"per@annet.example","name":"Per"}}""")));
        AnswerEvent();
        AnswerEvent();

        await Client.Invite(Known, [Kari, rep], Cancel);

        var change = Assert.Single(Asked, call => call.Method == "PATCH").Json.AsObject();
        Assert.Equal("attendees", Assert.Single(change).Key);
        Assert.Equal(
            ["kari@fjordlys.example", "siri@fjordlys.example", "per@annet.example"], change["attendees"]!.AsArray().Select(one => (string?)one!["emailAddress"]!["address"]));
        Assert.Equal("", await SentToGraph.Complaints(Asked));
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 4)]
    public async Task A_change_that_no_answer_came_to_is_looked_at_before_it_is_made_again(bool wasMade, int calls)
    {
        AnswerEvent();
        Other.Answer(504, "");
        AnswerEvent(wasMade ? IsLater : null);
        if (!wasMade) AnswerEvent(IsLater);
        AnswerEvent(IsLater);
        AnswerEvent(IsLater);

        var done = Assert.IsType<CalendarReply.Done>(await Client.Move(Known, Later, Later.AddHours(1), null, Cancel));

        Assert.Equal(Later, done.Event.From);
        Assert.Equal(calls / 2, Asked.Count(call => call.Method == "PATCH"));
    }

    [Fact]
    public async Task A_change_that_is_not_there_after_two_tries_is_uncertain()
    {
        AnswerEvent();
        Other.AnswerError(503, "ErrorConcurrentItemSave");
        AnswerEvent();
        Other.AnswerError(409, "ErrorIrresolvableConflict");
        AnswerEvent();

        Assert.IsType<CalendarReply.Uncertain>(await Client.Move(Known, Later, Later.AddHours(1), null, Cancel));
    }

    [Fact]
    public async Task A_cancellation_is_done_also_when_the_event_is_gone_afterwards()
    {
        AnswerEvent();
        Other.Answer(202, "");
        AnswerEvent();
        Other.Answer(504, "");
        AnswerGone();
        AnswerGone();

        Assert.Equal(new CalendarReply.Done(Known), await Client.Cancel(Known, "Møtet er avlyst.", Cancel));
        Assert.Equal(new CalendarReply.Done(Known), await Client.Cancel(Known, null, Cancel));
        Assert.Equal(new CalendarReply.NotThere(), await Client.Cancel(Known, null, Cancel));
        Assert.Equal(($"{Events}/AAMk%3D/cancel", """{"comment":"Møtet er avlyst."}"""), (Asked[1].Path, System.Text.RegularExpressions.Regex.Unescape(Asked[1].Body)));
        Assert.Equal("", await SentToGraph.Complaints(Asked));
    }

    [Fact]
    public async Task An_event_is_read_with_everybodys_answers()
    {
        AnswerEvent(one =>
        {
            var (kari, ahmed) = (one["attendees"]![0]!, one["attendees"]![1]!);
            kari["status"]!["response"] = "tentativelyAccepted";
            kari["proposedNewTime"] = JsonNode.Parse("""
                {"start":{"dateTime":"2027-01-14T12:00:00","timeZone":"W. Europe Standard Time"},"end":{"dateTime":"2027-01-14T13:00:00","timeZone":"Europe/Oslo"}}
                """);
            ahmed["status"]!["response"] = "declined";
            one["attendees"]!.AsArray().Add(JsonNode.Parse("""{"type":"required","emailAddress":{"address":"ola@fjordlys.example"},"status":{"response":"organizer"}}"""));
        });

        var read = Assert.IsType<CalendarReply.Done>(await Client.Read(Ola, "AAMk=", Cancel));

        Assert.Equal(
            [new("kari@fjordlys.example", GuestReply.Tentative, From.AddHours(2), From.AddHours(3)), new("ahmed@fjordlys.example", GuestReply.Declined)], read.Event.Guests);
    }

    [Fact]
    public async Task Another_organizer_is_seen()
    {
        AnswerEvent(one => (one["isOrganizer"], one["organizer"]!["emailAddress"]!["address"]) = (false, "Nils@fjordlys.example"));

        Assert.Equal("nils@fjordlys.example", Assert.IsType<CalendarReply.Done>(await Client.Read(Ola, "AAMk=", Cancel)).OtherOrganizer);
    }

    [Fact]
    public async Task One_that_is_deleted_or_cancelled_is_not_there_and_a_mailbox_that_is_gone_is_something_else()
    {
        Other.AnswerError(404, "ErrorItemNotFound");
        AnswerEvent(one => one["isCancelled"] = true);
        Other.AnswerError(404, "MailboxNotEnabledForRESTAPI");
        Other.Answer(500, "");

        Assert.Equal(
            [new CalendarReply.NotThere(), new CalendarReply.NotThere(), new CalendarReply.NoAccess(404), new CalendarReply.NotNow(500)],
            [await Read(), await Read(), await Read(), await Read()]);

        Task<CalendarReply> Read() => Client.Read(Ola, "AAMk=", Cancel);
    }

    [Fact]
    public async Task Whoever_has_another_id_now_or_can_not_be_read_by_it_is_found_by_the_name_that_all_calendars_have()
    {
        Other.AnswerError(404, "ErrorItemNotFound");
        AnswerView(Event(one => one["id"] = "new"));
        AnswerEvent(IsLater);
        AnswerEvent(IsLater);
        AnswerEvent(IsLater);

        Assert.IsType<CalendarReply.Done>(await Client.Move(Known, Later, Later.AddHours(1), null, Cancel));
        Assert.Equal($"{Events}?$filter=iCalUId%20eq%20%27ical-1%27&$select={EventEntry.Fields}", Asked[1].Path);
        Assert.Equal(("PATCH", $"{Events}/new"), (Asked[2].Method, Asked[2].Path));
    }

    private void AnswerGone()
    {
        Other.AnswerError(404, "ErrorItemNotFound");
        AnswerView();
    }

    private static void IsLater(JsonObject one) =>
        (one["start"]!["dateTime"], one["end"]!["dateTime"]) = ("2027-01-15T09:00:00.0000000", "2027-01-15T10:00:00.0000000");
}
