namespace SickLeaveBot.Law;

/// <summary>A duty in the version that applies to a situation, with its date and finding.</summary>
internal readonly record struct ChosenDuty(Duty Duty, DateOnly? Due, Finding Finding)
{
    public DutyOnTimeline On(DateOnly asOf) => new(Duty, Due, Finding.Need, StatusOn(asOf), Finding.Reasons);

    private DutyStatus StatusOn(DateOnly asOf) => (Finding.Need, asOf.CompareTo(Due ?? DateOnly.MaxValue)) switch
    {
        (Need.NotRequired, _) => DutyStatus.NotRequired,
        (Need.SomebodyMustBeAsked, _) => DutyStatus.Asked,
        (_, < 0) => DutyStatus.Upcoming,
        (_, 0) => DutyStatus.DueToday,
        _ => DutyStatus.Overdue,
    };
}

/// <summary>Which version of each duty applies when the rules change under way.</summary>
/// <remarks>
/// No transitional rule was found. Each duty follows the rule in force on its due day, and the older one where neither
/// rule's date falls in its own time: explain contract.
/// </remarks>
internal static class Choosing
{
    public static IEnumerable<ChosenDuty> Versions(Situation situation, Regime? forced)
    {
        foreach (var versions in Rulebook.Duties)
        {
            var version = forced is { } regime ? KnownIn(versions, regime) : InForceWhenDue(versions, situation);
            if (version is not null)
            {
                yield return Judged(version, situation, forced);
            }
        }
    }

    private static Duty? KnownIn(IReadOnlyList<Duty> versions, Regime regime) =>
        versions.FirstOrDefault(duty => duty.IsKnownIn(regime));

    // The newest version whose due day does not come before its own time. It may come after that time: then a newer
    // version's day came too early, and the older rule stands; without a newer version the duty was abolished.
    private static Duty? InForceWhenDue(IReadOnlyList<Duty> versions, Situation situation)
    {
        for (var i = versions.Count - 1; i >= 0; i--)
        {
            var duty = versions[i];
            var due = duty.Due(situation) ?? situation.Absence.FirstDay;
            if (due >= duty.FirstDay || (i == 0 && duty.Since is Regime.Before2011))
            {
                var isAbolished = due > duty.LastDay && i == versions.Count - 1;
                return isAbolished ? null : duty;
            }
        }

        return null;
    }

    private static ChosenDuty Judged(Duty duty, Situation situation, Regime? forced)
    {
        if (duty.Due(situation) is not { } due)
        {
            return new(duty, null, Finding.NotRequired(Reasons.NavHasSetNoMeeting));
        }

        var finding = duty.Judge(situation, due);
        var readings = situation.Absence.Spells.Count > 1 ? Reasons.DaysAtWorkInside : Reasons.None;
        if (forced is null && due > duty.LastDay)
        {
            readings |= Reasons.OlderRuleAcrossTheChange;
        }
        else if (forced is null && situation.Absence.FirstDay < duty.FirstDay)
        {
            readings |= Reasons.RuleOfTheDueDay;
        }

        return new(duty, due, finding with { Reasons = finding.Reasons | readings });
    }
}
