using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.KeepingInTouch;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>What is decided together is kept together, in as many sick leaves as it is about, and whoever it is said to.</summary>
public sealed class StreamsStory() : StoredStory(new(2026, 11, 23, 6, 40, 0, TimeSpan.Zero))
{
    private Actor ola = null!;

    public override ValueTask InitializeAsync()
    {
        ola = Plays("ola", "Ola Hansen", "nb-NO", manager: null);
        Start(new("Fjordlys AS", new(), Law.SelfCertificationPolicy.Statutory, 3));
        return default;
    }

    [Fact]
    public async Task One_step_adds_to_two_sick_leaves_and_to_what_is_kept_of_Ola_himself()
    {
        var (kari, emily) = (await IsAway("kari", "Kari Nordmann"), await IsAway("emily", "Emily Clark"));
        Store.CountAnew();

        Assert.Equal(Written.Done, await HasSeenBoth(kari, emily));

        Assert.Equal(3, Assert.Single(Store.Done).Streams.Count);
        Assert.True((await Find(kari.Id)).Acknowledged && (await Find(emily.Id)).Acknowledged);
        Assert.Equal([new CallPlanned(24.November)], (await Store.Facts(StreamId.OfPerson("ola"), Cancel)).Select(fact => fact.What));
    }

    [Fact]
    public async Task When_one_of_them_has_changed_meanwhile_nothing_is_kept_of_the_step_in_any()
    {
        var (kari, emily) = (await IsAway("kari", "Kari Nordmann"), await IsAway("emily", "Emily Clark"));
        await Secretary.CarryOut(new() { Effects = [Remember.In(emily, new CallPlanned(24.November))] }, OfTheBot(emily), null, Cancel);
        var letters = Came.Count;

        Assert.Equal(Written.Clash, await HasSeenBoth(kari, emily));
        await Deliver();

        Assert.False((await Find(kari.Id)).Acknowledged || (await Find(emily.Id)).Acknowledged);
        Assert.Empty(await Store.Facts(StreamId.OfPerson("ola"), Cancel));
        Assert.Equal(letters, Came.Count);
        Assert.Equal(Written.Done, await HasSeenBoth(await Find(kari.Id), await Find(emily.Id)));
    }

    [Fact]
    public async Task Ola_leads_twelve_who_are_away_and_all_that_he_is_told_in_a_morning_is_one_step()
    {
        for (var number = 1; number <= 12; number++) await IsAway($"employee {number}", $"Ansatt {number}");
        Store.CountAnew();

        await On(4.December);

        var step = Assert.Single(Store.Done, step => step.Errands.Any(errand => errand.Person == "ola"));
        Assert.Equal((12, 12), (step.Streams.Count, step.Errands.Count));
        Assert.All(step.Streams, stream => Assert.Equal("manager", Assert.IsType<Nudged>(Assert.Single(stream.Added).What).To));
        Assert.Equal(Enumerable.Range(1, 12).Select(number => $"Ansatt {number}").Order(),
            ola.Cards.TakeLast(12).SelectMany(Drawn.Lines).Where(line => line.StartsWith("Du og ", StringComparison.Ordinal))
                .Select(line => line[6..line.IndexOf(" lager", StringComparison.Ordinal)]).Order());

        Store.CountAnew();
        await TheRoundIsMade();
        Assert.Empty(Store.Done.SelectMany(again => again.Errands));
    }

    [Fact]
    public async Task When_one_of_the_twelve_changes_just_then_all_twelve_are_decided_again_and_said_once()
    {
        for (var number = 1; number <= 12; number++) await IsAway($"employee {number}", $"Ansatt {number}");
        var changed = await IsAway("kari", "Kari Nordmann");
        Store.CountAnew();
        Store.Before = async step =>
        {
            if (!step.Errands.Any(errand => errand.Person == "ola")) return;
            Store.Before = _ => Task.CompletedTask;
            await Secretary.CarryOut(new() { Effects = [Remember.In(await Find(changed.Id), new NoticeAcknowledged())] }, OfTheBot(changed), null, Cancel);
        };

        await On(4.December);

        Assert.Equal(1, Store.Clashes);
        Assert.Empty(NotTaken);
        Assert.Equal(13, Assert.Single(Store.Done, step => step.Errands.Any(errand => errand.Person == "ola")).Errands.Count);
    }

    [Fact]
    public async Task A_message_about_no_sick_leave_is_delivered_in_a_slot_of_its_own_and_brought_up_to_date_there()
    {
        var none = OfTheBot(SickLeave.Empty(Guid.CreateVersion7()));

        foreach (var kind in new[] { NoteKind.NothingToUndo, NoteKind.NoTeam })
        {
            await Secretary.CarryOut(new() { Effects = [new Message(ola.Person, new Note(kind), Slot.Notice)] }, none, null, Cancel);
            await Deliver();
        }

        Assert.Equal([null, "message 1"], Came.Select(letter => letter.Earlier));
        Assert.All(Came, letter => Assert.Equal("Notice", ((LetterErrand)letter.What).Slot));
        Assert.Empty(Ask("SELECT number FROM fact"));
    }

    [Fact]
    public async Task The_question_about_a_longer_note_at_work_stands_no_more_when_it_was_answered_in_words()
    {
        var kari = Plays("kari", "Kari Nordmann", "nb-NO", ola);
        await kari.Writes("sykmelding med behandlingsdager fra 24. november til 18. desember");
        await kari.Writes("ja");
        await kari.Writes("behandlingsdagene er forlenget med to uker");

        await kari.Writes("ja");

        Assert.DoesNotContain(Ask("SELECT slot FROM shown"), slot => slot.EndsWith(Slot.Question.Name, StringComparison.Ordinal));
    }

    private async Task<SickLeave> IsAway(string id, string name)
    {
        var actor = Plays(id, name, "nb-NO", ola);
        await actor.Writes("syk i dag");
        await actor.Taps("AbsenceConfirmed", new { backOn = "2027-02-15" });
        return (await SickLeaves.Of(id, Cancel))[0];
    }

    private ValueTask<Written> HasSeenBoth(SickLeave one, SickLeave other) => Secretary.CarryOut(
        new()
        {
            Effects =
            [
                Remember.In(one, new NoticeAcknowledged()),
                Remember.In(other, new NoticeAcknowledged()),
                new Remember(StreamId.OfPerson("ola"), 0, [new CallPlanned(24.November)]),
                new Message(ola.Person, new Note(NoteKind.NothingToUndo), Slot.Notice) { About = one },
            ],
        }, OfTheBot(one), null, Cancel);

    private Context OfTheBot(SickLeave leave) => Secretary.Contexts.OfTheBot(leave, [leave]);
}
