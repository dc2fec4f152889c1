using SickLeaveBot.FollowUp.KeepingInTouch;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>The manager sees the first day differently: the employee hears of it, and nobody but her changes it.</summary>
public class FirstDayQuestionedStory : Story
{
    [Fact]
    public async Task Kari_is_told_that_Ola_sees_the_first_day_differently_and_changes_it_herself()
    {
        await KariReports("syk siden i går");
        TheStoryBegins();

        await Ola.Writes("første dagen er feil, hun var på jobb i går");
        Assert.False(TheOnly.IsFirstDayQuestioned);
        await Ola.Taps("FirstDayFoundWrong");
        Assert.True(TheOnly.IsFirstDayQuestioned);
        await Kari.Taps("ChangeWanted");
        await Kari.Taps("PeriodChosen", new { from = $"{Today:yyyy-MM-dd}" });

        Assert.False(TheOnly.IsFirstDayQuestioned);
        Assert.Equal(Today, TheOnly.Away.From);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Kari_lets_the_day_stand()
    {
        await KariReports("syk siden i går");
        await Ola.Writes("Første dag stemmer ikke");
        TheStoryBegins();

        await Kari.Taps("FormClosed");
        await Ola.Taps("NoticeSeen");

        Assert.Equal((Today.AddDays(-1), true, false), (TheOnly.Away.From, TheOnly.Acknowledged, TheOnly.IsFirstDayQuestioned));
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Ola_takes_the_question_back_and_Kari_sees_that_it_is_over()
    {
        await KariReports("syk siden i går");
        await Ola.Writes("Første dag stemmer ikke");
        TheStoryBegins();

        await Ola.Taps("NoticeSeen");
        await Kari.TapsOldCard("FormClosed");

        Assert.False(TheOnly.IsFirstDayQuestioned);
        Assert.Equal(Today.AddDays(-1), TheOnly.Away.From);
        await TheTranscriptIsApproved();
    }

    [Theory]
    [InlineData("Første dag stemmer")]
    [InlineData("det stemmer likevel")]
    [InlineData("første dagen stemmer likevel")]
    [InlineData("første dag er riktig")]
    [InlineData("fyrste dag stemmer likevel")]
    [InlineData("the first day is right after all")]
    public async Task Ola_takes_it_back_in_words_and_the_question_is_over(string said)
    {
        await KariReports("syk siden i går");
        await Ola.Taps("FirstDayFoundWrong");

        await Ola.Writes(said);
        if (TheOnly.IsFirstDayQuestioned) await Ola.Writes("ja");

        Assert.False(TheOnly.IsFirstDayQuestioned);
        Assert.Contains(Kari.Cards, card => Drawn.Lines(card).First().StartsWith("Spørsmålet om første dag er over", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_manager_takes_over_and_the_question_of_the_one_before_is_over()
    {
        var per = Plays("per", "Per Moen", "nb-NO", manager: null);
        await KariReports("syk siden i går");
        await Ola.Taps("FirstDayFoundWrong");
        People.GiveManager(Kari.Person, per.Person);

        await On(24.November);

        Assert.Contains(Kari.Cards, card => Drawn.Lines(card).First().StartsWith("Spørsmålet om første dag er over", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_a_first_day_that_was_never_questioned_Kari_hears_nothing()
    {
        await KariReports("syk siden i går");

        await Ola.Taps("NoticeSeen");

        Assert.DoesNotContain(Kari.Cards, card => Drawn.Lines(card).First().StartsWith("Spørsmålet", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("første dagen er feil, hun var på jobb i går")]
    [InlineData("Karis første fraværsdag kan ikke stemme")]
    [InlineData("nei ho var på jobb på fredag")]
    [InlineData("the first day is not right, she was at work yesterday")]
    public async Task Words_show_the_card_and_tell_nobody(string said)
    {
        await KariReports("syk i dag");
        var before = Kari.Cards.Count;

        await Ola.Writes(said);

        Assert.Contains("[Første dag stemmer ikke]", Drawn.Lines(Ola.Newest).Last(), StringComparison.Ordinal);
        Assert.Equal(before, Kari.Cards.Count);
        Assert.DoesNotContain(TheOnly.History, fact => fact.What is FirstDayQuestioned);
    }

    [Theory]
    [InlineData("stemmer første dagen til Kari?")]
    [InlineData("hun var på jobb")]
    [InlineData("første dag på jobb er mandag")]
    public async Task Other_words_of_a_first_day_do_not(string said)
    {
        await KariReports("syk i dag");

        await Ola.Writes(said);

        Assert.DoesNotContain("[Første dag stemmer ikke]", Drawn.Lines(Ola.Newest).Last(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Said_twice_it_is_told_once()
    {
        await KariReports("syk siden i går");

        await Ola.Taps("FirstDayFoundWrong");
        await Ola.TapsOldCard("FirstDayFoundWrong");

        Assert.Single(TheOnly.History, fact => fact.What is FirstDayQuestioned);
    }

    [Fact]
    public async Task Kari_herself_gets_the_form()
    {
        await KariReports("syk i dag");

        await Kari.Writes("første dagen er feil");

        Assert.Contains("[Lagre]", Drawn.Lines(Kari.Newest).Last(), StringComparison.Ordinal);
    }

    private async Task KariReports(string said)
    {
        await Kari.Writes(said);
        await Kari.Writes("ja");
    }
}
