namespace SickLeaveBot.Law.NationalInsuranceAct;

/// <summary>Folketrygdloven § 8-8: the employee takes part, and tries work-related activity within eight weeks.</summary>
/// <seealso href="https://lovdata.no/lov/1997-02-28-19/§8-8"/>
public static class Section8_8
{
    private static readonly Wording Words = Wording.NotReadVerbatim(
        """
        Senest innen 8 uker skal den sykmeldte prøve seg i arbeidsrelatert aktivitet, unntatt når medisinske grunner klart
        er til hinder for slik aktivitet. Det kan unntaksvis likevel ytes sykepenger utover 8 uker dersom arbeidsrelaterte
        aktiviteter ikke kan gjennomføres på arbeidsplassen.
        """,
        "Ekspertgruppens rapport 2021 om IA-avtalen; NAV-brevenes tekst; navikt/isaktivitetskrav",
        since: null);

    /// <summary>The activity requirement at eight weeks: the last day is first day + 8 weeks − 1 day, as NAV counts.</summary>
    public static readonly Duty TryWorkRelatedActivity = new(
        DutyKind.ActivityRequirement, Role.Employee, Regime.Before2011, Regime.Current,
        LegalBasis.NationalInsuranceAct("8-8", 2), Words,
        "Arbeidstakeren skal prøve seg i arbeidsrelatert aktivitet så tidlig som mulig og senest innen åtte uker. NAV avgjør, "
        + "og kan gjøre unntak for klare medisinske grunner eller når aktivitet ikke lar seg gjøre på arbeidsplassen. NAV regner "
        + "første fraværsdag som dag 1; den lempeligste lesingen er én dag senere.",
        situation => situation.Absence.DayAwayFor(weeks: 8),
        MetByGradedWork);

    private static Finding MetByGradedWork(Situation situation, DateOnly due)
    {
        if (Findings.EndsBefore(situation, due) is { } ended)
        {
            return ended;
        }

        var grade = Findings.GradeReasons(situation.Absence, due);
        return (grade & Reasons.FullOnDueDay) != 0
            ? Finding.Required(grade)
            : Finding.NotRequired(grade | Reasons.GradedWorkIsActivity);
    }
}
