using SickLeaveBot.Conversations;
using SickLeaveBot.Conversations.WritingThePlan;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.KeepingInTouch;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.FollowUp.WritingThePlan;

namespace SickLeaveBot.App.Tests.Storage;

/// <summary>What is written in a plan and not sent survives a restart, and goes when nobody will send it any more.</summary>
public sealed class DraftsTests : IDisposable
{
    private static readonly Guid Id = new("01900000-0000-7000-8000-000000000001");
    private static readonly SickLeave Away = Shelf.Begun(Id, new AbsenceReported(Shelf.Ola, new(new(2026, 11, 23), null, null), CapacityForWork.Unknown));
    private static readonly PlanDraft KarisDraft = new(Id, "kari", new(3, "telefon", null, "kasse"), null);
    private static readonly PlanDraft OlasDraft = new(Id, "ola", null, new(
        3, null, null, "pult", null, MeasureKind.Aids, null, new(2027, 1, 8), true, "Hver uke", new(2027, 1, 8), false, null, "Hei"));

    private readonly Shelf shelf = new();

    [Fact]
    public async Task A_draft_is_the_same_after_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("drafts").FullName;
        using (var before = new Shelf(folder)) await Keep(before, KarisDraft, OlasDraft);

        using (var after = new Shelf(folder))
            Assert.Equal([KarisDraft, OlasDraft], await after.Ledger.Drafts(Id, "", Shelf.Now));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Only_the_speakers_own_drafts_are_read_when_no_sick_leave_is_named()
    {
        await Keep(shelf, KarisDraft, OlasDraft);

        Assert.Equal([OlasDraft], await shelf.Ledger.Drafts(null, "ola", Shelf.Now));
    }

    [Fact]
    public async Task A_draft_is_kept_with_the_tap_that_it_settles_and_not_twice()
    {
        await Keep(shelf, KarisDraft);

        var again = await shelf.Ledger.Write(new("chat/1", null, Away, Away, []) { Drafts = [KarisDraft with { Tasks = null }] }, Shelf.Now);
        var other = await shelf.Ledger.Write(new("chat/1", null, Away, Away, []) { Drafts = [KarisDraft] }, Shelf.Now);

        Assert.Equal((Written.Done, Written.SettledBefore), (again, other));
        Assert.Equal(0, shelf.Count("draft"));
    }

    [Fact]
    public async Task A_step_that_comes_too_late_keeps_no_draft()
    {
        await shelf.Ledger.Write(new(null, null, null, Away, []), Shelf.Now);
        await shelf.Ledger.Write(new(null, null, Away, Away.After([new NoticeAcknowledged()], "ola", default), []), Shelf.Now);

        var late = new Step(null, null, Away, Away.After([new NoticeAcknowledged()], "ola", default), []) { Drafts = [OlasDraft] };

        Assert.Equal(Written.Clash, await shelf.Ledger.Write(late, Shelf.Now));
        Assert.Equal(0, shelf.Count("draft"));
    }

    public static TheoryData<Fact, int> Ends => new()
    {
        { new ReturnedToWork(new(2026, 12, 1)), 0 },
        { new PlanEnded(new(2026, 12, 1)), 0 },
        { new ManagerNamed(new("per", "Per Sunde")), 1 },
        { new NoticeAcknowledged(), 2 },
        { new PlanWritten(PlanSide.Manager, PlanContent.Empty, PlanField.None, new(2026, 12, 1)), 2 },
    };

    [Theory, MemberData(nameof(Ends))]
    public async Task Drafts_go_when_the_plan_or_the_sick_leave_ends_and_the_managers_when_another_has_it(Fact fact, int left)
    {
        await Keep(shelf, KarisDraft, OlasDraft);

        await shelf.Ledger.Write(new(null, null, Away, Away.After([fact], "ola", default), []), Shelf.Now);

        Assert.Equal(left, shelf.Count("draft"));
    }

    private static async Task Keep(Shelf shelf, params PlanDraft[] drafts)
    {
        await shelf.Ledger.Write(new(null, null, null, Away, []) { Drafts = drafts }, Shelf.Now);
        Assert.Equal(drafts.Length, shelf.Count("draft"));
    }

    public void Dispose() => shelf.Dispose();
}
