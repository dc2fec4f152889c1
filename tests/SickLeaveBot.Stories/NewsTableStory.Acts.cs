using SickLeaveBot.Conversations.DeliveringThePlan;
using SickLeaveBot.FollowUp.NavMeetings;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>What the rows of the table are played with.</summary>
public partial class NewsTableStory
{
    private static readonly PlanContent Plan = SamplePlan.Whole;

    private static Task Nobody(NewsTableStory story) => Task.CompletedTask;

    private async Task Confirmed(string said)
    {
        await Kari.Writes(said);
        await Kari.Writes("ja");
    }

    private Task KariReports() => Confirmed("syk i dag, tilbake torsdag");

    private async Task KariWasAwaySinceYesterday()
    {
        await KariReports();
        await On(24.November);
    }

    private async Task OlaReportsForKari()
    {
        await Ola.Writes("Kari er syk i dag");
        await Ola.Taps("SomeoneReported");
    }

    private async Task KariWithdraws()
    {
        await Kari.Writes("trekk meldingen");
        await Kari.Writes("ja");
    }

    private async Task KariChangesDays()
    {
        if (!Book.All.Any()) await KariReports();
        await Confirmed("fortsatt syk, tilbake fredag");
    }

    private async Task KariUndoes()
    {
        await Kari.Writes("angre");
        await Kari.Writes("ja");
    }

    private Task KariRegistersANote() => Confirmed("sykmelding 100 prosent fra 24. november til 4. desember");

    private Task KariIsBackInPart() => Kari.TapsInLeave("ReturnGiven", new { on = "2026-11-24", grade = "50" });

    private Task KariReportsYesterday() => Confirmed("syk siden i går");

    private async Task OlaFindsTheFirstDayWrong()
    {
        await KariReportsYesterday();
        await Ola.Taps("FirstDayFoundWrong");
    }

    private Task KariReportsFarBack() => Confirmed("syk siden 9. november");

    private async Task OlaWillCall(DateOnly day)
    {
        await IsAway(Kari, 1);
        await Happens(TheOnly, SickNoteRegistered.Of(Today, 31.January, 100));
        await Ola.TapsInLeave("CallWanted", new { callOn = $"{day:yyyy-MM-dd}" });
    }

    private async Task OlaIsToCallToday()
    {
        await OlaWillCall(25.November);
        await On(25.November);
    }

    private async Task OlaWillCallAgain()
    {
        await OlaIsToCallToday();
        await Ola.TapsInLeave("CallDone");
        await Ola.TapsInLeave("CallWanted", new { callOn = "2026-11-27" });
    }

    private Task KariIsAwayForLong() => IsAway(Kari, 1);

    private async Task HanneIsTheManager()
    {
        People.GiveManager(Kari.Person, Hanne.Person);
        await TheRoundIsMade();
    }

    private async Task HanneWasTheManager()
    {
        await KariReports();
        await HanneIsTheManager();
    }

    private async Task OlaIsTheManager()
    {
        People.GiveManager(Kari.Person, Ola.Person);
        await TheRoundIsMade();
    }

    private async Task KariIsAwayTwice()
    {
        await IsAwayTwice(Kari);
        await Hanne.Writes("fravær som regnes sammen");
    }

    private async Task OlaHasWritten()
    {
        await IsAway(Kari, 1);
        await Happens(TheOnly, new PlanWritten(PlanSide.Manager, Plan, PlanField.None, Today));
    }

    private async Task BothHaveWritten(DateOnly on)
    {
        await IsAway(Kari, 1);
        await Happens(TheOnly, SamplePlan.WrittenByBoth(on));
    }

    private async Task ATransferIsWritten()
    {
        await IsAway(Kari, 1);
        var transfer = Plan with { Measures = [new(1, MeasureKind.TransferToOtherWork, "innkjøp", PlanSide.Manager, Today, 1.February, LoadConsidered: true)] };
        await Happens(TheOnly, new PlanWritten(PlanSide.Manager, transfer, PlanField.None, Today), new PlanApproved(PlanSide.Employee, Today));
    }

    private async Task ThePlanIsAgreed()
    {
        await IsAway(Kari, 1);
        await Happens(TheOnly, SamplePlan.AgreedOn(Today));
    }

    private async Task ItIsTimeToEvaluate()
    {
        await ThePlanIsAgreed();
        OnWithoutRound(8.January);
    }

    private async Task AllIsEvaluated()
    {
        await ItIsTimeToEvaluate();
        await Happens(TheOnly, new MeasureEvaluated(1, Outcome.Works, PlanSide.Manager, Today), new MeasureEvaluated(2, Outcome.Works, PlanSide.Manager, Today));
    }

    private async Task MeasuresEnd()
    {
        await ThePlanIsAgreed();
        await On(8.January);
        await On(15.January);
    }

    private Task OlaFindsItUnnecessary() =>
        Ola.TapsInLeave("UnnecessaryGiven", new { ground = "BackSoonWithoutAdaptation", contactOn = "2026-11-23" });

    private async Task NavHasCalled(DateOnly day)
    {
        await IsAway(Kari, 1);
        await Happens(TheOnly, new NavMeetingEntered(1, day, null, NavMeetingPlace.NotSaid, NavMeetingWhich.Second, Today));
    }

    private async Task HanneIsToEnterNavsMeeting()
    {
        await IsAway(Kari, 1);
        await Hanne.Writes("NAV har kalt inn til dialogmøte 15. desember");
    }

    private async Task ItWasFoundUnnecessary()
    {
        await IsAway(Kari, 1);
        await OlaFindsItUnnecessary();
    }

    private async Task HanneSeesThePlans()
    {
        await ThePlanIsAgreed();
        await Hanne.Writes("planer");
    }

    private async Task ThePlanIsShared()
    {
        await ThePlanIsAgreed();
        await Kari.TapsInLeave("RepChosen", new { rep = "ahmed", until = "2026-12-18" });
    }

    private async Task ItCanBeSent()
    {
        await ThePlanIsAgreed();
        Book.Numbers.Add("kari");
        await Happens(TheOnly, SickNoteRegistered.Of(Today, 31.January, 100));
    }

    private async Task ItIsSent()
    {
        await ItCanBeSent();
        await Ola.TapsInLeave("SendingConfirmed");
    }

    private async Task NobodyKnows()
    {
        await ItIsSent();
        await NavSays("no answer", (delivery, at) => new NavNews.NobodyKnows(delivery, at));
    }

    private async Task KariIsAskedToCarryIt()
    {
        await ItCanBeSent();
        await Ola.TapsInLeave("OtherWayChosen", new { way = "EmployeeCarriedIt", on = "2026-11-23" });
    }

    private async Task TheNumberIsMissing()
    {
        await ItCanBeSent();
        Book.Numbers.Clear();
        await Ola.TapsInLeave("SendingConfirmed");
    }
}
