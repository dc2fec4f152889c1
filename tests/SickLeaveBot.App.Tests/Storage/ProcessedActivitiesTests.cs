using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.KeepingInTouch;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Storage.Sqlite;
using static SickLeaveBot.App.Tests.Storage.TestStore;
using static SickLeaveBot.App.Tests.Storage.Writes;

namespace SickLeaveBot.App.Tests.Storage;

/// <summary>An activity that Teams repeats is known again, for as long as Teams repeats.</summary>
public sealed class ProcessedActivitiesTests : IDisposable
{
    private static readonly Heard AFile = Heard.Only("kari", HeardWhat.File);

    private readonly TestStore store = new();

    [Fact]
    public async Task They_are_forgotten_after_a_week_and_not_before()
    {
        await Note("chat/old");
        store.Clock.Advance(TimeSpan.FromDays(6));
        await Note("chat/young");
        Assert.Null(await Note("chat/old"));

        store.Clock.Advance(TimeSpan.FromDays(2));
        await Note("chat/new");

        Assert.Equal([$"{ProcessedActivities.Digest("chat/young")}", $"{ProcessedActivities.Digest("chat/new")}"],
            store.Strings("SELECT activity FROM settled ORDER BY at"));
        Assert.NotNull(await Note("chat/old"));
    }

    [Fact]
    public async Task They_stay_known_when_the_bot_starts_again()
    {
        await Note("chat/1");

        using var later = new TestStore(store.Folder);

        Assert.Null(await later.Store.Note("chat/1", AFile, Cancel));
        Assert.NotNull(await later.Store.Note("chat/2", AFile, Cancel));
    }

    [Fact]
    public async Task One_whose_step_came_to_nothing_may_come_again()
    {
        var read = Begun(Leave);
        await store.Write(First(read) with { Settles = "chat/1" });
        var first = await store.Happens(read, new NoticeAcknowledged());
        Assert.Equal(Written.Clash, await store.Write(Happens(read, new ReportDropped()).Step with { Settles = "chat/2" }));

        var again = await store.Write(Happens(first, new ReportDropped()).Step with { Settles = "chat/2" });

        Assert.Equal((Written.Done, 3, 2), (again, (await store.SickLeaves.Find(Leave, Cancel))!.Version, store.Count("settled")));
    }

    [Fact]
    public async Task Of_very_many_the_newest_are_remembered()
    {
        store.Ask($"""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 60000)
            INSERT INTO settled (company, activity, at) SELECT '{Tenant}', i, {store.Clock.GetUtcNow().ToUnixTimeSeconds()} FROM n RETURNING 0
            """);

        await Note("chat/1");

        Assert.Equal((12_501, 47_501L), (store.Count("settled"), store.Ask("SELECT min(activity) FROM settled WHERE activity BETWEEN 1 AND 60000")));
        Assert.Null(await Note("chat/1"));
    }

    private async Task<Noted?> Note(string key) => await store.Store.Note(key, AFile, Cancel);

    public void Dispose() => store.Dispose();
}
