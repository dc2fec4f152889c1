using SickLeaveBot.App.Tests.Storage;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.ReadingThePlan;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.App.Tests.Documents;

/// <summary>Kari's sick leave with a plan that both have approved, short or long.</summary>
internal static class Plans
{
    public static readonly DateOnly AgreedOn = new(2026, 12, 14);

    public static readonly Company Company = new("Fjordlys AS", new() { HumanResources = [new("hanne", "Hanne Lund")], UnionReps = ["ahmed"] },
        Law.SelfCertificationPolicy.Statutory, 3)
    {
        Documents = new(new("https://bot.example"), DrawsPdf: true),
    };

    public static readonly PlanContent Ordinary = PlanContent.Empty with
    {
        TypicalWorkday = "Kundesamtaler på telefon om formiddagen, saksbehandling etter lunsj.",
        Tasks =
        [
            new("Saksbehandling på skjerm", TaskState.AsUsual), new("Svare på e-post", TaskState.AsUsual),
            new("Korte møter på Teams, høyst en halv time", TaskState.WithAdaptation), new("Opplæring av nye kolleger", TaskState.WithAdaptation),
            new("Telefonvakt i åpent landskap", TaskState.NotNow),
        ],
        EarlierAdaptation = "Hev- og senkepult og egen arbeidsplass ved vinduet.",
        PlannedAdaptation = "Lederen fordeler telefonvaktene på de andre i teamet.",
        OtherAdaptation = "Å begynne senere på dagen.",
        Measures =
        [
            new(1, MeasureKind.HomeOffice, "tirsdag og torsdag", PlanSide.Manager, new(2026, 12, 14), new(2027, 1, 29), LoadConsidered: true),
            new(2, MeasureKind.ShorterHours, null, PlanSide.Manager, new(2026, 12, 14), new(2027, 1, 15), LoadConsidered: true),
            new(3, MeasureKind.Other, "Støyskjerm på pulten", PlanSide.Employee, new(2026, 12, 16), new(2027, 1, 29), LoadConsidered: false),
        ],
        FollowUp = "Vi snakker sammen hver fredag klokka ti.",
        EvaluateOn = new(2027, 1, 15),
        NeedsNav = true,
        NavHelp = "Tilskudd til støyskjerm.",
        ToIssuer = "Vi tror at Kari kan arbeide halve dager med oppgavene over. Gi gjerne beskjed om det er noe vi må ta hensyn til.",
    };

    public static readonly PlanContent Long = Ordinary with
    {
        TypicalWorkday = string.Join('\n', Enumerable.Range(1, 30).Select(hour => $"Klokka {hour} går vi gjennom køen og svarer på det som haster mest, særlig æøå og ÆØÅ.")),
        Tasks = [.. Enumerable.Range(1, 60).Select(number => new PlannedTask($"Oppgave nummer {number}", (TaskState)(number % 3)))],
        ToIssuer = string.Join(' ', Enumerable.Repeat("Vi tror at Kari kan arbeide halve dager.", 40)),
    };

    public static SickLeave Leave(PlanContent content, NoPartReason? without = null) => SickLeave.Empty(new(1, 0, 0, new byte[8])).After(
        [
            new ReportBegun(Writes.Kari, Writes.Kari, Writes.Ola, new(new(2026, 11, 23), null, null)),
            new AbsenceReported(Writes.Ola, new(new(2026, 11, 23), null, null), CapacityForWork.Unknown),
            new PlanWritten(PlanSide.Manager, content, PlanField.None, AgreedOn),
            .. without is { } why ? new Fact[] { new EmployeeDidNotTakePart(why, AgreedOn) }
                : [new PlanWritten(PlanSide.Employee, content, PlanField.None, AgreedOn), new PlanApproved(PlanSide.Employee, AgreedOn)],
            new PlanApproved(PlanSide.Manager, AgreedOn),
        ], "kari", new(2026, 12, 14, 8, 0, 0, TimeSpan.Zero));

    public static Paper Paper(PlanContent content, Language language = Language.Nb, NoPartReason? without = null)
    {
        var leave = Leave(content, without);
        return CardTemplate.Print(PlanPapers.Of(leave, leave.Plan.Agreed!, Company), language);
    }
}
