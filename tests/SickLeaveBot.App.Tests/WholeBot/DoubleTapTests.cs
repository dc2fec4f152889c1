using System.Text.Json.Nodes;
using SickLeaveBot.App.Tests.Teams.PretendTeams;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Workplace.Chats;
using static SickLeaveBot.Workplace.Company.Fjordlys;

namespace SickLeaveBot.App.Tests.WholeBot;

/// <summary>However often a button is tapped, and on however many devices at once, one thing happens.</summary>
public sealed class DoubleTapTests(RunningBot running) : IClassFixture<RunningBot>
{
    private const int Rounds = 25;

    [Fact]
    public async Task Two_taps_at_the_same_time_confirm_one_report()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var report = await running.Ask(Kari, "syk i dag", "AbsenceConfirmed");

            var shown = await Both(Tap(Kari, report, "AbsenceConfirmed"), Tap(Kari, report, "AbsenceConfirmed"));

            var leave = (await running.On(Kari))[0];
            Assert.Equal([typeof(ReportBegun), typeof(AbsenceReported)], Kinds(leave));
            Assert.All(shown, card => Assert.NotNull(CardActions.Find(card, "WithdrawalWanted")));
            await End(Kari, report, shown[0]);
        }
    }

    [Fact]
    public async Task Two_different_buttons_at_the_same_time_do_one_of_the_two()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var report = await running.Ask(Siri, "syk i dag", "AbsenceConfirmed");

            var shown = await Both(Tap(Siri, report, "AbsenceConfirmed"), Tap(Siri, report, "ReportCancelled"));

            var leave = (await running.On(Siri))[0];
            Assert.Single(Kinds(leave), kind => kind == typeof(AbsenceReported) || kind == typeof(ReportDropped));
            Assert.Equal(Said(shown[0]), Said(shown[1]));
            if (leave.Stage == Stage.Ongoing) await End(Siri, report, shown[0]);
        }
    }

    [Fact]
    public async Task Two_taps_at_the_same_time_begin_one_report()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var help = await running.Ask(Ahmed, "hjelp", "ReportWanted");

            var shown = await Both(Tap(Ahmed, help, "ReportWanted"), Tap(Ahmed, help, "ReportWanted"));

            // Those of the rounds before were dropped and are not among his own any more; a second one of this round would be.
            Assert.Equal([typeof(ReportBegun)], Kinds(Assert.Single(await running.On(Ahmed))));
            await running.Send(running.Tap(Ahmed, help.Id, shown[1], "ReportCancelled"));
        }
    }

    [Fact]
    public async Task A_manager_who_taps_twice_at_once_reports_somebody_once()
    {
        var form = await running.Ask(Per, "Jonas er syk", "SomeoneReported");
        var filled = new[] { ("employee", Jonas), ("from", $"{running.PretendMicrosoft.Clock.Today:yyyy-MM-dd}"), ("backOn", "") };

        await Both(running.Tap(Per, form.Id, form.Card!, "SomeoneReported", filled), running.Tap(Per, form.Id, form.Card!, "SomeoneReported", filled));

        Assert.Equal([typeof(ReportBegun), typeof(AbsenceReported)], Kinds(Assert.Single(await running.On(Jonas))));
    }

    [Fact]
    public async Task The_same_activity_once_more_changes_nothing_and_shows_how_things_stand()
    {
        var report = await running.Ask(Emily, "syk i dag", "AbsenceConfirmed");
        var tap = Tap(Emily, report, "AbsenceConfirmed");
        var first = await Shown(tap);
        var question = await Shown(running.Tap(Emily, report.Id, first, "WithdrawalWanted"));
        var withdrawn = await Shown(running.Tap(Emily, report.Id, question, "WithdrawalConfirmed"));

        var again = await Shown(tap);

        Assert.Equal([typeof(ReportBegun), typeof(AbsenceReported), typeof(AbsenceWithdrawn)], Kinds((await running.On(Emily))[0]));
        Assert.Equal(Said(withdrawn), Said(again));
    }

    [Fact]
    public async Task A_report_begun_by_an_activity_that_comes_twice_is_shown_again()
    {
        var help = await running.Ask(Torbjørg, "hjelp", "ReportWanted");
        var tap = Tap(Torbjørg, help, "ReportWanted");

        var (first, again) = (await Shown(tap), await Shown(tap));

        Assert.Equal(first.ToJsonString(), again.ToJsonString());
        Assert.Equal([typeof(ReportBegun)], Kinds(Assert.Single(await running.On(Torbjørg))));
    }

    [Fact]
    public async Task A_new_activity_from_the_same_old_card_changes_nothing_and_shows_how_things_stand()
    {
        var report = await running.Ask(Hanne, "syk i dag", "AbsenceConfirmed");
        var first = await Shown(Tap(Hanne, report, "AbsenceConfirmed"));

        var again = await Shown(Tap(Hanne, report, "AbsenceConfirmed"));

        Assert.Equal([typeof(ReportBegun), typeof(AbsenceReported)], Kinds((await running.On(Hanne))[0]));
        Assert.Equal(Said(first), Said(again));
    }

    [Fact]
    public async Task A_language_chosen_by_an_activity_that_comes_twice_is_answered_twice()
    {
        var help = await running.Ask(Siri, "hjelp", "LanguageWanted");
        var choose = await Shown(Tap(Siri, help, "LanguageWanted"));
        var tap = running.Tap(Siri, help.Id, choose, "LanguageChosen", ("language", "Nn"));

        var (first, again) = (await Shown(tap), await Shown(tap));

        Assert.Equal(first.ToJsonString(), again.ToJsonString());
    }

    private JsonObject Tap(string person, ChatMessage message, string verb) => running.Tap(person, message.Id, message.Card!, verb);

    private async Task<JsonObject[]> Both(JsonObject one, JsonObject other) => await Task.WhenAll(Shown(one), Shown(other));

    private async Task<JsonObject> Shown(JsonObject activity) => Assert.IsType<TapResult.NewCard>(await running.Send(activity)).Card;

    private async Task End(string person, ChatMessage report, JsonObject receipt)
    {
        var question = await Shown(running.Tap(person, report.Id, receipt, "WithdrawalWanted"));
        await Shown(running.Tap(person, report.Id, question, "WithdrawalConfirmed"));
    }

    private static IEnumerable<Type> Kinds(SickLeave leave) => leave.History.Select(fact => fact.What.GetType());

    // The heading of the tap that did something says what; that of the other how it stands.
    private static string Said(JsonObject card) => string.Join('\n', card["body"]!.AsArray().Skip(1).Select(element => element!.ToJsonString()));
}
