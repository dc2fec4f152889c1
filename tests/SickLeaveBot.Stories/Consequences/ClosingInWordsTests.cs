using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Stories.Consequences;

/// <summary>Whatever asks before it changes anything is closed by any plain no, as by its button; also by one that means something else where nothing is asked.</summary>
public class ClosingInWordsTests
{
    public static TheoryData<string> Questions =>
        ["ConfirmPeriod", "ConfirmSickNote", "ConfirmBack", "ConfirmUndo", "ConfirmWithdrawal", "WholeDaysOnly", "WhichFirstDay", "ChangeAbsence", "RegisterSickNote"];

    [Theory, MemberData(nameof(Questions))]
    public async Task A_question_is_closed_by_any_no(string question)
    {
        var open = await OpenCard.In(Language.Nb, Situations.All[question]);
        var no = await open.Hears("nei");

        foreach (var word in (string[])["avbryt", "glem det", "stopp", "avbryt, takk", "cancel"])
            Assert.Equal((word, no.Shown, 0, 0), await Heard(word));

        async Task<(string, string, int, int)> Heard(string word)
        {
            var outcome = await open.Hears(word);
            return (word, outcome.Shown, outcome.Facts.Count, outcome.Told.Count);
        }
    }

    public static TheoryData<Language, string> Forms => new(
        from language in Enum.GetValues<Language>()
        from form in (string[])["ConfirmReturn", "ChangeAbsence", "RegisterSickNote", "ConfirmPeriod", "ConfirmBack", "ConfirmSickNote", "ReportForSomeone"]
        select (language, form));

    [Theory, MemberData(nameof(Forms))]
    public async Task Whoever_takes_back_what_they_have_just_begun_closes_it(Language language, string form)
    {
        var open = await OpenCard.In(language, Situations.All[form]);
        var closed = (await open.Hears(language == Language.En ? "no" : "nei")).Shown;

        var others = new List<string>();
        foreach (var said in Files.Lines("closings.txt").Select(line => line.Split(" | ")).Where(line => line[0] == $"{language}").Select(line => line[1]))
        {
            var outcome = await open.Hears(said);
            if (outcome.Shown != closed || outcome.Facts.Count > 0 || outcome.Told.Count > 0) others.Add($"«{said}»: {outcome.Shown}");
        }

        Assert.Empty(others);
    }

    [Theory]
    [InlineData(Language.Nb, "trekk hele fraværet")]
    [InlineData(Language.Nb, "nei, trekk sykemeldingen")]
    [InlineData(Language.Nb, "slett fraværet")]
    [InlineData(Language.Nn, "trekk heile fråværet")]
    [InlineData(Language.Nn, "trekk sjukemeldinga")]
    [InlineData(Language.En, "withdraw the whole absence")]
    [InlineData(Language.En, "withdraw my sick report")]
    public async Task Who_names_the_absence_in_a_form_is_asked_about_withdrawing_it(Language language, string said)
    {
        foreach (var form in (string[])["ConfirmReturn", "ChangeAbsence", "RegisterSickNote"])
        {
            var open = await OpenCard.In(language, Situations.All[form]);

            Assert.Equal((form, "ConfirmWithdrawal"), (form, (await open.Hears(said)).Shown));
        }
    }

    [Theory]
    [InlineData(Language.Nb, "angre det")]
    [InlineData(Language.Nn, "nei vent, angre det")]
    [InlineData(Language.En, "undo that")]
    public async Task Undo_still_asks_what_is_taken_back_where_no_form_is_open(Language language, string said)
    {
        var open = await OpenCard.In(language, Situations.All["AbsenceReceipt"]);

        Assert.Equal("ConfirmWithdrawal", (await open.Hears(said)).Shown);
    }
}
