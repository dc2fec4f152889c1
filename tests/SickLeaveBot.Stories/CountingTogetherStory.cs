using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>Two absences with fewer than 16 free days between are one to the law, and every date is counted from the first of them.</summary>
public class CountingTogetherStory : Story
{
    private static readonly DateOnly FirstNote = new(2026, 3, 2);
    private static readonly DateOnly SecondNote = new(2026, 3, 20);

    private readonly List<LetterErrand> letters = [];

    protected override async ValueTask<IReadOnlyList<LetterErrand>> TakeLetters()
    {
        var taken = await base.TakeLetters();
        letters.AddRange(taken);
        return taken;
    }

    [Fact]
    public async Task Kari_has_a_new_note_a_week_after_the_last_and_all_dates_count_from_the_first()
    {
        await TwoNotesAWeekApart();

        await Kari.Writes("mitt fravær");
        await Ola.Writes("mine oppfølginger");
        await On(new(2026, 3, 27));

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_new_manager_sees_from_when_it_counts_and_nothing_of_the_absence_that_another_followed_up()
    {
        var per = Plays("per", "Per Moen", "nb-NO", manager: null);
        await TwoNotesAWeekApart();
        People.GiveManager(Kari.Person, per.Person);

        await On(new(2026, 3, 23));
        await per.Writes("mine oppfølginger");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task The_earlier_absence_is_made_longer_and_the_later_one_is_reminded_of_on_its_new_days()
    {
        await Away(1, FirstNote, FirstNote.AddDays(1), returned: FirstNote.AddDays(2));
        await Away(2, SecondNote, new(2026, 4, 30), returned: null);
        await On(SecondNote);
        var (earlier, later) = (Book.All.First(leave => leave.Stage == Stage.Ended), Book.All.First(leave => leave.Stage == Stage.Ongoing));
        Assert.DoesNotContain(later.Id, await Book.Due(Today, CancellationToken.None));

        var longer = Remember.In(earlier, new ReturnedToWork(FirstNote.AddDays(7)), SickNoteRegistered.Of(FirstNote, FirstNote.AddDays(6), 100));
        await Secretary.CarryOut(new() { Effects = [longer] }, Secretary.Contexts.OfTheBot(earlier, Book.All), null, CancellationToken.None);

        Assert.Contains(later.Id, await Book.Due(Today, CancellationToken.None));
    }

    [Fact]
    public async Task Days_of_the_earlier_absence_that_are_changed_and_changed_back_stand_on_the_cards_of_the_later_one()
    {
        await Away(1, FirstNote, FirstNote.AddDays(1), returned: FirstNote.AddDays(2));
        await Away(2, SecondNote, new(2026, 4, 30), returned: null);
        await On(SecondNote);

        await InTheEarlier(new ReturnedToWork(FirstNote.AddDays(7)), SickNoteRegistered.Of(FirstNote, FirstNote.AddDays(6), 100));
        Assert.All([Kari, Ola], actor => Assert.True(SaysFromWhenItCounts(actor)));

        await InTheEarlier(new Undone(Earlier.Version), new Undone(Earlier.Version - 1));
        Assert.All([Kari, Ola], actor => Assert.False(SaysFromWhenItCounts(actor)));
        Assert.All([Kari, Ola], actor => Assert.Contains(Drawn.Lines(actor.Newest), line => line.Contains("20. mars", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_plan_cards_that_are_shown_get_the_new_day_where_they_stand_and_nobody_is_told_anew()
    {
        await Away(1, FirstNote, FirstNote.AddDays(1), returned: FirstNote.AddDays(2));
        await Away(2, SecondNote, new(2026, 4, 30), returned: null);
        await On(new(2026, 4, 7));
        Assert.All([Kari, Ola], actor => Assert.Contains(actor.Cards, card => Says(card, "16. april")));
        var (kari, ola) = (Kari.Cards.Count, Ola.Cards.Count);
        letters.Clear();

        await InTheEarlier(new ReturnedToWork(FirstNote.AddDays(7)), SickNoteRegistered.Of(FirstNote, FirstNote.AddDays(6), 100));

        Assert.All([Kari.Cards.Skip(kari), Ola.Cards.Skip(ola)], cards => Assert.Contains(cards, card => Says(card, "29. mars")));
        Assert.DoesNotContain(letters, letter => letter.Renews);
    }

    [Fact]
    public async Task Hanne_hears_once_that_two_absences_count_together_and_opens_the_one_to_part()
    {
        await TwoNotesAWeekApart();
        TheStoryBegins();
        await On(new(2026, 3, 23));
        await On(new(2026, 3, 24));
        Assert.Single(Hanne.Cards, card => Says(card, "regnes sammen med et tidligere"));

        await Hanne.Taps("JoinedWanted");
        await Hanne.Taps("CountedApartChosen", new { ground = "NavCountsAnew" });

        Assert.NotNull(Book.All.First(leave => leave.Stage == Stage.Ongoing).Apart);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Hanne_taps_the_message_of_two_that_she_has_parted_elsewhere_and_sees_what_was_decided()
    {
        await TwoNotesAWeekApart();
        await On(new(2026, 3, 23));
        await Hanne.Writes("fravær som regnes sammen");
        await Hanne.Taps("CountedApartChosen", new { leave = $"{Book.All.First(leave => leave.Stage == Stage.Ongoing).Id}", ground = "NavCountsAnew" });
        TheStoryBegins();

        await Hanne.TapsOldCard("JoinedWanted");
        await Hanne.Taps("CountedTogetherAgain");
        await Hanne.TapsOldCard("JoinedWanted");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Nobody_hears_it_where_no_deadline_is_another_and_nobody_of_their_own()
    {
        People.GiveManager(Hanne.Person, Ola.Person);
        await Away(1, FirstNote, new(2026, 3, 13), returned: new(2026, 3, 16), Hanne);
        await Away(2, SecondNote, new(2026, 4, 30), returned: null, Hanne);
        await Away(3, FirstNote, FirstNote.AddDays(1), returned: FirstNote.AddDays(2));
        await Away(4, SecondNote, SecondNote.AddDays(3), returned: null);

        await On(new(2026, 3, 23));

        Assert.DoesNotContain(Hanne.Cards.Concat(Ola.Cards).Concat(Kari.Cards), card => Says(card, "regnes sammen med et tidligere"));
    }

    private static bool Says(JsonNode card, string words) =>
        card.ToJsonString(new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Contains(words, StringComparison.Ordinal);

    private SickLeave Earlier => Book.All.First(leave => leave.Away.From == FirstNote);

    private async Task InTheEarlier(params Fact[] facts)
    {
        await Secretary.CarryOut(new() { Effects = [Remember.In(Earlier, facts)] }, Secretary.Contexts.OfTheBot(Earlier, Book.All), null, CancellationToken.None);
        await Deliver();
    }

    private static bool SaysFromWhenItCounts(Actor actor) => Drawn.Lines(actor.Newest).Any(line => line.Contains(" 2. mars", StringComparison.Ordinal));

    [Fact]
    public async Task Hanne_lets_the_new_absence_count_on_its_own_and_takes_it_back()
    {
        await TwoNotesAWeekApart();
        await On(SecondNote);
        TheStoryBegins();

        await Hanne.Writes("fravær som regnes sammen");
        var chosen = $"{Book.All.First(leave => leave.Stage == Stage.Ongoing).Id}";
        await Hanne.Taps("CountedApartChosen", new { leave = chosen });
        await Hanne.Taps("CountedApartChosen", new { leave = chosen, ground = "NavCountsAnew" });
        await Kari.Writes("mitt fravær");
        await Hanne.Writes("fravær som regnes sammen");
        await Hanne.Taps("CountedApartChosen", new { leave = chosen });
        await Hanne.Taps("CountedTogetherAgain");
        await Hanne.Taps("CountedTogetherAgain");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Only_human_resources_parts_absences_and_nobody_their_own()
    {
        await TwoNotesAWeekApart();
        var chosen = $"{Book.All.First(leave => leave.Stage == Stage.Ongoing).Id}";
        await Hanne.Writes("fravær som regnes sammen");

        await Kari.TapsCardOf(Hanne, "CountedApartChosen", new { leave = chosen, ground = "NavCountsAnew" });
        await Ola.TapsCardOf(Hanne, "CountedApartChosen", new { leave = chosen, ground = "NavCountsAnew" });

        Assert.All(Book.All, leave => Assert.Null(leave.Apart));
    }

    /// <summary>A note from 2 to 13 March, back on the 16th, and a new note from 20 March.</summary>
    private async Task TwoNotesAWeekApart()
    {
        await Away(1, FirstNote, new(2026, 3, 13), returned: new(2026, 3, 16));
        await Away(2, SecondNote, new(2026, 4, 30), returned: null);
    }

    private async Task Away(int id, DateOnly from, DateOnly to, DateOnly? returned, Actor? who = null)
    {
        var employee = (who ?? Kari).Person;
        OnWithoutRound(from);
        await Happens(SickLeave.Empty(new(id, 0, 0, new byte[8])),
        [
            new ReportBegun(employee, employee, Ola.Person, new(from, to, null)),
            new AbsenceReported(Ola.Person, new(from, to, null), CapacityForWork.Unknown),
            SickNoteRegistered.Of(from, to, 100),
            .. returned is { } day ? [new ReturnedToWork(day)] : Array.Empty<Fact>(),
        ]);
    }
}
