using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.KeepingInTouch;
using SickLeaveBot.FollowUp.Reporting;
using static SickLeaveBot.App.Tests.Storage.TestStore;
using static SickLeaveBot.App.Tests.Storage.Writes;

namespace SickLeaveBot.App.Tests.Storage;

/// <summary>A step is written whole and once, or not at all.</summary>
public sealed class StoreTests : IDisposable
{
    private static readonly Heard AFile = Heard.Only("kari", HeardWhat.File);

    private readonly TestStore store = new();

    [Fact]
    public async Task A_step_keeps_its_facts_its_letters_and_what_it_settles()
    {
        var leave = Begun(Leave);

        var written = await store.Write(First(leave) with { Settles = "chat/1", Errands = [To(Ola, "Kari er syk")] });

        Assert.Equal(Written.Done, written);
        Assert.Equal(leave.History, (await store.SickLeaves.Find(Leave, Cancel))!.History);
        Assert.Equal((1, 1), (store.Count("errand"), store.Count("settled")));
    }

    [Fact]
    public async Task A_step_that_comes_too_late_leaves_no_trace()
    {
        var read = Begun(Leave);
        await store.Write(First(read));
        await store.Happens(read, new NoticeAcknowledged());

        var late = Happens(read, new ReportDropped()).Step with { Settles = "chat/2", Errands = [To(Ola, "aldri")] };

        Assert.Equal(Written.Clash, await store.Write(late));
        Assert.Equal(2, (await store.SickLeaves.Find(Leave, Cancel))!.Version);
        Assert.Equal((0, 0), (store.Count("errand"), store.Count("settled")));
    }

    [Fact]
    public async Task A_step_on_several_streams_is_kept_in_all_or_in_none()
    {
        var (one, other) = (Ongoing(Leave), Ongoing(Guid.NewGuid()));
        await store.Write(First(one));
        await store.Write(First(other));
        var ofPerson = new StreamWrite(StreamId.OfPerson("ola"), 0, [new(1, default, "ola", new NoticeAcknowledged())]);
        StreamWrite[] three = [Happens(one, new NoticeAcknowledged()).Step.Streams[0], ofPerson, Happens(other, new NoticeAcknowledged()).Step.Streams[0]];

        await store.Happens(other, new CallPlanned(new(2026, 11, 30)));
        var late = await store.Write(new() { Streams = three, Errands = [To(Ola, "aldri")] });
        var again = await store.Write(new() { Streams = three[..2], Errands = [To(Ola, "nå")] });

        Assert.Equal((Written.Clash, Written.Done), (late, again));
        Assert.Equal((3, 3), ((await store.SickLeaves.Find(one.Id, Cancel))!.Version, (await store.SickLeaves.Find(other.Id, Cancel))!.Version));
        Assert.Equal(new NoticeAcknowledged(), Assert.Single(await store.Store.Facts(StreamId.OfPerson("ola"), Cancel)).What);
        Assert.Equal("nå", Assert.Single(store.Due).Letter().Text);
    }

    [Fact]
    public async Task A_step_on_no_stream_keeps_the_rest()
    {
        Assert.Equal(Written.Done, await store.Write(new() { Settles = "chat/1", Errands = [To(Kari, "hei")] }));

        Assert.Equal((0, 1, 1), (store.Count("fact"), store.Count("errand"), store.Count("settled")));
    }

    [Fact]
    public async Task An_activity_that_was_settled_changes_nothing_when_it_comes_again()
    {
        await store.Write(First(Begun(Leave)) with { Settles = "chat/1" });

        var written = await store.Write(First(Begun(Guid.NewGuid())) with { Settles = "chat/1", Errands = [To(Ola, "aldri")] });

        Assert.Equal(Written.SettledBefore, written);
        Assert.Equal((1, 0), (store.Count("fact"), store.Count("errand")));
    }

    [Fact]
    public async Task What_waits_together_goes_to_disk_together_and_one_that_fails_harms_no_other()
    {
        using var hold = new ManualResetEventSlim();
        var first = store.Writer.Write(_ => hold.Wait(TimeSpan.FromMinutes(1)));
        var good = store.Write(First(Begun(Leave))).AsTask();
        var clashing = store.Write(First(Begun(Leave)) with { Errands = [To(Ola, "aldri")] }).AsTask();
        var failing = store.Writer.Write<int>(session =>
        {
            session.Execute("DELETE FROM fact");
            throw new InvalidDataException("no");
        });
        var other = store.Write(First(Begun(Guid.NewGuid())) with { Settles = "chat/9" }).AsTask();
        hold.Set();

        await first;
        Assert.Equal([Written.Done, Written.Clash, Written.Done], await Task.WhenAll(good, clashing, other));
        await Assert.ThrowsAsync<InvalidDataException>(() => failing);
        Assert.Equal((2, 0, 1), (store.Count("fact"), store.Count("errand"), store.Count("settled")));
    }

    [Fact]
    public async Task What_may_be_done_again_after_a_power_cut_is_not_flushed_alone()
    {
        const long Flushed = 2, NotFlushed = 1;
        using var hold = new ManualResetEventSlim();

        var (alone, next) = (await store.Writer.WriteSoon(Mode), await store.Writer.Write(Mode));
        var first = store.Writer.Write(_ => hold.Wait(TimeSpan.FromMinutes(1)));
        var together = (store.Writer.WriteSoon(Mode), store.Writer.Write(Mode));
        hold.Set();

        await first;
        Assert.Equal((NotFlushed, Flushed, Flushed, Flushed), (alone, next, await together.Item1, await together.Item2));

        static object? Mode(SickLeaveBot.Storage.Sqlite.Session session) => session.Scalar("PRAGMA synchronous");
    }

