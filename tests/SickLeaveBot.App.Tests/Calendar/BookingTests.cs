using System.Text.Json.Nodes;
using SickLeaveBot.App.Calendar;
using SickLeaveBot.FollowUp.Meetings;

namespace SickLeaveBot.App.Tests.Calendar;

public sealed class BookingTests : OnTheWire
{
    private const string View = $"/v1.0/users/{Ola}/calendarView?startDateTime=2027-01-14T09:00:00Z&endDateTime=2027-01-14T10:00:00Z";

    [Fact]
    public async Task A_meeting_is_booked_with_all_that_it_needs_and_nothing_else()
    {
        AnswerEvent(status: 201);
        AnswerEvent();

        var done = Assert.IsType<CalendarReply.Done>(await Client.Book(Meeting, Cancel));

        Assert.Equal(Known, done.Event);
        Assert.Null(done.OtherOrganizer);
        Assert.Equal([("POST", Events), ("GET", $"{Events}/AAMk%3D?$select={EventEntry.Fields}")], Asked.Select(call => (call.Method, call.Path)));
        Assert.All(Asked, call => Assert.Equal("IdType=\"ImmutableId\", outlook.timezone=\"UTC\"", call.Prefer));
        Assert.Equal(
            JsonNode.Parse("""
                {"subject":"Møte","body":{"contentType":"text","content":"Vi møtes."},
                 "start":{"dateTime":"2027-01-14T10:00:00","timeZone":"W. Europe Standard Time"},"end":{"dateTime":"2027-01-14T11:00:00","timeZone":"W. Europe Standard Time"},
                 "attendees":[{"type":"required","emailAddress":{"address":"kari@fjordlys.example","name":"Kari Nordmann"}},
                              {"type":"optional","emailAddress":{"address":"ahmed@fjordlys.example","name":"Ahmed Ali"}}],
                 "sensitivity":"private","allowNewTimeProposals":true,"isOnlineMeeting":true,"onlineMeetingProvider":"teamsForBusiness",
                 "transactionId":"5f0c8a11-0c1e-4b52-8a55-0123456789ab"}
                """)!.ToJsonString(),
            Asked[0].Json.ToJsonString());
        Assert.Equal("", await SentToGraph.Complaints(Asked));
    }

    [Fact]
    public async Task A_room_is_both_the_place_and_one_who_is_asked()
    {
        Other.Answer(200, $$"""{"value":[{"emailAddress":"{{Blue}}","displayName":"Blåbær","capacity":6}]}""");
        AnswerEvent(WithRoom, 201);
        AnswerEvent(WithRoom);

        var done = Assert.IsType<CalendarReply.Done>(await Client.Book(Meeting with { Room = Blue, Online = false }, Cancel));

        Assert.Equal((Blue, false), (done.Event.Room, done.RoomSaidNo));
        Assert.Equal(["kari@fjordlys.example", "ahmed@fjordlys.example"], done.Event.Guests.Select(guest => guest.Address));
        var sent = Asked[1].Json;
        Assert.Equal("""{"displayName":"Blåbær","locationEmailAddress":"blaabaer@fjordlys.example"}""", Plain(sent["location"]!));
        Assert.Equal("""{"type":"resource","emailAddress":{"address":"blaabaer@fjordlys.example","name":"Blåbær"}}""", Plain(sent["attendees"]![2]!));
        Assert.Null(sent["isOnlineMeeting"]);
        Assert.Equal("", await SentToGraph.Complaints(Asked));
    }

    [Fact]
    public async Task A_room_that_declines_is_told_of()
    {
        AnswerEvent(status: 201);
        AnswerEvent(one => WithRoom(one, "declined"));

        Assert.True(Assert.IsType<CalendarReply.Done>(await Client.Book(Meeting, Cancel)).RoomSaidNo);
    }

