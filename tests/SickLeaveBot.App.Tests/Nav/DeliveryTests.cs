using System.Text;
using SickLeaveBot.App.Nav;
using SickLeaveBot.App.Teams;
using SickLeaveBot.App.Teams.Inbound;
using SickLeaveBot.App.Tests.Teams.PretendTeams;
using SickLeaveBot.Conversations.DeliveringThePlan;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.FollowUp.DeliveringThePlan;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Workplace;
using SickLeaveBot.Workplace.Company;
using SickLeaveBot.Workplace.Nav;
using static SickLeaveBot.App.Tests.Nav.BotBesideNav;

namespace SickLeaveBot.App.Tests.Nav;

/// <summary>Every answer that NAV documents, and no answer, leads to a state that is told as it is.</summary>
public sealed class DeliveryTests
{
    private const string IsThere = "Planen er framme.";
    private const string IsNot = "Planen er ikke levert.";
    private const string LineBroke = "Forbindelsen ble brutt";

    [Fact]
    public async Task A_plan_that_NAV_takes_is_there_with_its_receipt()
    {
        await using var running = await Start();

        await running.Sends(toNav: true);
        await running.Hears(Ola, IsThere);
        await running.Hears(Kari, IsThere);

        var plan = Assert.Single(running.PretendMicrosoft.Nav.Plans);
        var delivery = (await running.Now()).Deliveries.Newest!;
        Assert.Equal((plan.Receipt, true, true), (delivery.Received!.Receipt, delivery.Received.IssuerGot, delivery.Received.NavGot));
        Assert.Equal(Day, (await running.Now()).Deliveries.ReachedIssuerOn);
        Assert.Equal(0, running.Plans);
        Assert.Equal(Fjordlys.Numbers[Kari.Id], (string?)plan.Sent["employeeIdentificationNumber"]);
        Assert.Equal(("Ola Hansen", "+47 55 00 01 02", "ola.hansen@fjordlys.example"),
            ((string?)plan.Sent["contactPersonFullName"], (string?)plan.Sent["contactPersonPhoneNumber"], (string?)plan.Sent["contactPersonEmail"]));
    }

