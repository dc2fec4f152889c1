namespace SickLeaveBot.Stories.Consequences;

/// <summary>The cards that can be open, and how each comes to be.</summary>
internal static class Situations
{
    public static IReadOnlyDictionary<string, Func<OpenCard, Task>> All { get; } = new Dictionary<string, Func<OpenCard, Task>>
    {
        ["ConfirmAbsence"] = it => it.Emp.Writes("syk i dag, tilbake torsdag"),
        ["AbsenceReceipt"] = it => it.Reported(),
        ["ChangeAbsence"] = it => After(it.Reported(), () => it.Emp.Taps("ChangeWanted")),
        ["RegisterSickNote"] = it => After(it.Reported(), () => it.Emp.Taps("SickNoteWanted")),
        ["ConfirmReturn"] = it => After(it.Reported(), () => it.ItIs(24.November), () => it.Emp.Taps("ReturnWanted")),
        ["ConfirmPeriod"] = it => After(it.Reported(), () => it.Emp.Writes("fortsatt syk, tilbake mandag")),
        ["ConfirmSickNote"] = it => After(it.Reported(), () => it.Emp.Writes("sykmelding 100 prosent fra 24. november til 15. desember")),
        ["ConfirmSickNote, grades"] = it => After(it.Reported(), () => it.Emp.Writes("sykmeldt 100 % fra 24.11 til 4.12 og 50 % fra 7.12 til 18.12")),
        ["ConfirmSickNote, at work"] = it => it.Emp.Writes("sykmelding med behandlingsdager fra 24. november til 18. desember"),
        ["RegisterSickNote, at work"] = it => it.Emp.Writes("avventende sykmelding"),
        ["NoteAtWorkReceipt"] = it => it.HasANoteAtWork(),
        ["NoteAtWorkReceipt, withdrawn"] = it => After(it.HasANoteAtWork(), () => it.Emp.Taps("WithdrawalWanted"), () => it.Emp.Taps("WithdrawalConfirmed")),
        ["NoteAtWorkNotice"] = it => As(it, it.Boss, it.HasANoteAtWork()),
        ["ConfirmNoteWithdrawal"] = it => After(it.HasANoteAtWork(), () => it.Emp.Taps("WithdrawalWanted")),
        ["ConfirmSickNote, longer"] = it => After(it.HasANoteAtWork(), () => it.Emp.Writes("behandlingsdagene er forlenget til 8. januar")),
        ["ConfirmBack"] = it => After(it.Reported(), () => it.ItIs(24.November), () => it.Emp.Writes("tilbake i dag")),
        ["ConfirmUndo"] = it => After(it.HasANote(), () => it.Emp.Writes("angre")),
        ["ConfirmWithdrawal"] = it => After(it.Reported(), () => it.Emp.Writes("trekk meldingen")),
        ["WholeDaysOnly"] = it => it.Emp.Writes("syk 50 % i dag"),
        ["WhichFirstDay"] = it => it.Emp.Writes("syk fra torsdag"),
        ["AreYouBack"] = it => After(it.Reported(), () => it.ItIs(26.November)),
        ["ReportedForYou"] = it => After(it.Boss.Writes("Tone er syk i dag, tilbake torsdag"), () => it.Boss.Taps("SomeoneReported")),
        ["ReportForSomeone"] = it => As(it, it.Boss, it.Boss.Writes("Tone er syk i dag, tilbake torsdag")),
        ["AbsenceNotice"] = it => As(it, it.Boss, it.Reported()),
        ["BackdatingQuestion"] = it => As(it, it.Hr, it.WaitsForHr()),
        ["AbsenceReceipt, waits for HR"] = it => it.WaitsForHr(),
        ["AbsenceReceipt, withdrawn"] = it => After(it.Reported(), () => it.Emp.Taps("WithdrawalWanted"), () => it.Emp.Taps("WithdrawalConfirmed")),
        ["AbsenceReceipt, ended"] = it => After(it.Reported(), () => it.ItIs(26.November), () => it.Emp.Taps("BackToday")),
        ["ConfirmChildSick"] = it => it.Emp.Writes("barnet mitt er sykt i dag"),
        ["CareReceipt"] = it => After(it.Emp.Writes("barnet mitt er sykt i dag"), () => it.Emp.Taps("ChildSickConfirmed")),
        ["EmployeesPart"] = it => After(it.HasANote(), () => it.Emp.Writes("lag plan")),
        ["ManagersPart"] = it => As(it, it.Boss, After(it.HasANote(), () => it.Boss.Writes("lag plan"))),
        ["OurPlan"] = it => After(it.PlanIsWritten(), () => it.Emp.Writes("lag plan")),
        ["OurPlan, manager"] = it => As(it, it.Boss, After(it.PlanIsWritten(), () => it.Boss.Writes("lag plan"))),
        ["SendThePlan"] = it => As(it, it.Boss, After(it.PlanIsAgreed(), () => it.Boss.TapsInLeave("SendWanted"))),
        ["CarryThePlan"] = it => After(it.PlanIsAgreed(), () => it.Emp.TapsInLeave("CarryWanted")),
        ["SharePlan"] = it => After(it.PlanIsAgreed(), () => it.Emp.TapsInLeave("SharingWanted")),
        ["NavMeetingForm"] = it => After(it.HasANote(), () => it.Emp.Writes("NAV har kalt inn til dialogmøte 15. desember")),
        ["NavsMeeting"] = it => NavHasCalled(it),
        ["NavsMeeting, manager"] = it => As(it, it.Boss, NavHasCalled(it)),
        ["IsNavsMeetingOff"] = it => After(NavHasCalled(it), () => it.Emp.Writes("møtet med NAV er avlyst")),
        ["DemandAMeeting"] = it => After(it.HasANote(), () => it.Emp.Writes("jeg krever dialogmøte med NAV")),
        ["NavHoldsNoMeeting"] = it => After(it.HasANote(), () => it.Emp.Writes("NAV har fritatt oss fra dialogmøte 2")),
        ["ChangeReps"] = it => As(it, it.Hr, it.Hr.Writes("tillitsvalgte")),
        ["ChangeAddresses"] = it => As(it, it.Hr, it.Hr.Writes("adresser")),
        ["IsAMeetingUnnecessary"] = it => As(it, it.Boss, After(it.PlanIsAgreed(), () => it.Boss.TapsInLeave("NoMeetingWanted"))),
        ["NoMeetingNow"] = it => After(it.PlanIsAgreed(), () => it.Boss.TapsInLeave("NoMeetingGiven", new { ground = "WillNotReturn", contactOn = "2026-11-23" })),
        ["EndThePlan"] = it => After(it.PlanIsAgreed(), () => it.Emp.TapsInLeave("EndWanted")),
    };

