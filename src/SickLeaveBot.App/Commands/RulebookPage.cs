using System.Globalization;
using System.Text;
using SickLeaveBot.Law;
using SickLeaveBot.Law.Asking;

namespace SickLeaveBot.App.Commands;

/// <summary>The rulebook as a page to hand to a lawyer or a union: written from the same values that the bot acts on.</summary>
internal static class RulebookPage
{
    private const string Introduction =
        """
        # Regelboken

        Skrevet av programmet ut fra reglene det selv følger. «Lest ordrett» betyr at ordene er sitert fra kilden som står ved
        siden av. «Ikke lest ordrett» betyr at lovens egne ord ikke er lest: en jurist må sammenligne før de brukes. Der kilden er
        Lovdata: Inneholder data under Norsk lisens for offentlige data (NLOD) 2.0, gjort tilgjengelig av Stiftelsen Lovdata.
        Fristene er trygt lest: første fraværsdag er dag 1. Det er ikke funnet overgangsregler; hver plikt følger regelen som gjaldt på
        fristdagen.

        """;

    /// <summary>The titles by regime.</summary>
    public static string Contents()
    {
        var page = new StringBuilder();
        foreach (var regime in Regimes.All)
        {
            page.AppendLine(Heading(regime));
            foreach (var duty in Rulebook.In(regime))
            {
                page.AppendLine(Invariant($"- {TitleOf(duty.Kind)} – {duty.Basis}"));
            }
        }

        return page.ToString();
    }

    /// <summary>Every duty and right by regime: basis, words, due day and worked example.</summary>
    public static string Markdown()
    {
        var page = new StringBuilder(Introduction);
        foreach (var regime in Regimes.All)
        {
            page.AppendLine(Invariant($"## {Heading(regime)}")).AppendLine();
            var example = ExampleIn(regime);
            foreach (var duty in example.Duties.OrderBy(duty => duty.Duty.Kind))
            {
                Append(page, example, duty);
            }

            foreach (var right in Rulebook.Rights.Where(right => right.Since <= regime && regime <= right.Until))
            {
                Append(page, right, FirstDayOfExamplesIn(regime));
            }
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, Timeline example, DutyOnTimeline duty)
    {
        page.AppendLine(Invariant($"### Plikt: {TitleOf(duty.Duty.Kind)}")).AppendLine()
            .AppendLine(Invariant($"**Hvem:** {NameOf(duty.Duty.On)} · **Hjemmel:** {duty.Duty.Basis}")).AppendLine();
        Append(page, duty.Duty.Words);
        page.AppendLine(duty.Duty.Why).AppendLine();
        page.AppendLine(Invariant(
            $"**Eksempel:** helt borte fra {example.Absence?.FirstDay:O}{NavMeetingFor(duty, example)}: {Result(duty)}.")).AppendLine();
    }

    private static void Append(StringBuilder page, Right right, DateOnly day)
    {
        page.AppendLine(Invariant($"### Rett eller regel: {right.Title}")).AppendLine()
            .AppendLine(Invariant($"**Hjemmel:** {right.Basis}")).AppendLine();
        Append(page, right.Words);
        page.AppendLine(Invariant($"**Eksempel:** {right.Example(day)}")).AppendLine();
    }

    private static void Append(StringBuilder page, Wording words)
    {
        foreach (var line in words.Text.Split('\n'))
        {
            page.AppendLine(Invariant($"> {line.TrimEnd()}"));
        }

        var since = words.InForceSince is { } day ? Invariant($"i kraft fra {day:O}") : "ikrafttredelse ikke bekreftet";
        var verbatim = words.Verbatim ? "lest ordrett" : "**ikke lest ordrett**";
        page.AppendLine().AppendLine(
            Invariant($"Kilde: {words.Source} ({verbatim}; {since}; sist sammenlignet {words.LastCompared:O}).")).AppendLine();
    }

    private const int DaysUntilNavMeeting = 161;

    private static DateOnly FirstDayOfExamplesIn(Regime regime) => Regimes.FirstDay(regime).AddDays(7);

    // A sick note of more than a year, and a meeting NAV has set on the first day of week 24.
    private static Timeline ExampleIn(Regime regime)
    {
        var firstDay = FirstDayOfExamplesIn(regime);
        return Timeline.Of(
            [new(AbsenceKind.SickNote, firstDay, firstDay.AddDays(400), Grade.Full)],
            asOf: firstDay,
            navMeeting: firstDay.AddDays(DaysUntilNavMeeting),
            regime: regime);
    }

    private static string NavMeetingFor(DutyOnTimeline duty, Timeline example) => duty.Duty.Kind is DutyKind.PlanToNav
        ? Invariant($", NAVs møte {example.Absence?.FirstDay.AddDays(DaysUntilNavMeeting):O}")
        : "";

    private static string Result(DutyOnTimeline duty) => duty.IsRequired
        ? Invariant($"frist {duty.Due:O} (lempeligste lesing {duty.DueOuter:O}), gjøres senest virkedagen {duty.RemindOn:O}")
        : "kreves ikke";

    private static string Heading(Regime regime) => regime is Regime.Current
        ? Invariant($"Fra {Regimes.FirstDay(regime):O}")
        : Invariant($"{Regimes.FirstDay(regime):O} til {Regimes.LastDay(regime):O}");

    private static string NameOf(Role role) => role switch
    {
        Role.Employer => "arbeidsgiver",
        Role.Employee => "arbeidstaker",
        Role.SickNoteIssuer => "sykmelder",
        _ => "NAV",
    };

    private static string TitleOf(DutyKind duty) => duty switch
    {
        DutyKind.FirstContact => "Første kontakt",
        DutyKind.FollowUpPlan => "Oppfølgingsplan",
        DutyKind.PlanToIssuer => "Planen til sykmelder",
        DutyKind.DialogueMeeting1 => "Dialogmøte 1",
        DutyKind.ActivityRequirement => "Aktivitetskravet",
        DutyKind.ReportToNav => "Melding til NAV etter ni uker",
        DutyKind.NavAsksMeetingNeed => "NAV spør om behov for møte",
        DutyKind.PlanToNav => "Planen til NAV før NAVs møte",
        DutyKind.DialogueMeeting2 => "Dialogmøte 2",
        DutyKind.Nav39WeekLetter => "NAVs brev i uke 39",
        DutyKind.Before52Weeks => "Før 52 uker",
        _ => "Lengste tid med sykepenger",
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
