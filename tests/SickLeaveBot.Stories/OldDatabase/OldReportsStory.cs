using SickLeaveBot.Conversations.Store;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories.OldDatabase;

/// <summary>A database written by build fa4483b opens, and the absences in it go on.</summary>
public sealed class OldReportsStory : OldDatabaseStory
{
    [Fact]
    public async Task A_report_that_waited_is_confirmed_with_the_old_card_and_Ola_is_told()
    {
        await TheQueueIsEmptied();

        await Named("Liv").Taps(OldTap.Of("ConfirmAbsence", "AbsenceConfirmed").In(LeaveOf("Liv"), 1));

        Assert.Equal(Stage.Ongoing, (await The("Liv")).Stage);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task An_absence_is_extended_and_the_new_days_are_news_while_the_notice_that_the_old_build_sent_is_taken_away()
    {
        await TheQueueIsEmptied();
        var notice = Assert.Single(Ask($"SELECT activity FROM shown WHERE slot = '{LeaveOf("Petter"):N}/Notice'"));

        await Named("Petter").Taps(OldTap.Of("ChangeAbsence", "PeriodChosen").In(LeaveOf("Petter"), (await The("Petter")).Version)
            .With(("from", "2027-01-11"), ("backOn", "2027-01-25")));
        At(new(2027, 1, 12, 9, 0, 0, TimeSpan.Zero));
        await Deliver();

        Assert.Equal(25.January, (await The("Petter")).Away.BackOn);
        var told = Came.Last(letter => letter.What is LetterErrand { Letter.Summary: "Petter Dale har ny tilbakedato" });
        Assert.Equal((Ingrid.Person.Id, null), (told.What.Person, told.Earlier));
        Assert.Contains(Came, letter => letter.What is LetterErrand { TakesAway: true } takes && takes.InPlaceOf == notice);
        Assert.Contains("25. januar", Ingrid.Newest.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Berit_was_asked_this_morning_whether_she_is_back_and_says_so()
    {
        await TheQueueIsEmptied();

        await Named("Berit").Taps(OldTap.Of("AreYouBack", "BackToday"));

        Assert.Equal((Stage.Ended, 12.January), ((await The("Berit")).Stage, (await The("Berit")).ReturnedOn));
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Hanne_decides_what_has_waited_for_human_resources()
    {
        await TheQueueIsEmptied();

        await Hanne.Taps(OldTap.Of("BackdatingQuestion", "BackdatingAccepted"));

        Assert.Equal(Stage.Ongoing, (await The("Mona")).Stage);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Ase_could_not_be_reached_and_when_she_writes_the_question_that_waited_comes_and_she_confirms_it()
    {
        await TheQueueIsEmptied();
        var ase = Named("Åse");

        await ase.Writes("hei");
        await ase.Taps("ReportFoundRight");

        Assert.True((await The("Åse")).ConfirmedByEmployee);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task What_Amir_has_taken_back_stays_taken_back_and_the_old_receipt_can_not_undo_it_again()
    {
        await TheQueueIsEmptied();
        var before = await The("Amir");

        await Named("Amir").Taps(OldTap.Of("AbsenceReceipt", "UndoWanted").In(before.Id, before.Version));

        var after = await The("Amir");
        Assert.True(after.IsTakenBack);
        Assert.Equal(before.Version, after.Version);
        Assert.Single(after.History, fact => fact.What is Undone);
        Assert.Contains(after.History, fact => fact.What is AbsenceReported);
    }
}