    [Fact]
    public async Task Whoever_blocks_when_told_that_it_is_written_holds_up_nobody_else()
    {
        using var hold = new ManualResetEventSlim();
        using var go = new ManualResetEventSlim();
        var first = store.Writer.Write(_ => hold.Wait(TimeSpan.FromMinutes(1)));
        var blocking = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Then(store.Writer.Write(_ => true), () => go.Wait(TimeSpan.FromMinutes(1)))).ToList();
        var others = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Then(store.Writer.Write(_ => true), () => { })).ToList();
        hold.Set();

        await Task.WhenAll(others).WaitAsync(TimeSpan.FromSeconds(30), Cancel);
        Assert.DoesNotContain(blocking, one => one.IsCompleted);
        go.Set();
        await Task.WhenAll(blocking);

        static async Task Then(Task written, Action then)
        {
            await written.ConfigureAwait(false);
            then();
        }
    }

    [Fact]
    public async Task A_message_is_noted_once_and_waits_until_it_has_been_worked_on()
    {
        var heard = Heard.Only("kari", HeardWhat.Arrival);
        var noted = await store.Store.Note("chat/1", heard, Cancel);

        Assert.Null(await store.Store.Note("chat/1", heard, Cancel));
        Assert.Single(await store.Store.LeftOver(Cancel));
        Assert.Equal(Written.Done, await store.Write(new() { Done = noted!.Number }));
        Assert.Equal(Written.SettledBefore, await store.Write(First(Begun(Leave)) with { Done = noted.Number, Settles = "chat/2" }));
        Assert.Empty(await store.Store.LeftOver(Cancel));
        Assert.Equal((0, 1), (store.Count("fact"), store.Count("settled")));
    }

    [Fact]
    public async Task Noted_messages_survive_a_restart_in_their_order()
    {
        var folder = Directory.CreateTempSubdirectory("inbox").FullName;
        using (var before = new TestStore(folder))
        {
            await before.Store.Note("chat/1", Heard.Only("kari", HeardWhat.Arrival), Cancel);
            await before.Store.Note("chat/2", AFile, Cancel);
        }

        using (var after = new TestStore(folder))
        {
            await after.Store.Note("chat/3", Heard.Only("kari", HeardWhat.Message), Cancel);
            Assert.Equal([HeardWhat.Arrival, HeardWhat.File, HeardWhat.Message], (await after.Store.LeftOver(Cancel)).Select(noted => noted.Heard.What));
        }
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_number_is_not_given_again_to_another_message_while_the_first_is_worked_on()
    {
        var first = await store.Store.Note("chat/1", AFile, Cancel);
        store.Ask("DELETE FROM inbox");
        var second = await store.Store.Note("chat/2", AFile, Cancel);

        Assert.NotEqual(first!.Number, second!.Number);
        Assert.Equal(Written.SettledBefore, await store.Write(new() { Done = first.Number }));
    }

    [Fact]
    public async Task An_answer_in_words_is_read_back_as_it_was_meant()
    {
        var spoken = new Spoken("CallWanted", Leave, 2, new Dictionary<string, string> { ["callOn"] = "2026-11-26" });
        var asked = new Spoken(null, null, 0, new Dictionary<string, string>()) { Among = [Leave] };
        await store.Store.Note("chat/1", Heard.Only("ola", HeardWhat.Message) with { Spoken = spoken }, Cancel);
        await store.Store.Note("chat/2", Heard.Only("ola", HeardWhat.Message) with { Spoken = asked }, Cancel);

        var read = (await store.Store.LeftOver(Cancel)).Select(noted => noted.Heard.Spoken!).ToList();

        Assert.Equal(spoken with { Values = read[0].Values, Among = read[0].Among }, read[0]);
        Assert.Equal(spoken.Values, read[0].Values);
        Assert.Equal(asked.Among, read[1].Among);
    }

    [Fact]
    public async Task Who_removes_the_app_is_welcomed_anew_when_they_come_back_in_the_language_they_chose()
    {
        var contact = new Contact("kari", "tenant", "29:1", "a:1", "https://teams.example", "nb-NO");
        await store.Store.Meet(contact, Cancel);
        await store.Store.Write(new() { Person = new Acquaintance(contact, Conversations.Understanding.Language.En, Welcomed: true, null) }, Cancel);

        await store.Store.Part(contact, Cancel);
        await store.Store.Meet(contact, Cancel);

        var back = await store.Store.Knows("kari", Cancel);
        Assert.Equal((false, Conversations.Understanding.Language.En, null), (back!.Welcomed, back.Chosen, back.Unreachable));
    }

    [Fact]
    public async Task What_a_person_chose_is_kept_with_the_step_and_survives_that_they_are_met_again()
    {
        var contact = new Contact("kari", "tenant", "29:1", "a:1", "https://teams.example", "nb-NO");
        await store.Store.Meet(contact, Cancel);
        var chosen = new Acquaintance(contact, Conversations.Understanding.Language.En, Welcomed: true, null);
        await store.Write(new() { Person = chosen });

        await store.Store.Meet(contact with { Conversation = "a:2", Locale = null }, Cancel);

        Assert.Equal(chosen with { Contact = contact with { Conversation = "a:2" } }, await store.Store.Knows("kari", Cancel));
    }

    public void Dispose() => store.Dispose();
}
