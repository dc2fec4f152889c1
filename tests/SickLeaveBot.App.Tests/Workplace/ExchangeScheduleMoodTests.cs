using System.Text.Json.Nodes;
using SickLeaveBot.Workplace.Company;
using SickLeaveBot.Workplace.Exchange;
using static SickLeaveBot.App.Tests.Workplace.AppOfExchange;

namespace SickLeaveBot.App.Tests.Workplace;

/// <summary>The bad days of a question about when people are free, and of their settings.</summary>
public sealed class ExchangeScheduleMoodTests : IAsyncLifetime
{
    private const string Kari = "kari.nordmann@fjordlys.example";
    private AppOfExchange app = null!;

    private Moods Moods => app.Microsoft.Exchange.Moods;

    public async ValueTask InitializeAsync() => app = await Start();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task One_of_those_asked_for_has_an_error_and_the_answer_is_200()
    {
        Moods.Always(Fjordlys.Kari, ExchangeMood.ScheduleError);

        var answer = await Schedule("2026-03-02T00:00:00", "2026-03-03T00:00:00");

        Assert.Equal((200, "5009"), (answer.Status, (string?)answer.Value.Single()!["error"]!["responseCode"]));
    }

    [Fact]
    public async Task No_working_hours_are_told()
    {
        Moods.Always(Fjordlys.Kari, ExchangeMood.NoWorkingHours);

        Assert.Null((await Schedule("2026-03-02T00:00:00", "2026-03-03T00:00:00")).Value.Single()!["workingHours"]);
        Assert.Null((await Settings())["workingHours"]);
    }

    [Theory]
    [InlineData(ExchangeMood.IntervalRefused, 400, "ErrorInvalidTimeInterval")]
    [InlineData(ExchangeMood.IntervalBreaks, 500, "ErrorInternalServerError")]
    public async Task A_period_that_is_one_is_refused_or_breaks_the_service(ExchangeMood mood, int status, string code)
    {
        Moods.Next(Fjordlys.Ola, mood);

        var answer = await Schedule("2026-03-02T00:00:00", "2026-03-03T00:00:00");

        Assert.Equal((status, code), (answer.Status, answer.Code));
        Assert.Equal(200, (await Schedule("2026-03-02T00:00:00", "2026-03-03T00:00:00")).Status);
    }

    [Fact]
    public async Task One_digit_too_many_stands_on_the_day_the_clocks_change()
    {
        Moods.Always(Fjordlys.Kari, ExchangeMood.OneDigitTooMany);

        Assert.Equal(48, await Digits("2026-03-28T00:00:00", "2026-03-29T00:00:00"));
        Assert.Equal(47, await Digits("2026-03-29T00:00:00", "2026-03-30T00:00:00"));
    }

    [Theory]
    [InlineData(ExchangeMood.BiasTurned, "W. Europe Standard Time", 60)]
    [InlineData(ExchangeMood.CustomizedZone, "Customized Time Zone", -60)]
    public async Task A_zone_is_described_by_numbers_rightly_or_turned_round(ExchangeMood mood, string name, int bias)
    {
        Moods.Always(Fjordlys.Kari, mood);

        var zone = (await Settings())["workingHours"]!["timeZone"]!;

        Assert.Equal((name, bias), ((string?)zone["name"], (int)zone["bias"]!));
        Assert.Equal("", await app.Complaints());
    }

    [Fact]
    public async Task Iana_names_are_refused_and_the_others_are_not()
    {
        Moods.Always(Fjordlys.Ola, ExchangeMood.IanaRefused);

        Assert.Equal("TimeZoneNotSupportedException", (await Schedule("2026-03-02T00:00:00", "2026-03-03T00:00:00", "Europe/Oslo")).Code);
        Assert.Equal(200, (await Schedule("2026-03-02T00:00:00", "2026-03-03T00:00:00")).Status);
    }

    [Fact]
    public async Task A_room_is_not_among_the_rooms()
    {
        Moods.Always(app.Microsoft.Exchange.Mailboxes.Find(Mailboxes.Fjorden)!.Id, ExchangeMood.RoomNotListed);

        Assert.Equal(Mailboxes.Fjellet, (string?)(await app.Get("/places/microsoft.graph.room", "collection.room")).Value.Single()!["emailAddress"]);
    }

    [Fact]
    public async Task What_has_changed_is_forgotten_and_one_must_begin_anew()
    {
        var address = $"/users/{Fjordlys.Per}/calendarView/delta()?startDateTime=2026-03-02T00:00:00Z&endDateTime=2026-03-03T00:00:00Z";
        var link = (string?)(await app.Get(address, "delta.event"))["@odata.deltaLink"];
        Moods.Next(Fjordlys.Per, ExchangeMood.ChangesForgotten);

        Assert.Equal(410, (await app.Get(link!, "delta.event")).Status);
        Assert.Equal(200, (await app.Get(address, "delta.event")).Status);
    }

    private async Task<int> Digits(string from, string to) => ((string)(await Schedule(from, to)).Value.Single()!["availabilityView"]!).Length;

    private Task<Answer> Settings() => app.Get($"/users/{Fjordlys.Kari}/mailboxSettings", "microsoft.graph.mailboxSettings");

    private Task<Answer> Schedule(string from, string to, string zone = "W. Europe Standard Time") => app.Post($"/users/{Fjordlys.Ola}/calendar/getSchedule", new JsonObject
    {
        ["schedules"] = new JsonArray(Kari),
        ["startTime"] = At(from, zone),
        ["endTime"] = At(to, zone),
        ["availabilityViewInterval"] = 30,
    }, "request.getSchedule", "collection.scheduleInformation");
}
