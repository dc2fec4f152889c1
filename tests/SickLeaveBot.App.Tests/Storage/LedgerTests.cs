using SickLeaveBot.Conversations;
using SickLeaveBot.Conversations.AnsweringInWords;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.KeepingInTouch;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Storage;

namespace SickLeaveBot.App.Tests.Storage;

/// <summary>A step is written whole and once, or not at all.</summary>
public sealed class LedgerTests : IDisposable
{
    private static readonly Guid Id = new("01900000-0000-7000-8000-000000000001");

    private readonly Shelf shelf = new();

    [Fact]
    public async Task A_step_keeps_its_facts_its_letters_and_what_it_settles()
    {
        var leave = Shelf.Begun(Id);

        var written = await shelf.Ledger.Write(new("chat/1", null, null, leave, [Shelf.To(Shelf.Ola, "Kari er syk")]), Shelf.Now);

        Assert.Equal(Written.Done, written);
        Assert.Equal(leave.History, (await shelf.SickLeaves.Find(Id, Shelf.Now))!.History);
        Assert.Equal((1, 1), (shelf.Count("outbox"), shelf.Count("settled")));
    }

    [Fact]
    public async Task An_employees_own_sick_leaves_are_the_same_in_memory_as_on_disk()
    {
        await shelf.SickLeaves.Of("kari", Shelf.Now);
        var first = Shelf.Begun(Id);
        await shelf.Ledger.Write(new(null, null, null, first, []), Shelf.Now);
        var changed = first.After([new ReportDropped()], "kari", shelf.Clock.GetUtcNow());
        await shelf.Ledger.Write(new(null, null, first, changed, []), Shelf.Now);
        await shelf.Ledger.Write(new(null, null, first, first.After([new NoticeAcknowledged()], "ola", default), []), Shelf.Now);

        var remembered = Assert.Single(await shelf.SickLeaves.Of("kari", Shelf.Now));
        var read = Assert.Single(await new SickLeaves(shelf.Readers).Of("kari", Shelf.Now));

        Assert.Equal(read.History, remembered.History);
        Assert.Equal(changed.History, remembered.History);
    }

    [Fact]
    public async Task Of_reports_that_were_dropped_only_the_newest_is_among_an_employees_own()
    {
        await shelf.SickLeaves.Of("kari", Shelf.Now);
        var ids = Enumerable.Range(1, 3).Select(number => new Guid($"01900000-0000-7000-8000-00000000000{number}")).ToList();
        foreach (var id in ids)
            await shelf.Ledger.Write(new(null, null, null, Shelf.Begun(id, new ReportDropped()), []), Shelf.Now);

        Assert.Equal(ids[2], Assert.Single(await shelf.SickLeaves.Of("kari", Shelf.Now)).Id);
        Assert.Single(await new SickLeaves(shelf.Readers).Of("kari", Shelf.Now));
    }

    [Fact]
    public async Task The_lists_follow_the_facts_of_a_sick_leave()
    {
        var away = new TimeAway(new(2026, 11, 23), null, null);
        var draft = Shelf.Begun(Id);
        await Took(null, draft);
        Assert.Equal((0, 0), await Lists("ola"));

        var ongoing = await Took(draft, draft.After([new AbsenceReported(Shelf.Ola, away, CapacityForWork.Unknown)], "kari", default));
        Assert.Equal((1, 1), await Lists("ola"));

        var acknowledged = await Took(ongoing, ongoing.After([new NoticeAcknowledged()], "ola", default));
        var moved = await Took(acknowledged, acknowledged.After([new ManagerNamed(new("per", "Per"))], "bot", default));
        Assert.Equal((1, 0), await Lists("ola"));
        Assert.Equal((1, 1), await Lists("per"));

        await Took(moved, moved.After([new ReturnedToWork(new(2026, 11, 25))], "kari", default));
        Assert.Equal((0, 1), await Lists("per"));

        async Task<SickLeave> Took(SickLeave? before, SickLeave after)
        {
            Assert.Equal(Written.Done, await shelf.Ledger.Write(new(null, null, before, after, []), Shelf.Now));
            return after;
        }

        async Task<(int Ongoing, int Led)> Lists(string manager) =>
            ((await shelf.SickLeaves.Ongoing(Shelf.Now)).Count, (await shelf.SickLeaves.LedBy(manager, Shelf.Now)).Count);
    }

    [Fact]
    public async Task A_step_that_comes_too_late_leaves_no_trace()
    {
        var read = Shelf.Begun(Id);
        await shelf.Ledger.Write(new(null, null, null, read, []), Shelf.Now);
        await shelf.Ledger.Write(new(null, null, read, read.After([new NoticeAcknowledged()], "ola", default), []), Shelf.Now);

        var late = read.After([new ReportDropped()], "kari", default);
        var written = await shelf.Ledger.Write(new("chat/2", null, read, late, [Shelf.To(Shelf.Ola, "aldri")]), Shelf.Now);

        Assert.Equal(Written.Clash, written);
        Assert.Equal(2, (await shelf.SickLeaves.Find(Id, Shelf.Now))!.Version);
        Assert.Equal((0, 0), (shelf.Count("outbox"), shelf.Count("settled")));
    }

