using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>At the limit of self-certification the employee hears it before sending, and human resources the count alone.</summary>
public class AtTheLimitStory : Story
{
    [Fact]
    public async Task Before_the_fifth_time_Kari_hears_what_it_means_and_Hanne_gets_the_count()
    {
        for (var time = 1; time <= 4; time++) await WasAway(time, 23.November.AddDays(-40 * time), days: 2);

        await Kari.Writes("syk i dag, tilbake i morgen");
        await Kari.Taps("AbsenceConfirmed");
        await On(24.November);
        await On(25.November);

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task The_fourth_day_without_a_note_is_told_to_Hanne_once()
    {
        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed");
        await On(25.November);
        TheStoryBegins();

        await On(26.November);
        await On(27.November);

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task A_sick_note_from_the_fourth_day_leaves_Hanne_in_peace()
    {
        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed");
        await Happens("a note from the fourth day", SickNoteRegistered.Of(26.November, 4.December, 100));
        TheStoryBegins();

        await On(26.November);

        Assert.Empty(Hanne.Cards);
    }

    [Fact]
    public async Task Days_of_a_week_ago_count_so_a_note_is_needed_already_on_the_second_day()
    {
        await WasAway(1, 12.November, days: 2);

        await Kari.Writes("syk i dag");

        await TheTranscriptIsApproved();
    }

    private Task WasAway(int id, DateOnly from, int days) => Happens(SickLeave.Empty(new(id, 0, 0, new byte[8])),
    [
        new ReportBegun(Kari.Person, Kari.Person, Ola.Person, new(from, from.AddDays(days - 1), from.AddDays(days))),
        new AbsenceReported(Ola.Person, new(from, from.AddDays(days - 1), from.AddDays(days)), CapacityForWork.Unknown),
        new ReturnedToWork(from.AddDays(days)),
    ]);
}

/// <summary>As above, where the workplace gives eight days at a time and 24 in twelve months.</summary>
public class AtTheLimitOf24Story() : Story(Law.SelfCertificationPolicy.EightOfTwentyFour)
{
    [Fact]
    public async Task Twenty_two_of_24_days_are_used_and_a_note_is_needed_on_the_third_day()
    {
        for (var time = 1; time <= 3; time++)
        {
            var (from, last) = (23.November.AddDays(-40 * time), 23.November.AddDays(-40 * time + (time == 3 ? 5 : 7)));
            await Happens(SickLeave.Empty(new(time, 0, 0, new byte[8])),
                new ReportBegun(Kari.Person, Kari.Person, Ola.Person, new(from, last, last.AddDays(1))),
                new AbsenceReported(Ola.Person, new(from, last, last.AddDays(1)), CapacityForWork.Unknown),
                new ReturnedToWork(last.AddDays(1)));
        }

        await Kari.Writes("syk i dag");
        await Kari.Writes("syk i dag, tilbake i morgen");
        await Kari.Taps("AbsenceConfirmed");
        await Kari.Writes("mitt fravær");

        await TheTranscriptIsApproved();
    }
}
