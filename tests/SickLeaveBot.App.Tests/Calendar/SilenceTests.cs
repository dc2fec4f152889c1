using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SickLeaveBot.App.Calendar;
using SickLeaveBot.App.Calendar.Invitations;
using SickLeaveBot.App.Tests.Teams.PretendTeams;
using SickLeaveBot.Law;

namespace SickLeaveBot.App.Tests.Calendar;

/// <summary>Whoever sees the calendar, the mail or the file learns that there is a meeting, and nothing of why.</summary>
public sealed class SilenceTests
{
    private const string Ola = "aaaaaaaa-0000-0000-0000-000000000002";
    private static readonly string[] Telling = ["syk", "sick", "sjuk", "fravær", "fråvær", "dialog", "oppfølging", "leavebot", "arbeidsmiljølov", "folketrygd", "nav"];

    [Fact]
    public async Task Nothing_that_is_written_says_what_it_is_about()
    {
        await using var other = await OtherSide.Start();
        await using var bot = await Bot.Start(other, settings => settings["Mail:From"] = "moter@fjordlys.example");
        var from = new DateTimeOffset(2027, 1, 14, 9, 0, 0, TimeSpan.Zero);
        other.Default = http => http.Response.WriteAsync("""
            {"id":"AAMk","start":{"dateTime":"2027-01-14T09:00:00","timeZone":"UTC"},"end":{"dateTime":"2027-01-14T10:00:00","timeZone":"UTC"},"value":[]}
            """);
        var (kari, cancel) = (new Invitee("kari@fjordlys.example", "Kari Nordmann", true), TestContext.Current.CancellationToken);
        var client = bot.Services.GetRequiredService<CalendarClient>();
        var invitation = new Invitation(Guid.NewGuid(), 0, new("moter@fjordlys.example", "Møter", true), [kari], "Møte", "Vi møtes.", "Blåbær", from, from.AddHours(1), from);

        var booking = new Booking(Guid.NewGuid(), Ola, "Møte", "Vi møtes.", from, from.AddHours(1), Oslo.Zone, "blaa@x.no", Online: true, [kari]);

        var booked = Assert.IsType<CalendarReply.Done>(await client.Book(booking, cancel));
        await client.Move(booked.Event, from.AddDays(1), from.AddDays(1).AddHours(1), "rod@x.no", cancel);
        await client.Invite(booked.Event, [kari], cancel);
        await client.Cancel(booked.Event, "Møtet er avlyst.", cancel);
        await bot.Services.GetRequiredService<MailClient>().Send(new([kari], "Møte", "Vi møtes.", invitation), cancel);
        await bot.Services.GetRequiredService<MailClient>().Send(new([kari], "Møte", "Det blir ikke noe av.", invitation with { IsCancelled = true }), cancel);

        var written = other.Calls.SelectMany(call => (string[])[call.Path, .. call.Body.Length > 0 ? Texts(call.Json) : []]).ToList();
        Assert.Contains("invitasjon.ics", written);
        Assert.Contains(written, text => text.Contains("METHOD:CANCEL", StringComparison.Ordinal));
        Assert.DoesNotContain(written, text => Telling.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    private static IEnumerable<string> Texts(JsonNode node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => field.Key == "contentBytes"
            ? [Encoding.UTF8.GetString(Convert.FromBase64String((string)field.Value!)).Replace("\r\n ", "", StringComparison.Ordinal)]
            : field.Value is null ? [field.Key] : Texts(field.Value).Prepend(field.Key)),
        JsonArray list => list.SelectMany(one => Texts(one!)),
        _ => [node.ToString()],
    };
}
