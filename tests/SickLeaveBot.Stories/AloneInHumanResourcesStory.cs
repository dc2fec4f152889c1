using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>One can be several things at once, but nobody decides their own case. Hanne is human resources, and here she leads people as well.</summary>
public class AloneInHumanResourcesStory : Story
{
    [Fact]
    public async Task Hanne_is_the_nearest_manager_of_Kari_and_decides_for_human_resources_as_well()
    {
        People.GiveManager(Kari.Person, Hanne.Person);

        await Kari.Writes("jeg har vært syk siden 9. november");
        await Kari.Taps("AbsenceConfirmed");
        Assert.Equal(Roles.Manager | Roles.Decider, RolesOf(Hanne));
        await Hanne.Taps("BackdatingAccepted");
        Assert.Equal(Roles.Manager, RolesOf(Hanne));
        await Hanne.Taps("NoticeSeen");

        Assert.True(TheOnly.Acknowledged);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Hanne_reports_herself_far_back_and_her_own_manager_decides()
    {
        People.GiveManager(Hanne.Person, Ola.Person);

        await Hanne.Writes("jeg har vært syk siden 9. november");
        await Hanne.Taps("AbsenceConfirmed");
        Assert.Equal((Roles.Employee, Roles.Manager | Roles.Decider), (RolesOf(Hanne), RolesOf(Ola)));
        await Hanne.Writes("godta");
        await Hanne.TapsInLeave("BackdatingAccepted");
        Assert.Equal(Stage.WithHumanResources, TheOnly.Stage);
        await Ola.Taps("BackdatingAccepted");

        Assert.Equal(Stage.Ongoing, TheOnly.Stage);
        Assert.Equal("ola", TheOnly.History[^1].By);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task After_a_restart_the_manager_of_Hanne_decides_in_words()
    {
        People.GiveManager(Hanne.Person, Ola.Person);
        await Hanne.Writes("jeg har vært syk siden 9. november");
        await Hanne.Taps("AbsenceConfirmed");

        TheBotStartsAnew();
        await Ola.Writes("godta");

        Assert.Equal(Stage.Ongoing, TheOnly.Stage);
    }

    [Fact]
    public async Task There_is_nobody_to_ask_when_Hanne_has_no_manager_so_her_report_counts()
    {
        await Hanne.Writes("jeg har vært syk siden 9. november");
        await Hanne.Taps("AbsenceConfirmed");

        Assert.Equal(Stage.Ongoing, TheOnly.Stage);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Hanne_follows_up_who_has_no_manager_and_has_them_on_her_list()
    {
        var lars = Plays("lars", "Lars Moe", "nb-NO", manager: null);
        await lars.Writes("syk i dag");
        await lars.Taps("AbsenceConfirmed");
        TheStoryBegins();

        await Hanne.Writes("mine oppfølginger");
        await Hanne.Writes("lag plan for Lars");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Hanne_may_not_decide_what_she_has_reported_herself_for_another()
    {
        People.GiveManager(Kari.Person, Hanne.Person);
        var begun = SickLeave.Empty(new(1, 0, 0, new byte[8]));
        await Happens(begun,
            new ReportBegun(Kari.Person, Hanne.Person, Hanne.Person, new(9.November, null, null)),
            new BackdatingReferred(Hanne.Person, new(9.November, null, null), CapacityForWork.Unknown));

        await Hanne.TapsInLeave("BackdatingAccepted");

        Assert.Equal(Stage.WithHumanResources, TheOnly.Stage);
        Assert.Equal(Roles.Manager, RolesOf(Hanne));
    }

    private Roles RolesOf(Actor actor) => new WhoIsWho { HumanResources = [Hanne.Person] }.RolesOf(actor.Person.Id, TheOnly, 23.November);
}