    [Fact]
    public async Task An_activity_that_was_settled_changes_nothing_when_it_comes_again()
    {
        await shelf.Ledger.Write(new("chat/1", null, null, Shelf.Begun(Id), []), Shelf.Now);

        var written = await shelf.Ledger.Write(new("chat/1", null, null, Shelf.Begun(Guid.NewGuid()), [Shelf.To(Shelf.Ola, "aldri")]), Shelf.Now);

        Assert.Equal(Written.SettledBefore, written);
        Assert.Equal((1, 0), (shelf.Count("fact"), shelf.Count("outbox")));
    }

    [Fact]
    public async Task An_answer_in_words_is_read_back_as_it_was_meant()
    {
        var spoken = new Spoken("CallWanted", Id, 2, new Dictionary<string, string> { ["callOn"] = "2026-11-26" });
        var asked = new Spoken(null, null, 0, new Dictionary<string, string>()) { Among = [Id] };
        await shelf.Ledger.Note("chat/1", Heard.Only("ola", HeardWhat.Message) with { Spoken = spoken }, Shelf.Now);
        await shelf.Ledger.Note("chat/2", Heard.Only("ola", HeardWhat.Message) with { Spoken = asked }, Shelf.Now);

        var read = (await shelf.Ledger.LeftOver(Shelf.Now)).Select(noted => noted.Heard.Spoken!).ToList();

        Assert.Equal(spoken with { Values = read[0].Values, Among = read[0].Among }, read[0]);
        Assert.Equal(spoken.Values, read[0].Values);
        Assert.Equal(asked.Among, read[1].Among);
    }

    [Fact]
    public async Task Human_resources_has_what_waits_for_it_and_what_nobody_else_follows_up()
    {
        var (waits, orphan, led) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var away = new TimeAway(new(2026, 11, 9), null, null);
        await shelf.Ledger.Write(new(null, null, null, Shelf.Begun(waits, new BackdatingReferred(Shelf.Ola, away, CapacityForWork.Unknown)), []), Shelf.Now);
        await shelf.Ledger.Write(new(null, null, null, Shelf.Begun(orphan, new AbsenceReported(null, away, CapacityForWork.Unknown)), []), Shelf.Now);
        await shelf.Ledger.Write(new(null, null, null, Shelf.Begun(led, new AbsenceReported(Shelf.Ola, away, CapacityForWork.Unknown)), []), Shelf.Now);

        var found = await shelf.SickLeaves.WithHumanResources(Shelf.Now);

        Assert.Equal(new[] { waits, orphan }.Order(), found.Select(leave => leave.Id).Order());
    }

    [Fact]
    public async Task What_waits_together_goes_to_disk_together_and_one_that_fails_harms_no_other()
    {
        using var hold = new ManualResetEventSlim();
        var first = shelf.Writer.Write(_ => hold.Wait(TimeSpan.FromMinutes(1)));
        var good = shelf.Ledger.Write(new(null, null, null, Shelf.Begun(Id), []), Shelf.Now).AsTask();
        var clashing = shelf.Ledger.Write(new(null, null, null, Shelf.Begun(Id), [Shelf.To(Shelf.Ola, "aldri")]), Shelf.Now).AsTask();
        var failing = shelf.Writer.Write<int>(session =>
        {
            session.Execute("DELETE FROM fact");
            throw new InvalidDataException("no");
        });
        var other = shelf.Ledger.Write(new("chat/9", null, null, Shelf.Begun(Guid.NewGuid()), []), Shelf.Now).AsTask();
        hold.Set();

        await first;
        Assert.Equal([Written.Done, Written.Clash, Written.Done], await Task.WhenAll(good, clashing, other));
        await Assert.ThrowsAsync<InvalidDataException>(() => failing);
        Assert.Equal((2, 0, 1), (shelf.Count("fact"), shelf.Count("outbox"), shelf.Count("settled")));
    }

    [Fact]
    public async Task A_message_is_noted_once_and_waits_until_it_has_been_worked_on()
    {
        var heard = Heard.Only("kari", HeardWhat.Arrival);
        var noted = await shelf.Ledger.Note("chat/1", heard, Shelf.Now);

        Assert.Null(await shelf.Ledger.Note("chat/1", heard, Shelf.Now));
        Assert.Single(await shelf.Ledger.LeftOver(Shelf.Now));
        Assert.Equal(Written.Done, await shelf.Ledger.Write(new(null, noted!.Number, null, null, []), Shelf.Now));
        Assert.Equal(Written.SettledBefore, await shelf.Ledger.Write(new(null, noted.Number, null, Shelf.Begun(Id), []), Shelf.Now));
        Assert.Empty(await shelf.Ledger.LeftOver(Shelf.Now));
        Assert.Equal(0, shelf.Count("fact"));
    }