    /// <summary>Where things stand when something is asked for.</summary>
    public static IReadOnlyDictionary<string, Func<OpenCard, Task>> Asking { get; } = new Dictionary<string, Func<OpenCard, Task>>
    {
        ["Nothing"] = _ => Task.CompletedTask,
        ["Reported"] = it => it.Reported(),
        ["Next day"] = it => After(it.Reported(), () => it.ItIs(24.November)),
        ["Changed"] = it => After(it.Reported(), () => it.Emp.Writes("fortsatt syk, tilbake mandag"), () => it.Emp.Taps("PeriodChosen")),
        ["Under a note"] = it => After(it.HasANote(), () => it.ItIs(11.January)),
        ["Boss"] = it => As(it, it.Boss, Task.CompletedTask),
        ["Plan"] = it => it.HasANote(),
        ["Boss, plan"] = it => As(it, it.Boss, it.HasANote()),
    };

    private static Task NavHasCalled(OpenCard it) =>
        After(it.HasANote(), () => it.Emp.Writes("NAV har kalt inn til dialogmøte 15. desember"), () => it.Emp.Taps("NavMeetingGiven"));

    private static async Task After(Task first, params Func<Task>[] then)
    {
        await first;
        foreach (var step in then) await step();
    }

    private static async Task As(OpenCard card, Play.Actor speaker, Task until)
    {
        await until;
        card.Speaks(speaker);
    }
}