    [Fact]
    public async Task Where_the_answer_does_not_come_the_same_is_asked_once_more_and_gives_what_was_made()
    {
        NoAnswer();
        AnswerEvent(status: 201);
        AnswerEvent();

        var booked = Client.Book(Meeting, Cancel);
        await TimeOut();

        Assert.Equal(Known, Assert.IsType<CalendarReply.Done>(await booked).Event);
        Assert.Equal(["POST", "POST", "GET"], Asked.Select(call => call.Method));
        Assert.Equal(Asked[0].Body, Asked[1].Body);
    }

    [Theory]
    [InlineData(409, "ErrorDuplicateTransactionId")]
    [InlineData(400, "ErrorDuplicateTransactionId")]
    [InlineData(504, "")]
    [InlineData(503, "ErrorConcurrentItemSave")]
    [InlineData(429, "ApplicationThrottled")]
    public async Task Where_the_second_answer_does_not_say_the_hour_is_looked_into(int status, string code)
    {
        Other.Answer(504, "<html>gateway</html>");
        Other.AnswerError(status, code, status == 429 ? "60" : null);
        AnswerView(Event(one => one["transactionId"] = "other"), Event(one => one["id"] = "mine"));
        AnswerEvent();

        Assert.Equal(Known, Assert.IsType<CalendarReply.Done>(await Client.Book(Meeting, Cancel)).Event);
        Assert.Equal($"{View}&$select={EventEntry.FieldsToFind}&$top=100", Asked[2].Path);
        Assert.Equal($"{Events}/mine?$select={EventEntry.Fields}", Asked[3].Path);
    }

    [Fact]
    public async Task A_refusal_as_duplicate_at_once_is_a_booking_of_an_earlier_run()
    {
        Other.AnswerError(409, "ErrorDuplicateTransactionId");
        AnswerView(Event());
        AnswerEvent();

        Assert.IsType<CalendarReply.Done>(await Client.Book(Meeting, Cancel));
    }

    [Fact]
    public async Task Where_Graph_does_not_tell_the_transaction_all_else_must_be_alike()
    {
        Other.AnswerError(409, "ErrorDuplicateTransactionId");
        AnswerView(
            Unnamed(one => one["subject"] = "Lunsj"), Unnamed(one => one["isOrganizer"] = false), Unnamed(one => one["isCancelled"] = true),
            Unnamed(one => one["start"]!["dateTime"] = "2027-01-14T08:30:00"), Unnamed(one => one["attendees"]!.AsArray().RemoveAt(0)), Unnamed(one => one["id"] = "mine"));
        AnswerEvent();

        Assert.IsType<CalendarReply.Done>(await Client.Book(Meeting, Cancel));
        Assert.Contains("/events/mine?", Asked[2].Path, StringComparison.Ordinal);

        static JsonObject Unnamed(Action<JsonObject> change) => Event(one =>
        {
            one.Remove("transactionId");
            change(one);
        });
    }

    [Fact]
    public async Task What_is_not_found_is_uncertain()
    {
        Other.Answer(504, "");
        Other.Answer(504, "");
        AnswerView();

        Assert.IsType<CalendarReply.Uncertain>(await Client.Book(Meeting, Cancel));
        Assert.Equal(3, Asked.Count);
    }

    [Fact]
    public async Task Told_to_stop_in_the_middle_it_is_uncertain_and_told_before_nothing_was_sent()
    {
        NoAnswer();
        using var stop = new CancellationTokenSource();

        var booked = Client.Book(Meeting, stop.Token);
        await Bot.Clock.NextWait();
        var behind = Client.Book(Meeting, stop.Token);
        await Until(() => Asked.Count == 1);
        await stop.CancelAsync();

        Assert.IsType<CalendarReply.Uncertain>(await booked);
        Assert.Equal(new CalendarReply.NotNow(null), await behind);
        Assert.Single(Asked);
    }

