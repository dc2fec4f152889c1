using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SickLeaveBot.Workplace.Company;
using SickLeaveBot.Workplace.Exchange;
using static SickLeaveBot.App.Tests.Workplace.AppOfExchange;

namespace SickLeaveBot.App.Tests.Workplace;

/// <summary>What an app is told of a mailbox that it has subscribed to.</summary>
public sealed class ExchangeNoticeTests : IAsyncLifetime
{
    private const string State = "a secret of sixteen or more";
    private AppOfExchange app = null!;
    private NoticeEar ear = null!;

    private ExchangeOnline Exchange => app.Microsoft.Exchange;

    public async ValueTask InitializeAsync() => (app, ear) = (await Start(), await NoticeEar.Start());

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await ear.DisposeAsync();
    }

    [Fact]
    public async Task Whoever_subscribes_is_told_of_what_is_made_changed_and_deleted_in_that_mailbox()
    {
        var made = await Subscribe();
        var booked = await app.Book(Meeting("kari.nordmann@fjordlys.example"));
        var uid = (string)booked["iCalUId"]!;
        Exchange.Outlook.Decline(Fjordlys.Kari, uid);
        Exchange.Outlook.Delete(Fjordlys.Ola, uid);
        await app.Book(Meeting(), Fjordlys.Per);
        await app.Microsoft.Notices.Settled();

        Assert.Equal(201, made.Status);
        Assert.Equal(["created", "updated", "deleted"], ear.Notices.Select(notice => (string?)notice["changeType"]));
        Assert.All(ear.Notices, notice => Assert.Equal(
            (State, Fjordlys.Tenant, made.Id, $"Users/{Fjordlys.Ola}/Events/{booked.Id}", booked.Id),
            ((string?)notice["clientState"], (string?)notice["tenantId"], (string?)notice["subscriptionId"], (string?)notice["resource"], (string?)notice["resourceData"]!["id"])));
        Assert.Equal("", await app.Complaints());
        Assert.Equal("", await GraphDescription.Complaints(
            [.. ear.Bodies.Select(body => new JsonObject { ["url"] = "notice", ["schema"] = "microsoft.graph.changeNotificationCollection", ["body"] = body })]));
    }

    [Theory]
    [InlineData("another", 200, "text/plain")]
    [InlineData(null, 202, "text/plain")]
    [InlineData(null, 200, "text/html")]
    public async Task Nobody_subscribes_without_the_handshake(string? says, int status, string type)
    {
        ear.Shakes = token => Results.Text(says ?? token, type, statusCode: status);

        Assert.Equal((400, "ValidationError"), ((await Subscribe()).Status, (await Subscribe()).Code));
    }

    [Fact]
    public async Task A_subscription_lasts_a_week_at_most_can_be_renewed_and_is_gone_when_its_time_is_over()
    {
        Assert.Equal(400, (await Subscribe(days: 8)).Status);
        var made = await Subscribe(days: 2);
        await Pass(days: 1);
        var renewed = await app.Patch($"/subscriptions/{made.Id}", new JsonObject { ["expirationDateTime"] = app.In(7) }, "subscription");
        await Pass(days: 6);
        Assert.Equal(200, (await app.Get($"/subscriptions/{made.Id}", "microsoft.graph.subscription")).Status);
        await Pass(days: 1);

        Assert.Equal(200, renewed.Status);
        Assert.Equal(404, (await app.Get($"/subscriptions/{made.Id}", "microsoft.graph.subscription")).Status);
        await app.Book(Meeting());
        await app.Microsoft.Notices.Settled();
        Assert.Empty(ear.Notices);
    }

    [Fact]
    public async Task What_happens_to_a_subscription_itself_is_told_at_the_other_address()
    {
        var made = await Subscribe();

        app.Microsoft.Notices.TellOfLife(made.Id, "reauthorizationRequired");
        app.Microsoft.Notices.TellOfLife(made.Id, "missed");
        app.Microsoft.Notices.TellOfLife(made.Id, "subscriptionRemoved");
        await app.Microsoft.Notices.Settled();

        Assert.Equal(["reauthorizationRequired", "missed", "subscriptionRemoved"], ear.Lives.Select(notice => (string?)notice["lifecycleEvent"]));
        Assert.Equal(404, (await app.Post($"/subscriptions/{made.Id}/reauthorize", null)).Status);
    }

    [Fact]
    public async Task A_notice_that_is_not_taken_comes_again()
    {
        await Subscribe();
        ear.Answers.Enqueue(503);
        await app.Book(Meeting());
        await app.Microsoft.Notices.Settled();

        app.Microsoft.Clock.Move(TimeSpan.FromSeconds(11));

        await ear.Heard(2);
        Assert.Equal(["created", "created"], ear.Notices.Select(notice => (string?)notice["changeType"]));
    }

    private Task Pass(int days)
    {
        app.Microsoft.Clock.Move(TimeSpan.FromDays(days));
        return app.LogIn();
    }

    private Task<Answer> Subscribe(int days = 6) => app.Subscribe(ear, Fjordlys.Ola, days, State);
}
