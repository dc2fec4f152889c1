using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Law;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>Hanne and Ingrid are human resources; Hanne is asked first.</summary>
public class TwoInHumanResourcesStory : Story
{
    private static readonly Person First = new("hanne", "Hanne Lund");
    private static readonly Person Second = new("ingrid", "Ingrid Fjord");

    public TwoInHumanResourcesStory()
        : base(decided: company => company with { Who = new() { HumanResources = [First, Second] } }) =>
        Ingrid = Plays("ingrid", "Ingrid Fjord", "nb-NO", manager: null);

    private Actor Ingrid { get; }

    [Fact]
    public async Task Hanne_reports_herself_far_back_and_Ingrid_decides()
    {
        People.GiveManager(Hanne.Person, Ola.Person);

        await Hanne.Writes("jeg har vært syk siden 9. november");
        await Hanne.Taps("AbsenceConfirmed");
        await Hanne.TapsInLeave("BackdatingAccepted");
        Assert.Equal(Stage.WithHumanResources, TheOnly.Stage);
        await Ingrid.Taps("BackdatingAccepted");

        Assert.Equal((Stage.Ongoing, "ingrid"), (TheOnly.Stage, TheOnly.History[^1].By));
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Hanne_sees_that_her_case_lay_with_Ingrid()
    {
        await Hanne.Writes("jeg har vært syk siden 9. november");
        await Hanne.Taps("AbsenceConfirmed");
        await Ingrid.Taps("BackdatingAccepted");
        TheStoryBegins();

        await Hanne.Writes("hvem har sett saken min?");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Hanne_is_asked_Ingrid_decides_in_words_and_the_card_of_Hanne_says_so()
    {
        await Kari.Writes("jeg har vært syk siden 9. november");
        await Kari.Taps("AbsenceConfirmed");
        await Ingrid.Writes("avslå");
        Assert.Equal(Stage.Dropped, TheOnly.Stage);

        await Hanne.TapsOldCard("BackdatingAccepted");

        Assert.Equal(Stage.Dropped, TheOnly.Stage);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task The_same_tap_once_more_shows_what_was_decided()
    {
        await Kari.Writes("jeg har vært syk siden 9. november");
        await Kari.Taps("AbsenceConfirmed");
        TheStoryBegins();

        await Hanne.Taps("BackdatingAccepted", activity: "the same");
        await Hanne.TapsOldCard("BackdatingAccepted");
        await Hanne.TapsOldCard("BackdatingRefused");
        await Emily.TapsCardOf(Hanne, "BackdatingAccepted", new { });

        Assert.Equal(Stage.Ongoing, TheOnly.Stage);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Who_has_no_manager_is_followed_up_by_Hanne_alone_and_she_herself_by_Ingrid()
    {
        var lars = Plays("lars", "Lars Moe", "nb-NO", manager: null);
        await lars.Writes("syk i dag");
        await lars.Taps("AbsenceConfirmed");
        await Hanne.Writes("syk i dag");
        await Hanne.Taps("AbsenceConfirmed");
        TheStoryBegins();

        await Hanne.Writes("mine oppfølginger");
        await Ingrid.Writes("mine oppfølginger");
        await Ingrid.Taps("NoticeSeen");

        Assert.Equal(["hanne"], Book.All.Where(leave => leave.Acknowledged).Select(leave => leave.Employee.Id));
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Each_who_may_part_absences_that_count_together_is_told_of_them_once_and_nobody_of_their_own()
    {
        await IsAwayTwiceForLong(Kari);
        await On(9.November);
        await On(10.November);
        await IsAwayTwiceForLong(Ingrid, id: 3);
        await On(9.November);

        Assert.Equal(["Fraværet til Kari Nordmann", "Fraværet til Ingrid Fjord"], ToldOf(Hanne));
        Assert.Equal(["Fraværet til Kari Nordmann"], ToldOf(Ingrid));

        IEnumerable<string> ToldOf(Actor reader) => reader.Cards.Select(card => Drawn.Lines(card).ToList())
            .Where(lines => lines[0] == "Fravær regnes sammen").Select(lines => lines[1].Split(" fra ")[0]);
    }

    [Fact]
    public async Task When_Hanne_leads_Kari_it_is_Ingrid_who_is_told_that_no_plan_was_made()
    {
        People.GiveManager(Kari.Person, Hanne.Person);
        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed", new { backOn = "2027-02-15" });

        for (var day = 24.November; day <= 30.December; day = day.AddDays(1))
            if (WorkingDays.IsWorkingDay(day)) await On(day);

        Assert.Equal(["ingrid"], new[] { Hanne, Ingrid }.Where(actor => actor.Cards.Any(card => card.ToJsonString().Contains("ikke laget", StringComparison.Ordinal)))
            .Select(actor => actor.Person.Id));
    }
}
