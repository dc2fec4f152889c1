using System.Text.Json.Nodes;
using SickLeaveBot.Workplace.Company;
using SickLeaveBot.Workplace.Exchange;
using static SickLeaveBot.App.Tests.Workplace.AppOfExchange;

namespace SickLeaveBot.App.Tests.Workplace;

/// <summary>What the pretend Exchange tells of when people are free, and of what has changed.</summary>
public sealed class ExchangeCalendarTests : IAsyncLifetime
{
    private AppOfExchange app = null!;

    private ExchangeOnline Exchange => app.Microsoft.Exchange;

    public async ValueTask InitializeAsync() => app = await Start();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Everybody_has_a_usual_week_and_those_who_can_not_be_read_have_an_error_each()
    {
        var asked = Exchange.Mailboxes.All.Select(box => box.Address).Append("ukjent@fjordlys.example").ToArray();

        var answer = await Schedules(asked, "2026-03-02T00:00:00", "2026-03-09T00:00:00");

        Assert.Equal("", await app.Complaints());
        var errors = answer.Value.Where(one => one!["error"] is not null).ToDictionary(one => (string)one!["scheduleId"]!, one => (string?)one!["error"]!["responseCode"]);
        Assert.Equal(
            new Dictionary<string, string?>
            {
                ["nils.aas@fjordlys.example"] = "5009",
                ["ingrid.fjord@fjordlys.example"] = "ErrorNoFreeBusyAccess",
                ["ukjent@fjordlys.example"] = "5009",
            },
            errors);
        Assert.All(answer.Value.Where(one => one!["error"] is null), one => Assert.Equal(7 * 48, ((string)one!["availabilityView"]!).Length));
        var kari = Of(answer, "kari.nordmann@fjordlys.example");
        Assert.Contains(((JsonArray)kari["scheduleItems"]!).Select(one => $"{one!["start"]!["dateTime"]} {one["status"]}"), one => one == "2026-03-02T09:00:00.0000000 busy");
        Assert.Equal("222", ((string)kari["availabilityView"]!)[16..19].Replace('0', '2'));
        Assert.Null(Of(answer, "jonas.berg@fjordlys.example")["workingHours"]);
        Assert.Equal("Customized Time Zone", (string?)Of(answer, "torbjorg.tveit@fjordlys.example")["workingHours"]!["timeZone"]!["name"]);
        Assert.Equal("GMT Standard Time", (string?)Of(answer, "emily.clarke@fjordlys.example")["workingHours"]!["timeZone"]!["name"]);
    }

    [Fact]
    public async Task More_than_twenty_and_sixty_two_days_are_refused()
    {
        var many = Enumerable.Range(0, 21).Select(number => $"{number}@fjordlys.example").ToArray();

        Assert.Equal("ErrorInvalidParameter", (await Schedules(many, "2026-03-02T00:00:00", "2026-03-03T00:00:00")).Code);
        Assert.Equal("ErrorTimeIntervalTooBig", (await Schedules(["kari.nordmann@fjordlys.example"], "2026-03-02T00:00:00", "2026-05-04T00:00:00")).Code);
        Assert.Equal("ErrorInvalidTimeInterval", (await Schedules(["kari.nordmann@fjordlys.example"], "2026-03-02T00:00:00", "2026-03-02T00:00:00")).Code);
    }

    [Theory]
    [InlineData(Fjordlys.Ingrid, 403, "ErrorAccessDenied")]
    [InlineData(Fjordlys.Nils, 404, "MailboxNotEnabledForRESTAPI")]
    [InlineData("ukjent@fjordlys.example", 404, "ErrorInvalidUser")]
    public async Task A_mailbox_without_rights_or_without_a_mailbox_says_so(string person, int status, string code)
    {
        var settings = await app.Get($"/users/{person}/mailboxSettings", "microsoft.graph.mailboxSettings");
        var booked = await app.Book(Meeting(), person);

        Assert.Equal((status, code, status, code), (settings.Status, settings.Code, booked.Status, booked.Code));
    }

