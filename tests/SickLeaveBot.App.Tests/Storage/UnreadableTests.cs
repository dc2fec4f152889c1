using SickLeaveBot.App.Tests.Teams.PretendTeams;
using SickLeaveBot.Conversations.DeliveringThePlan;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Storage;
using static SickLeaveBot.App.Tests.Storage.TestStore;
using static SickLeaveBot.App.Tests.Storage.Writes;

namespace SickLeaveBot.App.Tests.Storage;

/// <summary>What this program can't read holds up its own case and nothing else, and is said once.</summary>
public sealed class UnreadableTests : IDisposable
{
    private static readonly Guid Good = new("01900000-0000-7000-8000-000000000002");
    private static readonly DateOnly Monday = new(2026, 11, 30);

    private readonly TestStore store = new();

    [Theory]
    [InlineData("UPDATE fact SET kind = 'Shouted'", "Shouted, version 1")]
    [InlineData("UPDATE fact SET version = 9", "ReportBegun, version 9")]
    [InlineData("UPDATE fact SET body = '{'", "ReportBegun, version 1")]
    public async Task A_sick_leave_with_an_unreadable_fact_is_an_error_by_itself_and_left_out_of_every_list(string ruin, string what)
    {
        using (var before = new TestStore(store.Folder))
        {
            await before.Write(First(Ongoing(Leave), Monday));
            await before.Write(First(Ongoing(Good), Monday));
        }

        store.Ask($"{ruin} WHERE stream = '{Leave:N}' AND number = 1");

        var failure = await Assert.ThrowsAsync<UnreadableException>(async () => await store.SickLeaves.Find(Leave, Cancel));
        Assert.Equal($"{what}, in SickLeave {Leave:N}, number 1", failure.Message.Split(" can't")[0]);
        Assert.Equal([Good], (await store.SickLeaves.Of("kari", Cancel)).Select(leave => leave.Id));
        Assert.Equal([Good], (await store.SickLeaves.LedBy("ola", Cancel)).Select(leave => leave.Id));
        Assert.Equal(2, (await store.SickLeaves.Due(Monday, Cancel)).Count);
        await store.SickLeaves.LedBy("ola", Cancel);
        Assert.Equal($"Left out: {what}, in SickLeave {Leave:N}, number 1 can't be read by this program", Assert.Single(Said));
    }

    [Fact]
    public async Task An_unreadable_noted_message_is_left_over_and_the_others_are_worked_on()
    {
        await store.Store.Note("chat/1", Heard.Only("kari", HeardWhat.File), Cancel);
        await store.Store.Note("chat/2", Heard.Only("kari", HeardWhat.Arrival), Cancel);
        store.Ask("UPDATE inbox SET version = 9 WHERE number = 1");

        Assert.Equal(HeardWhat.Arrival, Assert.Single(await store.Store.LeftOver(Cancel)).Heard.What);
        Assert.Equal(2, store.Count("inbox"));
        Assert.Equal("Left out: Heard, version 9, in noted message 1 can't be read by this program", Assert.Single(Said));
    }

    [Fact]
    public async Task An_unreadable_draft_is_left_out()
    {
        await store.Write(new() { Drafts = [new PlanDraft(Leave, "kari", new(3, "telefon", null, "kasse"), null), new PlanDraft(Leave, "ola", new(3, "a", null, null), null)] });
        store.Ask("UPDATE draft SET body = '[]' WHERE person = 'ola'");

        Assert.Equal("kari", Assert.Single(await store.Store.Drafts(Leave, "", Cancel)).Person);
        Assert.Single(Said);
    }

    [Fact]
    public async Task An_unreadable_errand_is_set_aside_lets_the_others_pass_and_is_tried_again_at_the_next_start()
    {
        await store.Post(To(Kari, "1"), To(Kari, "2"));
        store.Ask("UPDATE errand SET version = 9 WHERE number = 1");

        Assert.Null(await store.Errands.Open(1));
        Assert.Equal("2", Assert.Single(store.Due).Letter().Text);
        Assert.Equal("Left out: Letter, version 9, in errand 1 can't be read by this program", Assert.Single(Said));

        store.Ask("UPDATE errand SET version = 1 WHERE number = 1");
        using var later = new TestStore(store.Folder);
        await later.Maintenance.Start();
        Assert.Equal("1", Assert.Single(later.Due).Letter().Text);
    }

    [Fact]
    public async Task What_was_begun_and_can_not_be_read_is_taken_over_when_it_can()
    {
        await store.Write(new() { Errands = [new PlanToNav(Leave, 1, "kari")] });
        await store.Errands.Begin(1);
        store.Ask("UPDATE errand SET kind = 'PlanToNav', version = 9");
        using (var older = new TestStore(store.Folder))
        {
            await older.Maintenance.Start();
            Assert.Null(await older.Errands.Open(Assert.Single(await older.Errands.TakeOver(typeof(PlanToNav)))));
        }

        store.Ask("UPDATE errand SET version = 1");
        using var newer = new TestStore(store.Folder);
        await newer.Maintenance.Start();

        Assert.Equal(ErrandState.Begun, (await newer.Errands.Open(Assert.Single(await newer.Errands.TakeOver(typeof(PlanToNav)))))!.State);
    }

    private IEnumerable<string> Said => store.Log.Lines.Where(line => line.Contains("can't be read", StringComparison.Ordinal))
        .Select(line => line[line.IndexOf("Left out", StringComparison.Ordinal)..].TrimEnd());

    public void Dispose() => store.Dispose();
}
