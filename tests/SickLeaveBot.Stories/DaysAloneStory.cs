using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>A day and nothing else: of the month alone, or alone in a message while a form or a question is open. Today is Tuesday 3 March 2026.</summary>
public sealed class DaysAloneStory : Story
{
    public DaysAloneStory() => OnWithoutRound(new(2026, 3, 3));

    [Theory]
    [InlineData("nb", "jeg begynner på jobb igjen 16", "mandag 16. mars")]
    [InlineData("nb", "er tilbake 16.", "mandag 16. mars")]
    [InlineData("nb", "tilbake 16", "mandag 16. mars")]
    [InlineData("nb", "kommer tilbake på jobb 9.", "mandag 9. mars")]
    [InlineData("nb", "regner med å være tilbake igjen 16.", "mandag 16. mars")]
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

    [Theory]
    [InlineData("nb", "til fredag", "2026-03-06")]
    [InlineData("nb", "til og med fredag", "2026-03-06")]
    [InlineData("nb", "fram til 12. mars", "2026-03-12")]
    [InlineData("nb", "til fredag i stedet, takk", "2026-03-06")]
    [InlineData("nn", "til fredag", "2026-03-06")]
    [InlineData("nn", "til og med 12. mars", "2026-03-12")]
    [InlineData("en", "until Friday", "2026-03-06")]
    [InlineData("en", "to 12 March", "2026-03-12")]
    public async Task A_last_day_alone_answers_the_form_or_the_question_that_is_open(string language, string said, string last)
    {
        var actor = Speaks(language);
        await IsAway(actor, 1);

        foreach (var opening in (string[])["", "fortsatt syk", "fortsatt syk, tilbake torsdag"])
        {
            await (opening == "" ? actor.TapsInLeave("ChangeWanted") : actor.Writes(opening));
            await actor.Writes(said);
            Assert.Null(TheOnly.Away.LastDay);
            await actor.Writes("ja");

            Assert.Equal((opening, last), (opening, $"{TheOnly.Away.LastDay:yyyy-MM-dd}"));
            await actor.Writes("angre");
            await actor.Writes("ja");
        }
    }

    [Theory]
    [InlineData("Returning", "nb", "fredag", "fredag 6. mars")]
    [InlineData("Returning", "nn", "på fredag", "fredag 6. mars")]
    [InlineData("Returning", "en", "Friday", "Friday 6 March")]
    [InlineData("Changing", "nb", "fredag", "fredag 6. mars")]
    [InlineData("Changing", "nb", "fra i går", "mandag 2. mars")]
    [InlineData("Changing", "nn", "frå i går", "måndag 2. mars")]
    [InlineData("Changing", "en", "from yesterday", "Monday 2 March")]
    public async Task A_day_alone_answers_the_form_that_is_open(string form, string language, string said, string day)
    {
        var actor = Speaks(language);
        await IsAway(actor, 1);
        await actor.TapsInLeave(form == "Returning" ? "ReturnWanted" : "ChangeWanted");

        await actor.Writes(said);

        Assert.Contains(Drawn.Lines(actor.Newest), line => line.Contains(day, StringComparison.Ordinal));
        Assert.DoesNotContain(actor.Newest.ToJsonString(), "Input.Date", StringComparison.Ordinal);
        Assert.Equal((new(2026, 3, 3), null, null), (TheOnly.Away.From, TheOnly.Away.LastDay, TheOnly.AnnouncedBack));
    }

    [Theory]
    [InlineData("til fredag", "2026-03-03", "2026-03-06")]
    [InlineData("til og med fredag", "2026-03-03", "2026-03-06")]
    [InlineData("fra torsdag", "2026-03-05", "")]
    [InlineData("fra i går", "2026-03-02", "")]
    public async Task A_first_or_last_day_alone_is_what_it_says_of_the_report_that_waits(string said, string from, string last)
    {
        await Kari.Writes("syk i dag");

        await Kari.Writes(said);

        Assert.Equal((from, last), ($"{TheOnly.Away.From:yyyy-MM-dd}", $"{TheOnly.Away.LastDay:yyyy-MM-dd}"));
    }

    private Actor Speaks(string language) => language switch { "nn" => Torbjorg, "en" => Emily, _ => Kari };
}
