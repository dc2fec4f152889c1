using System.Text;
using SickLeaveBot.Workplace.Company;
using SickLeaveBot.Workplace.Exchange;

namespace SickLeaveBot.App.Tests.Workplace;

/// <summary>Mails that reach somebody of the cast: invitations as files, and links that are opened before anybody sees them.</summary>
public sealed class ExchangeMailTests : IAsyncLifetime
{
    private const string Ingrid = "ingrid.fjord@fjordlys.example";
    private AppOfExchange app = null!;

    private ExchangeOnline Exchange => app.Microsoft.Exchange;

    public async ValueTask InitializeAsync() => app = await AppOfExchange.Start();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task An_invitation_by_mail_stands_in_the_calendar_moves_with_a_higher_number_and_goes_with_a_higher_one_still()
    {
        await Send("REQUEST", sequence: 0, "20260304T130000");
        Assert.Equal("13:00 There", Standing());
        await Send("REQUEST", sequence: 0, "20260304T140000");
        Assert.Equal("13:00 There", Standing());
        await Send("REQUEST", sequence: 1, "20260304T140000");
        Assert.Equal("14:00 There", Standing());
        await Send("CANCEL", sequence: 1, "20260304T140000");
        Assert.Equal("14:00 There", Standing());
        await Send("CANCEL", sequence: 2, "20260304T140000");
        Assert.Equal("14:00 Cancelled", Standing());
    }

    [Fact]
    public async Task An_update_by_mail_vanishes()
    {
        await Send("REQUEST", sequence: 0, "20260304T130000");
        Exchange.Moods.Always(Fjordlys.Ingrid, ExchangeMood.MailedUpdatesVanish);

        await Send("REQUEST", sequence: 1, "20260304T140000");

        Assert.Equal("13:00 There", Standing());
    }

    [Fact]
    public async Task What_is_only_published_is_never_changed()
    {
        await Send("PUBLISH", sequence: 0, "20260304T130000");
        await Send("PUBLISH", sequence: 1, "20260304T140000");

        Assert.Equal("13:00 There", Standing());
    }

    [Fact]
    public async Task Who_answers_an_invitation_by_mail_is_heard_by_mail()
    {
        await Send("REQUEST", sequence: 0, "20260304T130000");

        Exchange.Outlook.Accept(Fjordlys.Ingrid, "uid@example");

        Assert.Equal((MailKind.Answer, Mailboxes.Post), (Exchange.Mails.All[^1].Kind, Exchange.Mails.All[^1].To.Single()));
    }

    [Fact]
    public async Task Links_in_a_mail_are_opened_before_its_reader_sees_it()
    {
        await using var ear = await NoticeEar.Start();
        Exchange.Moods.Always(Fjordlys.Ingrid, ExchangeMood.LinksVisited);

        await app.Mail(Ingrid, $"Svar her: {ear.Address.Replace("https", "http", StringComparison.Ordinal)}/seen.");
        await app.Microsoft.Delivery.Settled();

        Assert.Equal(["GET"], ear.Visits);
    }

    private string? Standing() => Exchange.Meetings.Find("uid@example") is { } meeting
        ? $"{meeting.Start.Shows:HH:mm} {meeting.Copies[Fjordlys.Ingrid].State}"
        : null;

    private Task<AppOfExchange.Answer> Send(string method, int sequence, string start) =>
        app.Mail(Ingrid, "Onsdag", new MailedFile("invitasjon.ics", $"text/calendar; method={method}", Encoding.UTF8.GetBytes(File(method, sequence, start))));

    private static string File(string method, int sequence, string start) => $"""
        BEGIN:VCALENDAR
        METHOD:{method}
        BEGIN:VEVENT
        UID:uid@example
        SEQUENCE:{sequence}
        SUMMARY:Møte
        ORGANIZER;CN="Fjordlys: post":mailto:{Mailboxes.Post}
        ATTENDEE;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:ingrid.fjord@fjo
         rdlys.example
        DTSTART;TZID=Europe/Oslo:{start}
        DTEND;TZID=Europe/Oslo:20260304T150000
        END:VEVENT
        END:VCALENDAR
        """.ReplaceLineEndings("\r\n");
}