    [Fact]
    public async Task Series_come_one_by_one_in_the_view_and_not_among_the_events()
    {
        var view = await app.Get($"/users/{Fjordlys.Kari}/calendarView?startDateTime=2026-03-02T00:00:00Z&endDateTime=2026-03-16T00:00:00Z&$top=100", "collection.event");
        var events = await app.Get($"/users/{Fjordlys.Kari}/events?$top=100", "collection.event");

        Assert.Equal(2, view.Value.Count(one => (string?)one!["subject"] == "Teammøte kundeservice"));
        Assert.Equal("seriesMaster", (string?)events.Value.Single(one => (string?)one!["subject"] == "Teammøte kundeservice")!["type"]);
        var one = await app.Get($"/users/{Fjordlys.Kari}/events/{view.Value.First(one => (string?)one!["type"] == "occurrence")!["id"]}");
        Assert.Equal(200, one.Status);
        Assert.Equal("", await app.Complaints());
    }

    [Fact]
    public async Task A_long_view_comes_in_pages_and_the_changes_since_then_with_the_last_link()
    {
        var all = new List<string?>();
        string? next = $"/users/{Fjordlys.Ola}/calendarView/delta()?startDateTime=2026-03-02T00:00:00Z&endDateTime=2026-03-16T00:00:00Z";
        string? link = null;
        while (link is null)
        {
            var page = await app.Get(next!, "delta.event");
            all.AddRange(page.Value.Select(one => (string?)one!["id"]));
            (next, link) = ((string?)page["@odata.nextLink"], (string?)page["@odata.deltaLink"]);
        }

        var booked = await app.Book(Meeting());
        var added = await app.Get(link, "delta.event");
        await app.Delete($"/users/{Fjordlys.Ola}/events/{booked.Id}");
        var removed = await app.Get((string)added["@odata.deltaLink"]!, "delta.event");

        Assert.True(all.Count > 10);
        Assert.Equal(all.Count, all.Distinct().Count());
        Assert.Equal((booked.Id, booked.Id), ((string?)added.Value.Single()!["id"], (string?)removed.Value.Single()!["id"]));
        Assert.Equal("deleted", (string?)removed.Value.Single()!["@removed"]!["reason"]);
        Assert.Empty((await app.Get((string)removed["@odata.deltaLink"]!, "delta.event")).Value);
        Assert.Equal("", await app.Complaints());
    }

    [Fact]
    public async Task Meetings_mails_and_moods_are_there_after_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("exchange").FullName;
        string uid, id;
        await using (var before = await Start(new() { Folder = folder, StartAt = new(2026, 3, 2, 8, 0, 0, TimeSpan.FromHours(1)) }))
        {
            var booked = await before.Book(Meeting("kari.nordmann@fjordlys.example"));
            (uid, id) = ((string)booked["iCalUId"]!, booked.Id);
            before.Microsoft.Exchange.Outlook.Accept(Fjordlys.Kari, uid);
            before.Microsoft.Exchange.Moods.Clear(Fjordlys.Ingrid);
            before.Microsoft.Exchange.Moods.Always(Fjordlys.Ola, ExchangeMood.NotOnline);
        }

        await using (var after = await Start(new() { Folder = folder }))
        {
            var read = await after.Get($"/users/{Fjordlys.Ola}/events/{id}");
            Assert.Equal((uid, "accepted"), ((string?)read["iCalUId"], (string?)read["attendees"]![0]!["status"]!["response"]));
            Assert.Equal([MailKind.Invitation, MailKind.Answer], after.Microsoft.Exchange.Mails.All.Select(mail => mail.Kind));
            Assert.Empty(after.Microsoft.Exchange.Moods.Of(Fjordlys.Ingrid));
            Assert.Equal([ExchangeMood.NotOnline], after.Microsoft.Exchange.Moods.Of(Fjordlys.Ola));
        }

        Directory.Delete(folder, recursive: true);
    }

    private Task<Answer> Schedules(string[] addresses, string from, string to) => app.Post($"/users/{Fjordlys.Ola}/calendar/getSchedule", new JsonObject
    {
        ["schedules"] = new JsonArray([.. addresses.Select(address => (JsonNode)address)]),
        ["startTime"] = At(from),
        ["endTime"] = At(to),
        ["availabilityViewInterval"] = 30,
    }, "request.getSchedule", "collection.scheduleInformation");

    private static JsonObject Of(Answer answer, string address) => answer.Value.Single(one => (string?)one!["scheduleId"] == address)!.AsObject();
}
