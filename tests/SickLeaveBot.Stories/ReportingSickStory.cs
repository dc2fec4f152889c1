using SickLeaveBot.FollowUp;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

public class ReportingSickStory : Story
{
    [Fact]
    public async Task Kari_reports_in_one_sentence_and_Ola_is_told_without_a_cause()
    {
        await Kari.Writes("syk i dag, tilbake torsdag");
        await Kari.Taps("AbsenceConfirmed");
        await Ola.Taps("NoticeSeen");

        Assert.Equal(Stage.Ongoing, TheOnly.Stage);
        Assert.Equal(23.November, TheOnly.Away.From);
        Assert.Equal(26.November, TheOnly.Away.BackOn);
        await TheTranscriptIsApproved();
    }
}
