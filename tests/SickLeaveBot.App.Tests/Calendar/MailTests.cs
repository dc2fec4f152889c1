using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SickLeaveBot.App.Calendar;
using SickLeaveBot.App.Calendar.Invitations;
using SickLeaveBot.App.Tests.Teams.PretendTeams;

namespace SickLeaveBot.App.Tests.Calendar;

/// <summary>Mail with invitations, on the wire.</summary>
public sealed class MailTests : IAsyncLifetime
{
    private const string Mailbox = "moter@fjordlys.example";

    private static readonly Invitee Kari = new("kari@fjordlys.example", "Kari Nordmann", true);

    private static readonly Invitation Invitation = new(
        new("7d1f8a34-2f4e-4c55-9f0b-6d2a1c9be001"), 0, new(Mailbox, "Møter", true), [Kari], "Møte", "Vi møtes.", null,
        new(2027, 1, 14, 9, 0, 0, TimeSpan.Zero), new(2027, 1, 14, 10, 0, 0, TimeSpan.Zero), new(2027, 1, 4, 9, 0, 0, TimeSpan.Zero));

    private OtherSide other = null!;
    private Bot bot = null!;

    public async ValueTask InitializeAsync()
    {
        other = await OtherSide.Start();
        bot = await Bot.Start(other, settings => settings["Mail:From"] = Mailbox);
    }

    public async ValueTask DisposeAsync()
    {
        await bot.DisposeAsync();
        await other.DisposeAsync();
    }

    [Theory, InlineData(false, "REQUEST"), InlineData(true, "CANCEL")]
    public async Task A_mail_carries_its_invitation(bool isCancelled, string method)
    {
        other.Answer(202, "");

        Assert.IsType<CalendarReply.Sent>(await Send(Invitation with { IsCancelled = isCancelled }));

        var call = Assert.Single(other.Calls);
        Assert.Equal(("POST", "/v1.0/users/moter%40fjordlys.example/sendMail"), (call.Method, call.Path));
        var (message, file) = (call.Json["message"]!, Assert.Single(call.Json["message"]!["attachments"]!.AsArray())!);
        Assert.Equal(("Møte", "Her er en innkalling.", "text"), ((string?)message["subject"], (string?)message["body"]!["content"], (string?)message["body"]!["contentType"]));
        Assert.Equal("kari@fjordlys.example", (string?)Assert.Single(message["toRecipients"]!.AsArray())!["emailAddress"]!["address"]);
        Assert.Equal(("invitasjon.ics", $"text/calendar; charset=utf-8; method={method}"), ((string?)file["name"], (string?)file["contentType"]));
        Assert.Contains($"METHOD:{method}\r\n", Encoding.UTF8.GetString(Convert.FromBase64String((string)file["contentBytes"]!)), StringComparison.Ordinal);
        Assert.False((bool)call.Json["saveToSentItems"]!);
        Assert.Equal("", await SentToGraph.Complaints(other.Calls));
    }

    [Fact]
    public async Task A_mail_that_no_answer_came_to_is_uncertain_and_not_sent_again()
    {
        other.Answer(504, "<html>gateway</html>");

        Assert.IsType<CalendarReply.Uncertain>(await Send(Invitation));
        Assert.Single(other.Calls);
    }

    [Theory]
    [InlineData(403, "ErrorAccessDenied", typeof(CalendarReply.NoAccess))]
    [InlineData(404, "ErrorInvalidUser", typeof(CalendarReply.NoAccess))]
    [InlineData(400, "ErrorInvalidRecipients", typeof(CalendarReply.Refused))]
    public async Task A_mail_that_is_not_taken_says_why(int status, string code, Type reply)
    {
        other.AnswerError(status, code);

        Assert.IsType(reply, await Send(Invitation));
    }

    [Fact]
    public async Task Where_no_mailbox_is_set_up_nothing_is_sent()
    {
        await using var without = await Bot.Start(other);

        Assert.IsType<CalendarReply.NoAccess>(
            await without.Services.GetRequiredService<MailClient>().Send(new([Kari], "Møte", "Hei", null), TestContext.Current.CancellationToken));
        Assert.Empty(other.Calls);
    }

    private Task<CalendarReply> Send(Invitation invitation) =>
        bot.Services.GetRequiredService<MailClient>().Send(new([Kari], "Møte", "Her er en innkalling.", invitation), TestContext.Current.CancellationToken);
}
