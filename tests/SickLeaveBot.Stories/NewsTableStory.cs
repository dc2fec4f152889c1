using SickLeaveBot.Conversations.DeliveringThePlan;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.FollowUp.CaringForAChild;
using SickLeaveBot.FollowUp.CountingTogether;
using SickLeaveBot.FollowUp.DeliveringThePlan;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.KeepingInTouch;
using SickLeaveBot.FollowUp.KeepingLists;
using SickLeaveBot.FollowUp.NavMeetings;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.FollowUp.ReadingThePlan;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Stories.Play;
using static SickLeaveBot.Stories.Hears;

namespace SickLeaveBot.Stories;

/// <summary>What somebody hears of a fact: a new message, of which Teams tells them; a card changed where it stands; or nothing.</summary>
public enum Hears { Nothing, Edit, News }

/// <summary>
/// Who hears of each fact, and how: Kari, whose sick leave it is; Ola, who follows up; and Hanne of human resources. Who speaks has the
/// answer before them, which is no news. Every fact there is has a row here, and every row is played.
/// </summary>
public partial class NewsTableStory() : Story(sendsToNav: true, decided: company => company with
{
    Who = company.Who with { UnionReps = ["ahmed"] },
    HumanResourcesReadPlans = "HR hjelper ledere som er nye i rollen.",
})
{
    private static readonly Guid Receipt = new("0f0e1a52-8c0e-4b7a-9f21-6a54e0b7c555");

    private readonly List<LetterErrand> letters = [];

    /// <param name="What">The fact, in words.</param>
    /// <param name="Given">What has happened before.</param>
    /// <param name="Act">What makes it happen.</param>
    private sealed record Row(string What, Type Fact, Hears Kari, Hears Ola, Hears Hanne, Func<NewsTableStory, Task> Given, Func<NewsTableStory, Task> Act);

    private static readonly Row[] Reporting =
    [
        new("Kari begins to report", typeof(ReportBegun), Nothing, Nothing, Nothing, Nobody, s => s.Kari.Writes("syk i dag")),
        new("Kari drops the report", typeof(ReportDropped), Nothing, Nothing, Nothing, s => s.Kari.Writes("syk i dag"), s => s.Kari.Writes("nei")),
        new("Kari reports", typeof(AbsenceReported), Nothing, News, Nothing, s => s.Kari.Writes("syk i dag"), s => s.Kari.Writes("ja")),
        new("Ola reports for Kari", typeof(AbsenceReported), News, Nothing, Nothing, s => s.Ola.Writes("Kari er syk i dag"), s => s.Ola.Taps("SomeoneReported")),
        new("Kari finds that right", typeof(ConfirmedByEmployee), Nothing, Edit, Nothing, s => s.OlaReportsForKari(), s => s.Kari.Taps("ReportFoundRight")),
        new("Kari finds that wrong", typeof(Undone), Nothing, News, Nothing, s => s.OlaReportsForKari(), s => s.Kari.Taps("ReportFoundWrong")),
        new("Kari takes the report back", typeof(AbsenceWithdrawn), Nothing, News, Nothing, s => s.KariReports(), s => s.KariWithdraws()),
        new("Kari undoes a change", typeof(Undone), Nothing, News, Nothing, s => s.KariChangesDays(), s => s.KariUndoes()),
        new("Kari changes the days", typeof(PeriodChanged), Nothing, News, Nothing, s => s.KariReports(), s => s.KariChangesDays()),
        new("Kari registers a sick note", typeof(SickNoteRegistered), Nothing, News, Nothing, s => s.KariReports(), s => s.KariRegistersANote()),
        new("Kari registers a note that leaves her at work", typeof(NoteAtWorkRegistered), Nothing, News, Nothing,
            s => s.Kari.Writes("behandlingsdager fra 1. til 14. desember"), s => s.Kari.Writes("ja")),
        new("Kari will be back on a day", typeof(ReturnAnnounced), Nothing, News, Nothing, s => s.KariReports(), s => s.Confirmed("tilbake på fredag")),
        new("Kari is back in part", typeof(ReturnedInPart), Nothing, News, Nothing, s => s.KariReports(), s => s.KariIsBackInPart()),
        new("Kari is back", typeof(ReturnedToWork), Nothing, News, Nothing, s => s.KariWasAwaySinceYesterday(), s => s.Confirmed("tilbake i dag")),
        new("A first day far back is put to human resources", typeof(BackdatingReferred), Nothing, News, News,
            s => s.Kari.Writes("syk siden 9. november"), s => s.Kari.Writes("ja")),
        new("Kari takes it back while it waits", typeof(ReportDropped), Nothing, News, Edit, s => s.KariReportsFarBack(), s => s.KariWithdraws()),
        new("Human resources accepts it", typeof(BackdatingDecided), News, News, Nothing, s => s.KariReportsFarBack(), s => s.Hanne.Taps("BackdatingAccepted")),
        new("Human resources refuses it", typeof(BackdatingDecided), News, News, Nothing, s => s.KariReportsFarBack(), s => s.Hanne.Taps("BackdatingRefused")),
        new("Kari lets Ola know that it is connected to the work", typeof(WorkConnectionTold), Nothing, News, Nothing,
            s => s.Kari.Writes("syk i dag"), s => s.Kari.Taps("AbsenceConfirmed", new { connection = "Yes", connectionTo = "Manager" })),
        new("Kari lets Hanne know it", typeof(WorkConnectionTold), Nothing, News, News,
            s => s.Kari.Writes("syk i dag"), s => s.Kari.Taps("AbsenceConfirmed", new { connection = "Yes", connectionTo = "HumanResources" })),
        new("Kari is at home with a sick child", typeof(CareDaysTaken), Nothing, News, Nothing,
            s => s.Kari.Writes("barnet mitt er sykt"), s => s.Kari.Taps("ChildSickConfirmed", new { children = "1" })),
        new("Kari says how many children", typeof(ChildrenInCareGiven), Nothing, News, Nothing,
            s => s.Kari.Writes("barnet mitt er sykt"), s => s.Kari.Taps("ChildSickConfirmed", new { children = "1" })),
    ];

    private static readonly Row[] FollowingUp =
    [
        new("Ola has seen it", typeof(NoticeAcknowledged), Edit, Nothing, Nothing, s => s.KariReports(), s => s.Ola.Taps("NoticeSeen")),
        new("Ola finds the first day wrong", typeof(FirstDayQuestioned), News, Nothing, Nothing,
            s => s.KariReportsYesterday(), s => s.Ola.Taps("FirstDayFoundWrong")),
        new("Ola finds it right after all", typeof(NoticeAcknowledged), Edit, Nothing, Nothing, s => s.OlaFindsTheFirstDayWrong(), s => s.Ola.Taps("NoticeSeen")),
        new("Ola wants to be reminded to call", typeof(CallPlanned), Nothing, Nothing, Nothing,
            s => s.KariReports(), s => s.Ola.TapsInLeave("CallWanted", new { callOn = "2026-11-25" })),
        new("Ola is reminded to call", typeof(Nudged), Nothing, News, Nothing, s => s.OlaWillCall(25.November), s => s.On(25.November)),
        new("Ola is reminded once more, of another call", typeof(Nudged), Nothing, News, Nothing, s => s.OlaWillCallAgain(), s => s.On(27.November)),
        new("Ola has called", typeof(CallMade), Nothing, Nothing, Nothing, s => s.OlaIsToCallToday(), s => s.Ola.TapsInLeave("CallDone")),
        new("What was missed is not said any more", typeof(NudgePassedBy), News, News, Nothing, s => s.KariIsAwayForLong(), s => s.On(18.December)),
        new("Hanne is the manager now", typeof(ManagerNamed), Edit, Edit, News, s => s.KariReports(), s => s.HanneIsTheManager()),
        new("Ola is the manager again", typeof(ManagerNamed), Edit, News, Edit, s => s.HanneWasTheManager(), s => s.OlaIsTheManager()),
        new("Two absences count together and a deadline is another", typeof(Nudged), Nothing, Nothing, News, s => s.IsAwayTwiceForLong(s.Kari), s => s.On(9.November)),
        new("Hanne is the manager of one who is at work with a note", typeof(ManagerNamed), Edit, Edit, News,
            s => s.Confirmed("behandlingsdager fra 1. til 14. desember"), s => s.HanneIsTheManager()),
        new("Hanne lets the absence count on its own", typeof(CountedApart), News, News, Nothing,
            s => s.KariIsAwayTwice(), s => s.Hanne.Taps("CountedApartChosen", new { leave = s.Newest, ground = "NavCountsAnew" })),
    ];

    private static readonly Row[] Planning =
    [
        new("Ola writes his part first", typeof(PlanWritten), News, Nothing, Nothing, s => s.IsAway(s.Kari, 1), s => s.Ola.TapsInLeave("ManagersPartWritten", Adaptation)),
        new("Ola writes more the same day", typeof(PlanWritten), Edit, Nothing, Nothing,
            s => s.BothHaveWritten(23.November), s => s.Ola.TapsInLeave("ManagersPartWritten", Adaptation)),
        new("Ola changes on a later day what Kari is asked to approve", typeof(PlanWritten), News, Nothing, Nothing,
            s => s.BothHaveWritten(20.November), s => s.Ola.TapsInLeave("ManagersPartWritten", Adaptation)),
        new("Kari approves first", typeof(PlanApproved), Nothing, News, Nothing, s => s.BothHaveWritten(23.November), s => s.Kari.TapsInLeave("PlanAgreedTo")),
        new("It is too much for Kari now", typeof(EmployeeDidNotTakePart), Nothing, News, Nothing, s => s.IsAway(s.Kari, 1), s => s.Kari.TapsInLeave("TooMuchForNow")),
        new("Ola has tried to reach Kari", typeof(ContactTried), Nothing, Nothing, Nothing,
            s => s.OlaHasWritten(), s => s.Ola.TapsInLeave("ContactNoted", new { way = "Letter", contactOn = "2026-11-23", reached = "false" })),
        new("Kari was heard on other work", typeof(TransferConsulted), Nothing, Nothing, Nothing,
            s => s.ATransferIsWritten(), s => s.Ola.TapsInLeave("ConsultationNoted", new { who = "Employee", heardOn = "2026-11-23" })),
        new("A measure is evaluated", typeof(MeasureEvaluated), Nothing, Nothing, Nothing,
            s => s.ItIsTimeToEvaluate(), s => s.Ola.TapsInLeave("MeasureWent", new { how = "Works" })),
        new("The plan is evaluated and goes on", typeof(PlanEvaluated), News, Nothing, Nothing,
            s => s.AllIsEvaluated(), s => s.Ola.TapsInLeave("PlanKept", new { nextOn = "2027-02-05" })),
        new("Measures may end", typeof(MeasuresLetEnd), Nothing, Nothing, Nothing, s => s.MeasuresEnd(), s => s.Ola.Taps("MeasuresMayEnd")),
        new("The plan is ended", typeof(PlanEnded), News, Nothing, Nothing, s => s.ThePlanIsAgreed(), s => s.Ola.TapsInLeave("EndConfirmed")),
        new("Ola finds a plan unnecessary", typeof(PlanFoundUnnecessary), News, Nothing, Nothing, s => s.IsAway(s.Kari, 1), s => s.OlaFindsItUnnecessary()),
        new("Kari wants a plan all the same", typeof(PlanWantedAfterAll), Nothing, News, Nothing, s => s.ItWasFoundUnnecessary(), s => s.Kari.TapsInLeave("PlanNeeded")),
        new("Hanne reads the plan", typeof(PlanOpened), News, Nothing, Nothing, s => s.HanneSeesThePlans(),
            s => s.Hanne.Taps("CaseChosen", new { @case = s.Newest, why = "HelpsManager" })),
        new("Kari shares the plan with a rep", typeof(PlanShared), Nothing, Nothing, Nothing,
            s => s.ThePlanIsAgreed(), s => s.Kari.TapsInLeave("RepChosen", new { rep = "ahmed", until = "2026-12-18" })),
        new("Kari takes the sharing back", typeof(SharingEnded), Nothing, Nothing, Nothing,
            s => s.ThePlanIsShared(), s => s.Kari.TapsInLeave("SharingTakenBack", new { shared = "ahmed" })),
    ];

    private static readonly Row[] Delivering =
    [
        new("Ola sends the plan", typeof(DeliveryAsked), Nothing, Nothing, Nothing, s => s.ItCanBeSent(), s => s.Ola.TapsInLeave("SendingConfirmed")),
        new("NAV can't take it now", typeof(DeliveryTried), Nothing, Edit, Nothing, s => s.ItIsSent(),
            s => s.NavSays("503", (delivery, at) => new NavNews.NotNow(delivery, 503, at))),
        new("NAV has taken it", typeof(DeliveryReceived), News, News, Nothing, s => s.ItIsSent(),
            s => s.NavSays("taken", (delivery, at) => new NavNews.Taken(delivery, Receipt, IssuerGot: true, NavGot: false, at))),
        new("NAV refuses it", typeof(DeliveryRefused), Nothing, News, Nothing, s => s.ItIsSent(),
            s => s.NavSays("refused", (delivery, at) => new NavNews.Refused(delivery, DeliveryProblem.IssuerNotFound, at))),
        new("Nobody knows whether it arrived", typeof(DeliveryUncertain), Nothing, News, Nothing, s => s.ItIsSent(),
            s => s.NavSays("no answer", (delivery, at) => new NavNews.NobodyKnows(delivery, at))),
        new("It did arrive", typeof(ArrivalConfirmed), News, Nothing, Nothing, s => s.NobodyKnows(), s => s.Ola.TapsInLeave("ArrivalFound")),
        new("Ola asks Kari to take it along", typeof(CarryingAsked), News, Nothing, Nothing, s => s.ItCanBeSent(),
            s => s.Ola.TapsInLeave("OtherWayChosen", new { way = "EmployeeCarriedIt", on = "2026-11-23" })),
        new("Kari has taken it along", typeof(DeliveredOtherwise), Nothing, News, Nothing, s => s.KariIsAskedToCarryIt(),
            s => s.Kari.TapsInLeave("CarriedToIssuer", new { on = "2026-11-23" })),
        new("Kari would rather not", typeof(CarryingDeclined), Nothing, News, Nothing, s => s.KariIsAskedToCarryIt(), s => s.Kari.TapsInLeave("CarryingRefused")),
        new("Ola sends a letter", typeof(DeliveredOtherwise), News, Nothing, Nothing, s => s.ItCanBeSent(),
            s => s.Ola.TapsInLeave("OtherWayChosen", new { way = "Letter", on = "2026-11-23" })),
        new("Ola asks NAV for help", typeof(EarlyHelpAsked), News, Nothing, Nothing, s => s.ItCanBeSent(),
            s => s.Ola.TapsInLeave("HelpFromNavAsked", new { help = "EarlyMeeting", tried = "Kortere dager.", why = "Vi finner ikke nok oppgaver." })),
        new("Hanne enters the personal number", typeof(PersonalNumberEntered), Nothing, Edit, Nothing, s => s.TheNumberIsMissing(),
            s => s.Hanne.Taps("PersonalNumberGiven", new { number = "038180 10132" })),
    ];

    private static readonly Row[] KeepingLists =
    [
        new("Hanne puts Kari on the list of union reps", typeof(RepsNamed), News, Nothing, Nothing,
            s => s.Hanne.Writes("tillitsvalgte"), s => s.Hanne.Taps("RepsChanged", new { add = "kari" })),
        new("Hanne changes an address", typeof(AddressesGiven), Nothing, Nothing, Nothing,
            s => s.Hanne.Writes("adresser"), s => s.Hanne.Taps("AddressesChanged", new { nav = "lokal@nav.example" })),
    ];

    private static readonly Row[] MeetingNav =
    [
        new("Kari enters NAV's meeting", typeof(NavMeetingEntered), Nothing, News, Nothing,
            s => s.IsAway(s.Kari, 1), s => s.Kari.TapsInLeave("NavMeetingGiven", new { day = "2026-12-15" })),
        new("Hanne enters it", typeof(NavMeetingEntered), News, News, Nothing,
            s => s.HanneIsToEnterNavsMeeting(), s => s.Hanne.Taps("NavMeetingGiven")),
        new("Ola moves it", typeof(NavMeetingMoved), News, Nothing, Nothing,
            s => s.NavHasCalled(15.December), s => s.Ola.TapsInLeave("NavMeetingGiven", new { day = "2026-12-16", changes = "1" })),
        new("Ola says that NAV has called it off", typeof(NavMeetingCalledOff), News, Nothing, Nothing,
            s => s.NavHasCalled(15.December), s => s.Ola.TapsInLeave("NavMeetingOff")),
        new("Kari says that it was held", typeof(NavMeetingRecorded), Nothing, Edit, Nothing,
            s => s.NavHasCalled(23.November), s => s.Kari.TapsInLeave("NavMeetingWent", new { how = "Held" })),
        new("Ola notes that a meeting is demanded", typeof(NavMeetingDemanded), News, Nothing, Nothing,
            s => s.IsAway(s.Kari, 1), s => s.Ola.TapsInLeave("DemandNoted", new { by = "Employer", way = "Telephone" })),
        new("Ola notes that NAV finds it unnecessary", typeof(NavMeetingFoundUnnecessary), News, Nothing, Nothing,
            s => s.IsAway(s.Kari, 1), s => s.Ola.TapsInLeave("NavHoldsNone")),
        new("Kari has answered NAV", typeof(MeetingNeedAnswered), Nothing, Nothing, Nothing,
            s => s.IsAway(s.Kari, 1), s => s.Kari.TapsInLeave("NeedIsAnswered")),
    ];

    private static IEnumerable<Row> All => [.. Reporting, .. FollowingUp, .. Planning, .. Delivering, .. KeepingLists, .. MeetingNav, .. Meeting];

    public static TheoryData<string> Rows => [.. All.Select(row => row.What)];

    private static object Adaptation => new { plannedAdaptation = "Kortere dager" };

    private string Newest => $"{Book.All.OrderByDescending(leave => leave.Away.From).First().Id}";

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Who_hears_and_how(string what)
    {
        var row = All.Single(row => row.What == what);
        Plays("ahmed", "Ahmed Ali", "nb-NO", manager: null);
        await row.Given(this);
        await Deliver();
        letters.Clear();
        var before = Book.Open();

        await row.Act(this);

        Assert.Contains(before.WrittenSince(), fact => fact.GetType() == row.Fact);
        Assert.Equal((row.Kari, row.Ola, row.Hanne), (Heard(Kari), Heard(Ola), Heard(Hanne)));
    }

    [Fact]
    public void Every_fact_there_is_has_a_row() => Assert.Equal(
        typeof(Fact).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Fact)) && !type.IsAbstract).OrderBy(type => type.Name),
        All.Select(row => row.Fact).Distinct().OrderBy(type => type.Name));

    protected override async ValueTask<IReadOnlyList<LetterErrand>> TakeLetters()
    {
        var taken = await base.TakeLetters();
        letters.AddRange(taken);
        return taken;
    }

    // The answer to who speaks is none, nor is the same card on their other screens.
    private Hears Heard(Actor actor) => letters.Where(letter => letter.Person == actor.Person.Id && letter is { Answers: false, InPlaceOf: null, TakesAway: false })
        .Select(letter => letter.Renews ? News : Edit).DefaultIfEmpty(Nothing).Max();
}
