using SickLeaveBot.Conversations.Store;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.KeepingInTouch;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Law;
using static SickLeaveBot.App.Tests.Storage.TestStore;
using static SickLeaveBot.App.Tests.Storage.Writes;

namespace SickLeaveBot.App.Tests.Storage;

/// <summary>Sick leaves are found by whose they are, who follows them up, and when there is something to say.</summary>
public sealed class SickLeavesTests : IDisposable
{
    private static readonly DateOnly Monday = new(2026, 11, 30);

    private readonly TestStore store = new();

    [Fact]
    public async Task An_employees_own_are_the_same_in_memory_as_on_disk()
    {
        await store.SickLeaves.Of("kari", Cancel);
        var first = Begun(Leave);
        await store.Write(First(first));
        var changed = await store.Happens(first, new ReportDropped());
        Assert.Equal(Written.Clash, await store.Write(Happens(first, new NoticeAcknowledged()).Step));

        var remembered = Assert.Single(await store.SickLeaves.Of("kari", Cancel));
        using var later = new TestStore(store.Folder);

        Assert.Equal(changed.History, remembered.History);
        Assert.Equal(changed.History, Assert.Single(await later.SickLeaves.Of("kari", Cancel)).History);
    }

    [Fact]
    public async Task One_that_is_looked_at_by_another_is_the_same_in_memory_as_on_disk()
    {
        var before = Ongoing(Leave);
        await store.Write(First(before));
        Assert.Same(await store.SickLeaves.Find(Leave, Cancel), await store.SickLeaves.Find(Leave, Cancel));

        using (var beside = new TestStore(store.Folder)) await beside.Happens(before, new CallPlanned(Monday));
        Assert.Equal(Written.Clash, await store.Write(Happens(before, new NoticeAcknowledged()).Step));

        Assert.Equal(new CallPlanned(Monday), (await store.SickLeaves.Find(Leave, Cancel))!.History[^1].What);
    }

    [Fact]
    public async Task Of_reports_that_were_dropped_only_the_newest_is_among_an_employees_own()
    {
        await store.SickLeaves.Of("kari", Cancel);
        var ids = Enumerable.Range(1, 3).Select(number => new Guid($"01900000-0000-7000-8000-00000000000{number}")).ToList();
        foreach (var id in ids) await store.Write(First(Begun(id, new ReportDropped())));

        using var later = new TestStore(store.Folder);

        Assert.Equal(ids[2], Assert.Single(await store.SickLeaves.Of("kari", Cancel)).Id);
        Assert.Single(await later.SickLeaves.Of("kari", Cancel));
    }

    [Fact]
    public async Task The_lists_follow_the_facts()
    {
        var draft = Begun(Leave);
        await store.Write(First(draft));
        Assert.Equal((0, 0), await Lists("ola"));

        var ongoing = await store.Happens(draft, new AbsenceReported(Ola, Away, CapacityForWork.Unknown));
        Assert.Equal((1, 1), await Lists("ola"));
        Assert.Equal(new FollowedUp(Leave, "kari", "ola"), Assert.Single(await store.SickLeaves.Ongoing(Cancel)));

        var moved = await store.Happens(await store.Happens(ongoing, new NoticeAcknowledged()), new ManagerNamed(new("per", "Per")));
        Assert.Equal((1, 0), await Lists("ola"));
        Assert.Equal((1, 1), await Lists("per"));

        await store.Happens(moved, new ReturnedToWork(new(2026, 11, 25)));
        Assert.Equal((0, 1), await Lists("per"));

        async Task<(int Ongoing, int Led)> Lists(string manager) =>
            ((await store.SickLeaves.Ongoing(Cancel)).Count, (await store.SickLeaves.LedBy(manager, Cancel)).Count);
    }

