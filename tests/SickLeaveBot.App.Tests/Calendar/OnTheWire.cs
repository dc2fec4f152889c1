using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SickLeaveBot.App.Calendar;
using SickLeaveBot.App.Tests.Teams.PretendTeams;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.Law;

namespace SickLeaveBot.App.Tests.Calendar;

/// <summary>The calendar client beside a Graph that answers, call by call, what the test says.</summary>
public abstract class OnTheWire : BotBesideTeams
{
    private protected const string Ola = "aaaaaaaa-0000-0000-0000-000000000002";
    private protected const string Events = $"/v1.0/users/{Ola}/events";
    private protected const string Blue = "blaabaer@fjordlys.example";

    private protected static readonly Guid Transaction = new("5f0c8a11-0c1e-4b52-8a55-0123456789ab");
    private protected static readonly DateTimeOffset From = new(2027, 1, 14, 9, 0, 0, TimeSpan.Zero);
    private protected static readonly DateTimeOffset To = From.AddHours(1);
    private protected static readonly Invitee Kari = new("kari@fjordlys.example", "Kari Nordmann", true);
    private protected static readonly Invitee Ahmed = new("ahmed@fjordlys.example", "Ahmed Ali", false);
    private protected static readonly Booking Meeting = new(Transaction, Ola, "Møte", "Vi møtes.", From, To, Oslo.Zone, null, Online: true, [Kari, Ahmed]);

    private protected static readonly EventInCalendar Known = new(
        Ola, "AAMk=", "ical-1", From, To, null, "https://teams/x", [new("kari@fjordlys.example", GuestReply.NotYet), new("ahmed@fjordlys.example", GuestReply.NotYet)]);

    private protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private protected CalendarClient Client => Bot.Services.GetRequiredService<CalendarClient>();

    private protected List<Asked> Asked => [.. Other.Calls];

    private protected void AnswerEvent(Action<JsonObject>? change = null, int status = 200) => Other.Answer(status, Event(change).ToJsonString());

    private protected static JsonObject Event(Action<JsonObject>? change = null)
    {
        var one = JsonNode.Parse("""
            {"id":"AAMk=","iCalUId":"ical-1","transactionId":"5f0c8a11-0c1e-4b52-8a55-0123456789ab","subject":"Møte","isOrganizer":true,"isCancelled":false,
             "organizer":{"emailAddress":{"address":"Ola@fjordlys.example","name":"Ola"}},"isOnlineMeeting":true,"onlineMeeting":{"joinUrl":"https://teams/x"},
             "start":{"dateTime":"2027-01-14T09:00:00.0000000","timeZone":"UTC"},"end":{"dateTime":"2027-01-14T10:00:00.0000000","timeZone":"UTC"},
             "attendees":[{"type":"required","emailAddress":{"address":"Kari@fjordlys.example","name":"Kari Nordmann"},"status":{"response":"none","time":"0001-01-01T00:00:00Z"}},
                          {"type":"optional","emailAddress":{"address":"ahmed@fjordlys.example","name":"Ahmed Ali"},"status":{"response":"notResponded"}}]}
            """)!.AsObject();
        change?.Invoke(one);
        return one;
    }

    private protected void AnswerView(params JsonObject[] events) => Other.Answer(200, new JsonObject { ["value"] = new JsonArray([.. events]) }.ToJsonString());

    /// <summary>No answer comes to the first call, which has arrived; the clock is moved past the client's patience.</summary>
    private protected async Task TimeOut()
    {
        await Until(() => Asked.Count > 0);
        Assert.Equal(TimeSpan.FromSeconds(30), await Bot.Clock.NextWait());
        Bot.Clock.Advance(TimeSpan.FromSeconds(30));
    }

    /// <summary>A test that would hang fails instead.</summary>
    internal static async Task Until(Func<bool> isSo)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        for (; !isSo(); limit.Token.ThrowIfCancellationRequested()) await Task.Yield();
    }
}