    [Fact]
    public async Task A_short_wait_is_waited_and_a_long_one_is_told()
    {
        Other.AnswerError(429, "ApplicationThrottled", "2");
        Other.AnswerError(503, "ServiceUnavailable", "120");

        var booked = Client.Book(Meeting, Cancel);
        await Bot.Clock.NextWait();
        Assert.Equal(TimeSpan.FromSeconds(2), await Bot.Clock.NextWait());
        Bot.Clock.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(new CalendarReply.NotNow(503, TimeSpan.FromMinutes(2)), await booked);
        Assert.Equal(2, Asked.Count);
    }

    [Fact]
    public async Task A_token_that_is_turned_down_is_fetched_anew_once()
    {
        Other.AnswerError(401, "InvalidAuthenticationToken");
        AnswerEvent(status: 201);
        AnswerEvent();

        Assert.IsType<CalendarReply.Done>(await Client.Book(Meeting, Cancel));
        Assert.Equal(["Bearer token-1", "Bearer token-2", "Bearer token-2"], Asked.Select(call => call.Authorization));
    }

    [Theory]
    [InlineData(401, "InvalidAuthenticationToken", 401)]
    [InlineData(403, "ErrorAccessDenied", 403)]
    [InlineData(404, "MailboxNotEnabledForRESTAPI", 404)]
    [InlineData(404, "ErrorItemNotFound", 404)]
    public async Task Without_rights_or_a_mailbox_there_is_no_access(int status, string code, int told)
    {
        Other.AnswerError(status, code);
        Other.AnswerError(status, code);

        Assert.Equal(new CalendarReply.NoAccess(told), await Client.Book(Meeting, Cancel));
    }

    [Fact]
    public async Task A_mistake_of_ours_is_refused_with_its_code()
    {
        Other.AnswerError(400, "ErrorInvalidRecipients");

        Assert.Equal(new CalendarReply.Refused(400, "ErrorInvalidRecipients"), await Client.Book(Meeting, Cancel));
    }

    [Fact]
    public async Task A_link_that_is_missing_is_told_as_missing_and_not_asked_for_again()
    {
        AnswerEvent(NotOnline, 201);
        AnswerEvent(NotOnline);

        Assert.Null(Assert.IsType<CalendarReply.Done>(await Client.Book(Meeting, Cancel)).Event.JoinUrl);
        Assert.DoesNotContain(Asked, call => call.Method == "PATCH");

        static void NotOnline(JsonObject one) => (one["isOnlineMeeting"], one["onlineMeetingProvider"], one["onlineMeeting"]) = (false, "unknown", null);
    }

    [Fact]
    public async Task Two_bookings_in_one_mailbox_go_one_after_the_other_and_others_do_not_wait()
    {
        NoAnswer();
        var first = Client.Book(Meeting, Cancel);
        await Until(() => Asked.Count == 1);
        var second = Client.Book(Meeting with { Transaction = Guid.NewGuid() }, Cancel);
        AnswerEvent(status: 201);
        AnswerEvent();

        Assert.IsType<CalendarReply.Done>(await Client.Book(Meeting with { Organizer = Teams.PretendTeams.Bot.Kari }, Cancel));
        Assert.False(second.IsCompleted);
        AnswerEvent(status: 201);
        AnswerEvent();
        AnswerEvent(status: 201);
        AnswerEvent();
        await TimeOut();

        Assert.All(await Task.WhenAll(first, second), reply => Assert.IsType<CalendarReply.Done>(reply));
    }

    private void NoAnswer()
    {
        var silence = new TaskCompletionSource();
        Other.Answers.Enqueue(http =>
        {
            http.RequestAborted.Register(silence.SetResult);
            return silence.Task;
        });
    }

    private static string Plain(JsonNode node) => node.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static void WithRoom(JsonObject one) => WithRoom(one, "accepted");

    private static void WithRoom(JsonObject one, string response) => one["attendees"]!.AsArray().Add(JsonNode.Parse(
        $$$"""{"type":"resource","emailAddress":{"address":"Blaabaer@fjordlys.example","name":"Blåbær"},"status":{"response":"{{{response}}}"}}"""));
}