    [Fact]
    public async Task Human_resources_has_what_waits_for_it_and_what_nobody_else_follows_up()
    {
        var (waits, orphan, led) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        await store.Write(First(Begun(waits, new BackdatingReferred(Ola, Away, CapacityForWork.Unknown))));
        await store.Write(First(Begun(orphan, new AbsenceReported(null, Away, CapacityForWork.Unknown))));
        await store.Write(First(Ongoing(led)));

        var found = await store.SickLeaves.WithHumanResources(Cancel);

        Assert.Equal(new[] { waits, orphan }.Order(), found.Select(leave => leave.Id).Order());
    }

    [Fact]
    public async Task Notes_that_leave_somebody_at_work_are_a_list_of_their_own_oldest_first_with_those_that_are_over()
    {
        var (newer, over, takenBack) = (Guid.NewGuid(), Guid.NewGuid(), AtWork(Guid.NewGuid(), Monday.AddDays(2)));
        await store.Write(First(AtWork(newer, Monday.AddDays(1))));
        await store.Write(First(AtWork(over, Monday.AddYears(-1))));
        await store.Write(First(Ongoing(Guid.NewGuid())));
        await store.Write(First(takenBack));
        Assert.Equal([over, newer, takenBack.Id], (await store.SickLeaves.AtWork(Cancel)).Select(leave => leave.Id));

        await store.Happens(takenBack, new AbsenceWithdrawn());

        Assert.Equal([over, newer], (await store.SickLeaves.AtWork(Cancel)).Select(leave => leave.Id));
        Assert.Single(await store.SickLeaves.LedBy("ola", Cancel));

        static SickLeave AtWork(Guid id, DateOnly from) => SickLeave.Empty(id).After(
            [new NoteAtWorkRegistered(Kari, Ola, SickNoteKind.TreatmentDays, from, from.AddDays(30), null)], Kari.Id, new(from, new(8, 0), TimeSpan.Zero));
    }

    [Fact]
    public async Task One_is_due_on_its_day_and_until_a_step_says_another_day()
    {
        var leave = Ongoing(Leave);
        await store.Write(First(leave, Monday));
        Assert.Equal((0, Monday), await Due(Monday.AddDays(-1)));
        Assert.Equal((1, Monday), await Due(Monday));
        Assert.Equal((1, null), await Due(Monday.AddDays(5)));

        var said = leave.After([new Nudged("return", null, null, Monday)], "bot", default);
        await store.Write(new() { Streams = [WriteOf(leave, said, Monday.AddDays(7))] });
        Assert.Equal((0, Monday.AddDays(7)), await Due(Monday));

        await store.Write(new() { Streams = [WriteOf(said, said.After([new ReturnedToWork(Monday)], "kari", default), null)] });
        Assert.Equal((0, null), await Due(Monday.AddDays(70)));
    }

    [Fact]
    public async Task When_there_was_nothing_to_say_the_day_moves_without_a_fact_unless_somebody_was_quicker()
    {
        var leave = Ongoing(Leave);
        await store.Write(First(leave, Monday));

        Assert.Equal(Written.Done, await store.Write(new() { Streams = [WriteOf(leave, leave, Monday.AddDays(1))] }));
        await store.Happens(leave, new NoticeAcknowledged());
        Assert.Equal(Written.Clash, await store.Write(new() { Streams = [WriteOf(leave, leave, null)] }));

        Assert.Equal(3, store.Count("fact"));
    }

    [Fact]
    public async Task At_every_start_all_ongoing_ones_are_due_at_once()
    {
        await store.Write(First(Ongoing(Leave), Monday.AddYears(1)));
        await store.Write(First(Ongoing(Guid.NewGuid())));
        await store.Write(First(Begun(Guid.NewGuid())));

        await store.Maintenance.Start();

        Assert.Equal((2, null), await Due(Monday));
    }

    private async Task<(int Count, DateOnly? Next)> Due(DateOnly today) =>
        ((await store.SickLeaves.Due(today, Cancel)).Count, await store.SickLeaves.NextDue(today.AddDays(-1), Cancel));

    public void Dispose() => store.Dispose();
}