    [Fact]
    public async Task Noted_messages_survive_a_restart_in_their_order()
    {
        var folder = Directory.CreateTempSubdirectory("inbox").FullName;
        using (var before = new Shelf(folder))
        {
            await before.Ledger.Note("chat/1", Heard.Only("kari", HeardWhat.Arrival), Shelf.Now);
            await before.Ledger.Note("chat/2", Heard.Only("kari", HeardWhat.File), Shelf.Now);
        }

        using (var after = new Shelf(folder))
            Assert.Equal([HeardWhat.Arrival, HeardWhat.File], (await after.Ledger.LeftOver(Shelf.Now)).Select(noted => noted.Heard.What));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Settled_activities_are_forgotten_after_a_week_and_not_before()
    {
        await shelf.Ledger.Note("chat/old", Heard.Only("kari", HeardWhat.File), Shelf.Now);
        shelf.Clock.Advance(TimeSpan.FromDays(6));
        await shelf.Ledger.Note("chat/young", Heard.Only("kari", HeardWhat.File), Shelf.Now);
        Assert.Null(await shelf.Ledger.Note("chat/old", Heard.Only("kari", HeardWhat.File), Shelf.Now));

        shelf.Clock.Advance(TimeSpan.FromDays(2));
        await shelf.Ledger.Note("chat/new", Heard.Only("kari", HeardWhat.File), Shelf.Now);

        Assert.Equal(new[] { $"{Settled.Digest("chat/young")}", $"{Settled.Digest("chat/new")}" }, shelf.Strings("SELECT activity FROM settled ORDER BY at"));
        Assert.NotNull(await shelf.Ledger.Note("chat/old", Heard.Only("kari", HeardWhat.File), Shelf.Now));
    }

    [Fact]
    public async Task A_settled_activity_stays_settled_when_the_bot_starts_again()
    {
        await shelf.Ledger.Note("chat/1", Heard.Only("kari", HeardWhat.File), Shelf.Now);

        using var later = new Shelf(shelf.Folder);

        Assert.Null(await later.Ledger.Note("chat/1", Heard.Only("kari", HeardWhat.File), Shelf.Now));
        Assert.NotNull(await later.Ledger.Note("chat/2", Heard.Only("kari", HeardWhat.File), Shelf.Now));
    }

    [Fact]
    public async Task An_activity_whose_step_came_to_nothing_is_not_settled_and_may_come_again()
    {
        var read = Shelf.Begun(Id);
        await shelf.Ledger.Write(new("chat/1", null, null, read, []), Shelf.Now);
        var first = read.After([new NoticeAcknowledged()], "ola", default);
        await shelf.Ledger.Write(new(null, null, read, first, []), Shelf.Now);
        Assert.Equal(Written.Clash, await shelf.Ledger.Write(new("chat/2", null, read, read.After([new ReportDropped()], "kari", default), []), Shelf.Now));

        var again = await shelf.Ledger.Write(new("chat/2", null, first, first.After([new ReportDropped()], "kari", default), []), Shelf.Now);

        Assert.Equal((Written.Done, 3, 2), (again, (await shelf.SickLeaves.Find(Id, Shelf.Now))!.Version, shelf.Count("settled")));
    }

    [Fact]
    public async Task Of_very_many_settled_activities_the_newest_are_remembered()
    {
        shelf.Ask($"""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 60000)
            INSERT INTO settled (activity, at) SELECT i, {shelf.Clock.GetUtcNow().ToUnixTimeSeconds()} FROM n RETURNING 0
            """);

        await shelf.Ledger.Note("chat/1", Heard.Only("kari", HeardWhat.File), Shelf.Now);

        Assert.Equal((12_501, 47_501L), (shelf.Count("settled"), shelf.Ask("SELECT min(activity) FROM settled WHERE activity BETWEEN 1 AND 60000")));
        Assert.Null(await shelf.Ledger.Note("chat/1", Heard.Only("kari", HeardWhat.File), Shelf.Now));
    }

    [Fact]
    public async Task What_a_person_chose_is_kept_with_the_step_and_survives_that_they_are_met_again()
    {
        var contact = new Contact("kari", "tenant", "29:1", "a:1", "https://teams.example", "nb-NO");
        await shelf.Ledger.Meet(contact, Shelf.Now);
        var chosen = new Acquaintance(contact, Conversations.Understanding.Language.En, Welcomed: true, null);
        await shelf.Ledger.Write(Shelf.Sends() with { Person = chosen }, Shelf.Now);

        await shelf.Ledger.Meet(contact with { Conversation = "a:2", Locale = null }, Shelf.Now);

        Assert.Equal(chosen with { Contact = contact with { Conversation = "a:2" } }, await shelf.Ledger.Knows("kari", Shelf.Now));
    }

    public void Dispose() => shelf.Dispose();
}
