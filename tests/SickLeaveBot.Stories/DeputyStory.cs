using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.KeepingInTouch;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>Per deputises for Ola from 30 November to 4 December.</summary>
public class DeputyStory : Story
{
    private static readonly Person Stand = new("per", "Per Sunde");

    public DeputyStory()
        : base(decided: company => company with { Who = company.Who with { Deputies = [new("ola", Stand, 30.November, 4.December)] } }) =>
        Per = Plays("per", "Per Sunde", "nb-NO", manager: null);

    private Actor Per { get; }

    [Fact]
    public async Task On_those_days_Per_is_told_and_answers_and_Ola_keeps_access()
    {
        await Kari.Writes("syk i dag, tilbake 1. desember");
        await Kari.Taps("AbsenceConfirmed");
        Assert.Empty(Per.Cards);
        OnWithoutRound(30.November);
        var before = Ola.Cards.Count;

        await Kari.Writes("fortsatt syk, tilbake fredag");
        await Kari.Writes("ja");
        Assert.Equal(before, Ola.Cards.Count);
        await Per.Taps("CallWanted", new { callOn = "2026-12-02" });
        await Ola.TapsOldCard("NoticeSeen");
        await Ola.Taps("NoticeSeen");
        await On(2.December);

        Assert.True(TheOnly.Acknowledged);
        Assert.Equal(["per", "ola"], TheOnly.History.Where(fact => fact.What is CallPlanned or NoticeAcknowledged).Select(fact => fact.By));
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Per_has_those_whom_Ola_leads_on_his_list_on_those_days_only()
    {
        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed");
        TheStoryBegins();

        OnWithoutRound(27.November);
        await Per.Writes("mine oppfølginger");
        OnWithoutRound(30.November);
        await Per.Writes("mine oppfølginger");
        OnWithoutRound(4.December);
        await Per.Writes("lag plan for Kari");
        OnWithoutRound(7.December);
        await Per.Writes("mine oppfølginger");
        await Per.Taps("ManagersPartWritten", new { plannedAdaptation = "Kortere dager" });

        Assert.False(TheOnly.Plan.ManagerWrote);

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task When_Per_becomes_Karis_manager_he_keeps_her_card_and_Ola_sees_no_more_of_it()
    {
        OnWithoutRound(30.November);
        await Kari.Writes("syk i dag, tilbake fredag");
        await Kari.Taps("AbsenceConfirmed");
        await Ola.Writes("mine oppfølginger");

        People.GiveManager(Kari.Person, Stand);
        await On(1.December);

        Assert.Equal("Kari Nordmann er borte", FirstLine(Per));
        Assert.Equal("Kari Nordmann følges nå opp av en annen leder.", FirstLine(Ola));
    }

    [Fact]
    public async Task A_sick_child_is_told_to_Per_on_those_days_and_the_card_says_so()
    {
        OnWithoutRound(30.November);
        await Kari.Writes("barnet mitt er sykt");
        Assert.Contains(Drawn.Lines(Kari.Newest), line => line.StartsWith("Per Sunde", StringComparison.Ordinal));
        await Kari.Taps("ChildSickConfirmed", new { children = "1" });

        Assert.Equal("Kari Nordmann er borte", FirstLine(Per));
        Assert.Empty(Ola.Cards);
    }

    [Fact]
    public async Task Before_the_first_day_and_after_the_last_Per_may_do_nothing()
    {
        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed");
        var who = new WhoIsWho { Deputies = [new("ola", Stand, 30.November, 4.December)] };

        Assert.Equal(
            [Roles.None, Roles.Manager, Roles.Manager, Roles.None],
            new[] { 29.November, 30.November, 4.December, 5.December }.Select(day => who.RolesOf("per", TheOnly, day)));
        Assert.All([29.November, 30.November, 4.December, 5.December], day => Assert.Equal(Roles.Manager, who.RolesOf("ola", TheOnly, day)));
        await Per.TapsCardOf(Ola, "NoticeSeen", new { });
        Assert.False(TheOnly.Acknowledged);
    }

    [Fact]
    public async Task Kari_sees_that_Per_could_see_her_case_on_those_days()
    {
        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed");
        OnWithoutRound(27.November);
        await Kari.Writes("hvem har sett saken min?");
        Assert.DoesNotContain(Drawn.Lines(Kari.Newest), line => line.Contains("Per Sunde", StringComparison.Ordinal));
        OnWithoutRound(7.December);
        TheStoryBegins();

        await Kari.Writes("hvem har sett saken min?");

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task When_Per_himself_is_away_it_is_Ola_who_follows_him_up()
    {
        People.GiveManager(Per.Person, Ola.Person);
        OnWithoutRound(30.November);

        await Per.Writes("syk i dag");
        await Per.Taps("AbsenceConfirmed");
        await Ola.Taps("NoticeSeen");

        Assert.Equal(Roles.Employee, new WhoIsWho { Deputies = [new("ola", Stand, 30.November, 4.December)] }.RolesOf("per", TheOnly, 30.November));
        Assert.True(TheOnly.Acknowledged);
    }

    [Fact]
    public async Task A_reminder_of_the_plan_goes_to_who_follows_up_that_day()
    {
        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed", new { backOn = "2027-02-15" });

        await On(4.December);
        Assert.Equal("Oppfølgingsplan: Vil du begynne?", FirstLine(Per));
        Assert.Equal("Kari Nordmann er borte", FirstLine(Ola));
        var before = Per.Cards.Count;
        await On(11.December);

        Assert.Equal(before, Per.Cards.Count);
        Assert.Equal("Din del av planen gjenstår", FirstLine(Ola));
    }

    private static string FirstLine(Actor actor) => Drawn.Lines(actor.Newest).First();
}