    [Theory]
    [InlineData(NavMood.NoSickNote, DeliveryProblem.NoActiveSentSickNote, "NAV finner ingen aktiv sykmelding")]
    [InlineData(NavMood.NoEmployment, DeliveryProblem.NoActiveEmployment, "NAV finner ikke arbeidsforholdet")]
    [InlineData(NavMood.UnknownEmployee, DeliveryProblem.EmployeeNotFound, "NAV finner ingen med fødselsnummeret")]
    [InlineData(NavMood.IssuerNotFound, DeliveryProblem.IssuerNotFound, "NAV fant ingen fastlege")]
    [InlineData(NavMood.BadRequest, DeliveryProblem.NotTakenByNav, "NAV tok ikke imot planen slik den ble sendt")]
    public async Task What_NAV_refuses_is_an_open_duty_with_its_reason(NavMood mood, DeliveryProblem problem, string words)
    {
        await using var running = await Start();
        running.PretendMicrosoft.Nav.Mood = mood;

        await running.Sends();
        await running.Hears(Ola, IsNot);
        await running.Hears(Ola, words);

        var delivery = (await running.Now()).Deliveries.Newest!;
        Assert.Equal(problem, delivery.Refused!.Problem);
        Assert.Null((await running.Now()).Deliveries.ReachedIssuerOn);
        Assert.Empty(running.PretendMicrosoft.Nav.Plans);
        Assert.Equal(0, running.Plans);
        Assert.Contains(running.Log.Lines, line => line.Contains($"{problem}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(NavMood.Down, 503)]
    [InlineData(NavMood.Broken, 500)]
    public async Task While_NAV_can_not_take_it_the_plan_waits_and_goes_when_NAV_is_back(NavMood mood, int status)
    {
        await using var running = await Start();
        running.PretendMicrosoft.Nav.Mood = mood;

        await running.Sends();
        await running.Hears(Ola, "NAV tar ikke imot akkurat nå");
        Assert.Equal(status, Assert.Single((await running.Now()).Deliveries.Newest!.Tries).Status);
        Assert.Equal(1, running.Plans);
        running.PretendMicrosoft.Nav.Mood = NavMood.None;
        running.Move(TimeSpan.FromMinutes(1));
        await running.Hears(Kari, IsThere);

        Assert.Single(running.PretendMicrosoft.Nav.Plans);
        Assert.Contains(running.Log.Lines, line => line.Contains($"does not take delivery 1 of sick leave {Leave} now: status {status}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_NAV_that_can_not_be_reached_has_got_nothing_so_it_is_tried_again()
    {
        await using var running = await Start(change: settings => settings["Nav:Url"] = "http://localhost:9");

        await running.Sends();
        await running.Hears(Ola, "NAV tar ikke imot akkurat nå");

        Assert.Null(Assert.Single((await running.Now()).Deliveries.Newest!.Tries).Status);
        Assert.Equal("Waiting", running.Ask("SELECT state FROM errand WHERE kind = 'PlanToNav'"));
    }

    [Fact]
    public async Task Where_NAV_does_not_let_us_in_a_fresh_token_is_tried_and_then_every_hour()
    {
        await using var running = await Start();
        running.PretendMicrosoft.Nav.Mood = NavMood.Unauthorized;

        await running.Sends();
        await running.Hears(Ola, "Jeg får ikke kontakt med NAV nå");
        Assert.Equal(2, running.PretendMicrosoft.Maskinporten.Given);
        running.PretendMicrosoft.Nav.Mood = NavMood.None;
        running.Move(TimeSpan.FromHours(1));
        await running.Hears(Ola, IsThere);

        Assert.Single(running.PretendMicrosoft.Nav.Plans);
    }

    [Fact]
    public async Task Where_Maskinporten_refuses_us_nothing_is_sent_and_it_is_said()
    {
        await using var running = await Start();
        running.PretendMicrosoft.Maskinporten.Refuses = "invalid_client";

        await running.Sends();
        await running.Hears(Ola, "Jeg får ikke kontakt med NAV nå");

        Assert.Empty(running.PretendMicrosoft.Nav.Plans);
        Assert.Equal("Waiting", running.Ask("SELECT state FROM errand WHERE kind = 'PlanToNav'"));
    }

    [Fact]
    public async Task When_NAV_takes_it_and_never_answers_exactly_one_plan_is_there_and_a_person_decides()
    {
        await using var running = await Start();
        running.PretendMicrosoft.Nav.Mood = NavMood.Silent;

        await running.Sends();
        await running.Called("/followupplan", times: 1);
        running.Move(TimeSpan.FromSeconds(31));
        await running.Hears(Ola, LineBroke);
        running.PretendMicrosoft.Nav.Mood = NavMood.None;
        running.Move(TimeSpan.FromDays(1));

        Assert.Equal(0, running.Plans);
        Assert.True((await running.Now()).Deliveries.Newest!.IsUncertain);
        Assert.Single(running.PretendMicrosoft.Nav.Plans);
    }

    [Fact]
    public async Task What_was_being_sent_when_the_program_died_is_not_sent_again()
    {
        await using var running = await Start(before: DiedWhileSending);

        await running.Hears(Ola, LineBroke);
        running.Move(TimeSpan.FromDays(1));

        Assert.Equal(0, running.Plans);
        Assert.Empty(running.PretendMicrosoft.Nav.Plans);
        Assert.True((await running.Now()).Deliveries.Newest!.IsUncertain);
    }

    [Fact]
    public async Task A_plan_that_does_not_reach_the_issuer_is_asked_about_and_then_it_is_an_open_duty()
    {
        await using var running = await Start();
        running.PretendMicrosoft.Nav.Mood = NavMood.IssuerMissing;

        await running.Sends();
        await running.Hears(Ola, "NAV har tatt imot planen, men den er ikke framme ennå");
        for (var times = 1; times <= 4; times++)
        {
            running.Move(TimeSpan.FromHours(6));
            await running.Called("/sendingstatus", times);
            if (times < 4) await Asked(running, times);
        }
        await running.Hears(Ola, IsNot);

        Assert.Equal(DeliveryProblem.IssuerNotFound, (await running.Now()).Deliveries.Newest!.Refused!.Problem);
        Assert.Null((await running.Now()).Deliveries.ReachedIssuerOn);
        Assert.Single(running.PretendMicrosoft.Nav.Plans);
    }

    [Fact]
    public async Task A_plan_that_reaches_the_issuer_later_is_there_then()
    {
        await using var running = await Start();
        running.PretendMicrosoft.Nav.Mood = NavMood.IssuerMissing;
        await running.Sends();
        await running.Hears(Ola, "NAV har tatt imot planen, men den er ikke framme ennå");

        running.PretendMicrosoft.Nav.Mood = NavMood.None;
        running.Move(TimeSpan.FromMinutes(5));
        await running.Hears(Kari, IsThere);

        Assert.Single(running.PretendMicrosoft.Nav.Plans);
    }

    [Fact]
    public async Task Without_the_settings_it_is_said_that_sending_is_not_set_up()
    {
        await using var running = await Start(before: Asked, change: settings =>
        {
            foreach (var name in settings.Keys.Where(name => name.StartsWith("Nav:", StringComparison.Ordinal))) settings.Remove(name);
        });

        await running.Hears(Ola, "Sending gjennom NAV er ikke satt opp her");

        Assert.Equal(DeliveryProblem.NotSetUp, (await running.Now()).Deliveries.Newest!.Refused!.Problem);
    }

    [Fact]
    public async Task The_plan_waits_for_the_personal_number_and_goes_by_itself()
    {
        await using var running = await Start(numberIsKept: false);

        await running.Sends();
        await running.Hears(new(Fjordlys.Hanne, ""), "Legg inn fødselsnummeret");
        Assert.Empty(running.PretendMicrosoft.Nav.Plans);
        await running.Answers(new(Fjordlys.Hanne, "Hanne Bakken"), new Conversations.DeliveringThePlan.PersonalNumberGiven(Fjordlys.Numbers[Kari.Id]));
        await running.Hears(Kari, IsThere);

        Assert.Single(running.PretendMicrosoft.Nav.Plans);
    }

    [Fact]
    public async Task Nothing_of_the_plan_and_not_the_number_lies_anywhere_but_where_it_must()
    {
        await using var running = await Start(numberIsKept: false);
        var number = Fjordlys.Numbers[Kari.Id];
        await running.Sends();
        await running.Answers(new(Fjordlys.Hanne, "Hanne Bakken"), new Conversations.DeliveringThePlan.PersonalNumberGiven(number));
        await running.Hears(Ola, IsThere);
        await running.Hears(Kari, IsThere);

        using var store = running.Store();
        var tables = store.Tables;
        Assert.Contains(store.Everything("fact"), text => text.Contains(Planted, StringComparison.Ordinal));
        Assert.DoesNotContain(tables.Except(["fact"]), table => store.Everything(table).Any(text => text.Contains(Planted, StringComparison.Ordinal)));
        Assert.Contains(running.PretendMicrosoft.Nav.Plans, plan => plan.Sent.ToJsonString().Contains(number, StringComparison.Ordinal));
        Assert.DoesNotContain(Directory.GetFiles(store.Folder, "sickleavebot.db*"), file => Holds(file, number));
        Assert.Contains(Directory.GetFiles(store.Folder, "sickleavebot.db*"), file => Holds(file, Planted));
        Assert.DoesNotContain(running.Log.Lines, line => line.Contains(Planted, StringComparison.Ordinal) || line.Contains(number, StringComparison.Ordinal));
        Assert.DoesNotContain(running.PretendMicrosoft.Chats.All, message => message.Activity.ToJsonString().Contains(number, StringComparison.Ordinal));
    }

    private static bool Holds(string file, string text)
    {
        using var opened = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        opened.CopyTo(bytes);
        return bytes.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
    }

    // The row is written after the answer has been read, so its number of tries tells that the courier is done with it.
    private static async Task Asked(BotBesideNav running, int times)
    {
        while ((long)running.Ask("SELECT tries FROM errand WHERE kind = 'PlanToNav'")! < times) await Task.Yield();
    }

    private static void Asked(BotBesideNav running)
    {
        using var store = running.Store();
        var asked = Storage.Writes.Happens(Agreed(), new DeliveryAsked(1, 1, ToIssuer: true, ToNav: false, Day)).Step;
        Assert.Equal(Written.Done, store.Write(asked with { Errands = [new PlanToNav(Leave, 1, Kari.Id)] }).AsTask().Result);
    }

    private static void DiedWhileSending(BotBesideNav running)
    {
        Asked(running);
        using var store = running.Store();
        Assert.True(store.Errands.Begin(Assert.Single(store.Errands.Due(typeof(PlanToNav), inOrder: false, DateTimeOffset.UnixEpoch)).Number).Result);
    }
}
