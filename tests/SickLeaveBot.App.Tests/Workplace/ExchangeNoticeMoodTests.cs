using SickLeaveBot.Workplace.Company;
using SickLeaveBot.Workplace.Exchange;
using static SickLeaveBot.App.Tests.Workplace.AppOfExchange;

namespace SickLeaveBot.App.Tests.Workplace;

/// <summary>Notices that come thrice, late, turned round, or never.</summary>
public sealed class ExchangeNoticeMoodTests : IAsyncLifetime
{
    private AppOfExchange app = null!;
    private NoticeEar ear = null!;

    private ExchangeOnline Exchange => app.Microsoft.Exchange;

    private IEnumerable<string?> Kinds => ear.Notices.Select(notice => (string?)notice["changeType"]);

    public async ValueTask InitializeAsync()
    {
        (app, ear) = (await Start(), await NoticeEar.Start());
        Assert.Equal(201, (await app.Subscribe(ear, Fjordlys.Ola)).Status);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await ear.DisposeAsync();
    }

    [Fact]
    public async Task One_change_is_told_thrice()
    {
        Exchange.Moods.Always(Fjordlys.Ola, ExchangeMood.NoticesTripled);

        await app.Book(Meeting());
        await app.Microsoft.Notices.Settled();

        Assert.Equal(["created", "created", "created"], Kinds);
    }

    [Fact]
    public async Task A_change_is_never_told()
    {
        Exchange.Moods.Always(Fjordlys.Ola, ExchangeMood.NoticesLost);

        await app.Book(Meeting());
        await app.Microsoft.Notices.Settled();

        Assert.Empty(Kinds);
    }

    [Fact]
    public async Task A_change_is_told_ten_minutes_late()
    {
        Exchange.Moods.Always(Fjordlys.Ola, ExchangeMood.NoticesLate);

        await app.Book(Meeting());
        await app.Microsoft.Notices.Settled();
        Assert.Empty(Kinds);
        app.Microsoft.Clock.Move(TimeSpan.FromMinutes(10));

        await ear.Heard(1);
        Assert.Equal(["created"], Kinds);
    }

    [Fact]
    public async Task The_later_of_two_changes_is_told_first()
    {
        Exchange.Moods.Next(Fjordlys.Ola, ExchangeMood.NoticesOutOfOrder);

        var booked = await app.Book(Meeting());
        Exchange.Outlook.Delete(Fjordlys.Ola, (string)booked["iCalUId"]!);
        await app.Microsoft.Notices.Settled();

        Assert.Equal(["deleted", "created"], Kinds);
    }

    [Fact]
    public async Task A_subscription_and_its_notices_go_on_after_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("exchange").FullName;
        await using (var before = await Start(new() { Folder = folder }))
        {
            await before.Subscribe(ear, Fjordlys.Per);
        }

        await using (var after = await Start(new() { Folder = folder }))
        {
            await after.Book(Meeting(), Fjordlys.Per);
            await after.Microsoft.Notices.Settled();
        }

        Assert.Equal(["created"], Kinds);
        Directory.Delete(folder, recursive: true);
    }
}
