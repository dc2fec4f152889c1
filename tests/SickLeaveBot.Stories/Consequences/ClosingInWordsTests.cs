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
}
