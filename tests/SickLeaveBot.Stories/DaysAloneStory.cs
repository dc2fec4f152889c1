using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>A day of the month alone. Today is Tuesday 3 March 2026.</summary>
public sealed class DaysAloneStory : Story
{
    public DaysAloneStory() => OnWithoutRound(new(2026, 3, 3));

    [Theory]
    [InlineData("nb", "jeg begynner på jobb igjen 16", "mandag 16. mars")]
    [InlineData("nb", "er tilbake 16.", "mandag 16. mars")]
    [InlineData("nb", "tilbake 16", "mandag 16. mars")]
    [InlineData("nb", "kommer tilbake på jobb 9.", "mandag 9. mars")]
    [InlineData("nn", "eg byrjar på jobb att 16", "måndag 16. mars")]
    [InlineData("nn", "er attende 16.", "måndag 16. mars")]
    [InlineData("en", "I start again on the 16th", "Monday 16 March")]
    [InlineData("en", "I'm back at work 16th", "Monday 16 March")]
    public async Task A_day_of_the_month_alone_is_the_day_of_the_return(string language, string said, string day)
    {
        var actor = Speaks(language);
        await IsAway(actor, 1);
        OnWithoutRound(new(2026, 3, 4));

        await actor.Writes(said);

        Assert.Contains(Drawn.Lines(actor.Newest), line => line.Contains(day, StringComparison.Ordinal));
        Assert.Null(TheOnly.AnnouncedBack);
    }

    [Theory]
    [InlineData("tilbake kl 12")]
    [InlineData("tilbake om 2 timer")]
    [InlineData("jeg er tilbake 12:30")]
    [InlineData("er tilbake 50 %")]
    [InlineData("tilbake i 20 prosent")]
    public async Task A_clock_or_a_share_beside_a_return_is_no_day_of_the_month(string said)
    {
        await IsAway(Kari, 1);
        OnWithoutRound(new(2026, 3, 4));

        await Kari.Writes(said);

        Assert.DoesNotContain(Drawn.Lines(Kari.Newest), line => line.Contains("12. mars", StringComparison.Ordinal) || line.Contains("20. mars", StringComparison.Ordinal)
            || line.Contains("2. april", StringComparison.Ordinal));
    }

    private Actor Speaks(string language) => language switch { "nn" => Torbjorg, "en" => Emily, _ => Kari };
}
