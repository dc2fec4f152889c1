using SickLeaveBot.Conversations.Engine;
using SickLeaveBot.FollowUp;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>People paste pictures, edit what they wrote, forward what others wrote, and write far too much.</summary>
public sealed class WhatTeamsSendsStory : Story
{
    [Fact]
    public async Task A_picture_beside_the_words_is_not_kept_and_each_is_told_so_in_their_language()
    {
        await Kari.Writes("syk i dag og i morgen", besideAPicture: true);
        await Torbjorg.Writes("sjuk i dag", besideAPicture: true);
        await Emily.Writes("off sick today", besideAPicture: true);

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Kari_edits_until_she_confirms_and_an_edit_after_that_changes_nothing()
    {
        var message = await Kari.Writes("syk i dag");
        await Kari.Edits(message, "syk i morgen");
        Assert.Equal(Stage.Draft, TheOnly.Stage);
        await Kari.Writes("👍");
        Assert.Equal((Stage.Ongoing, Today.AddDays(1)), (TheOnly.Stage, TheOnly.Away.From));
        var version = TheOnly.Version;

        await Kari.Edits(message, "syk i dag, tilbake på fredag");
        await Kari.Edits(message, "nei");
        Assert.Equal(version, TheOnly.Version);

        await TheTranscriptIsApproved();
    }

    [Theory]
    [InlineData("nb", "syk i dag", null, "syk i morgen", "👍")]
    [InlineData("nb", "syk i dag", "hjelp", "syk i morgen", "ja")]
    [InlineData("nb", "syk i dag", "hvor mange egenmeldinger har jeg?", "syk i morgen", "👍")]
    [InlineData("nb", "syk i dag", "blåbær og kanel", "syk i morgen", "jepp")]
    [InlineData("nn", "sjuk i dag", null, "sjuk i morgon", "👍")]
    [InlineData("nn", "sjuk i dag", "hjelp", "sjuk i morgon", "ja")]
    [InlineData("nn", "sjuk i dag", "kor mange eigenmeldingar har eg?", "sjuk i morgon", "ja")]
    [InlineData("en", "sick today", null, "sick tomorrow", "👍")]
    [InlineData("en", "sick today", "help", "sick tomorrow", "yes")]
    [InlineData("en", "sick today", "who are you?", "sick tomorrow", "yes")]
    public async Task An_edit_that_draws_the_card_anew_makes_it_the_last_question(string language, string first, string? between, string edited, string yes)
    {
        var actor = Speaks(language);
        var message = await actor.Writes(first);
        if (between is not null) await actor.Writes(between);

        await actor.Edits(message, edited);
        await actor.Writes(yes);

        Assert.Equal((Stage.Ongoing, Today.AddDays(1)), (TheOnly.Stage, TheOnly.Away.From));
    }

    [Theory]
    [InlineData("nb", "syk i dag", "blåbær og kanel", "ja")]
    [InlineData("nb", "syk i dag", "ja", "👍")]
    [InlineData("nn", "sjuk i dag", "blåbær og kanel", "ja")]
    [InlineData("en", "sick today", "blueberries and cinnamon", "yes")]
    public async Task After_an_edit_that_draws_nothing_anew_a_plain_yes_is_asked_first(string language, string first, string edited, string yes)
    {
        var actor = Speaks(language);
        var message = await actor.Writes(first);

        await actor.Edits(message, edited);
        await actor.Writes(yes);
        Assert.Equal(Stage.Draft, TheOnly.Stage);
        await actor.Writes(yes);

        Assert.Equal(Stage.Ongoing, TheOnly.Stage);
    }

    [Fact]
    public async Task An_edit_on_the_next_day_makes_the_card_the_last_question_of_that_day()
    {
        var message = await Kari.Writes("syk i dag");
        await On(24.November);

        await Kari.Edits(message, "syk i morgen");
        await Kari.Writes("ja");

        Assert.Equal((Stage.Ongoing, 25.November), (TheOnly.Stage, TheOnly.Away.From));
    }

    [Theory]
    [InlineData("syk i dag", "nei", Stage.Dropped)]
    [InlineData("syk i dag", "ja", Stage.Ongoing)]
    [InlineData("syk i dag", "👍", Stage.Ongoing)]
    public async Task Who_answers_as_soon_as_the_card_is_there_is_read_as_answering_it(string first, string answer, Stage stage)
    {
        Task<bool>? answering = null;
        Book.Meanwhile = () => answering = Inbox.Note(new(NextKey(), Kari.Contact, new Doing.Wrote(answer, HasFile: false)), CancellationToken.None).AsTask();

        await Kari.Writes(first);
        await answering!;
        await Inbox.Finish(CancellationToken.None);

        Assert.Equal(stage, TheOnly.Stage);
    }

    [Theory]
    [InlineData("ja", true)]
    [InlineData("👍", true)]
    [InlineData("nei", false)]
    public async Task Who_answers_at_once_what_somebody_elses_words_have_brought_them_is_read_as_answering_it(string answer, bool isRight)
    {
        Task<bool>? answering = null;
        await Ola.Writes("Kari er syk i dag");
        Book.Meanwhile = () => answering = Inbox.Note(new(NextKey(), Kari.Contact, new Doing.Wrote(answer, HasFile: false)), CancellationToken.None).AsTask();

        await Ola.Taps("SomeoneReported");
        await answering!;
        await Inbox.Finish(CancellationToken.None);

        Assert.Equal(isRight, TheOnly.ConfirmedByEmployee);
        Assert.Equal(isRight ? Stage.Ongoing : Stage.Draft, TheOnly.Stage);
    }

    [Fact]
    public async Task After_a_restart_an_edit_changes_nothing_that_counts_either()
    {
        var message = await Kari.Writes("syk i dag");
        TheBotStartsAnew();
        await Kari.Edits(message, "syk i dag og i morgen");
        await Kari.Taps("AbsenceConfirmed");
        var version = TheOnly.Version;

        TheBotStartsAnew();
        foreach (var words in new[] { "syk i dag, tilbake på fredag", "frisk igjen", "angre", "trekk meldingen", "sykmeldt 50 % fra i dag til fredag", "ja" })
            await Kari.Edits(message, words);

        Assert.Equal(version, TheOnly.Version);
    }

    [Fact]
    public async Task A_question_that_is_edited_is_answered_anew()
    {
        var message = await Kari.Writes("hvor mange egenmeldinger har jg?");
        await Kari.Edits(message, "hvor mange egenmeldinger har jeg?");
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Somebody_in_danger_is_heard_in_an_edit_beside_a_picture_and_at_the_end_of_far_too_many_words()
    {
        const string danger = "jeg orker ikke leve lenger";
        var message = await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed");

        foreach (var heard in new Func<Task>[]
        {
            () => Kari.Edits(message, danger),
            () => Kari.Writes(danger, besideAPicture: true),
            () => Kari.Writes($"{string.Join(' ', Enumerable.Repeat("Det har vært en lang dag.", 200))} {danger}"),
        })
        {
            var before = Kari.Cards.Count;
            await heard();
            Assert.Contains("116 123", Assert.Single(Kari.Cards.Skip(before)).ToJsonString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_forwarded_and_what_is_far_too_long_is_not_read_and_each_is_told_so()
    {
        await Kari.Forwards();
        await Torbjorg.Forwards();
        await Emily.Forwards();
        foreach (var actor in new[] { Kari, Torbjorg, Emily })
            await actor.Writes(string.Join(' ', Enumerable.Repeat("syk i dag,", 420)));
        Assert.Empty(Book.All);

        TheStoryBegins();
        await Kari.Forwards();
        await Torbjorg.Forwards();
        await Emily.Forwards();
        await TheTranscriptIsApproved();
    }

    private Actor Speaks(string language) => language switch { "nb" => Kari, "nn" => Torbjorg, _ => Emily };
}
