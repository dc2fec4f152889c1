using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.KeepingInTouch;
using SickLeaveBot.FollowUp.Plans;
using static SickLeaveBot.App.Tests.Storage.TestStore;
using static SickLeaveBot.App.Tests.Storage.Writes;

namespace SickLeaveBot.App.Tests.Storage;

/// <summary>What is written in a plan and not sent survives a restart, and goes when nobody will send it any more.</summary>
public sealed class DraftsTests : IDisposable
{
    private static readonly SickLeave OnLeave = Ongoing(Leave);
    private static readonly PlanDraft KarisDraft = new(Leave, "kari", new(3, "telefon", null, "kasse"), null);
    private static readonly PlanDraft OlasDraft = new(Leave, "ola", null, new(
        3, null, null, "pult", null, MeasureKind.Aids, null, new(2027, 1, 8), true, "Hver uke", new(2027, 1, 8), false, null, "Hei"));

    private readonly TestStore store = new();

    [Fact]
    public async Task A_draft_is_the_same_after_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("drafts").FullName;
        using (var before = new TestStore(folder)) await Keep(before, KarisDraft, OlasDraft);

        using (var after = new TestStore(folder))
            Assert.Equal([KarisDraft, OlasDraft], await after.Store.Drafts(Leave, "", Cancel));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Only_the_speakers_own_drafts_are_read_when_no_sick_leave_is_named()
    {
        await Keep(store, KarisDraft, OlasDraft);

        Assert.Equal([OlasDraft], await store.Store.Drafts(null, "ola", Cancel));
    }

    [Fact]
    public async Task A_draft_is_kept_with_the_tap_that_it_settles_and_not_twice()
    {
        await Keep(store, KarisDraft);

        var again = await store.Write(new() { Settles = "chat/1", Drafts = [KarisDraft with { Tasks = null }] });
        var other = await store.Write(new() { Settles = "chat/1", Drafts = [KarisDraft] });

        Assert.Equal((Written.Done, Written.SettledBefore), (again, other));
        Assert.Equal(0, store.Count("draft"));
    }

    [Fact]
    public async Task A_step_that_comes_too_late_keeps_no_draft()
    {
        await store.Write(First(OnLeave));
        await store.Happens(OnLeave, new NoticeAcknowledged());

        Assert.Equal(Written.Clash, await store.Write(Happens(OnLeave, new NoticeAcknowledged()).Step with { Drafts = [OlasDraft] }));
        Assert.Equal(0, store.Count("draft"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1, "ola")]
    [InlineData(2, "ola", "kari")]
    [InlineData(0, "per")]
    public async Task Of_a_sick_leaves_drafts_all_go_but_those_of_who_may_still_send_them(int left, params string[] except)
    {
        await Keep(store, KarisDraft, OlasDraft);
        await store.Write(new() { Drafts = [KarisDraft with { Leave = Guid.NewGuid() }] });

        await store.Write(new() { Void = [new(Leave, except)] });

        Assert.Equal(left + 1, store.Count("draft"));
    }

    private static async Task Keep(TestStore store, params PlanDraft[] drafts)
    {
        await store.Write(new() { Drafts = drafts });
        Assert.Equal(drafts.Length, store.Count("draft"));
    }

    public void Dispose() => store.Dispose();
}
