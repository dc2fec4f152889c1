namespace SickLeaveBot.Law.Asking;

/// <summary>Which version of each duty applies when the rules change under way.</summary>
/// <remarks>
/// No transitional rule was found. Each duty follows the rule in force on its due day, and the older one where neither
/// rule's date falls in its own time: explain contract.
/// </remarks>
internal static class Choosing
{
    /// <summary>Every duty of a situation in the version that applies, as it stands on a day.</summary>
    public static List<DutyOnTimeline> Duties(Situation situation, Regime? forced, DateOnly asOf)
    {
        var duties = new List<DutyOnTimeline>(Rulebook.Versions.Length);
        foreach (var versions in Rulebook.Versions)
        {
            var version = forced is { } regime ? KnownIn(versions, regime) : InForceWhenDue(versions, situation);
            if (version is not null)
            {
                duties.Add(OnTimeline(version, situation, forced, asOf));
            }
        }

        return duties;
    }

    private static Duty? KnownIn(Duty[] versions, Regime regime) => Array.Find(versions, duty => duty.IsKnownIn(regime));

    // The newest version whose due day does not come before its own time. It may come after that time: then a newer
    // version's day came too early, and the older rule stands; without a newer version the duty was abolished.
    private static Duty? InForceWhenDue(Duty[] versions, Situation situation)
    {
        for (var i = versions.Length - 1; i >= 0; i--)
        {
            var duty = versions[i];
            var due = duty.Due(situation) ?? situation.Absence.FirstDay;
            if (due >= duty.FirstDay || duty.Since is Regime.Before2011)
            {
                var isAbolished = due > duty.LastDay && i == versions.Length - 1;
                return isAbolished ? null : duty;
            }
        }

        return null;
    }

    private static DutyOnTimeline OnTimeline(Duty duty, Situation situation, Regime? forced, DateOnly asOf)
    {
        if (duty.Due(situation) is not { } due)
        {
            return new(duty, null, Need.NotRequired, DutyStatus.NotRequired, Reasons.NavHasSetNoMeeting);
        }

        var (need, reasons) = duty.Judge(situation, due);
        return new(duty, due, need, StatusOf(need, due, asOf), reasons | Readings(duty, situation, due, forced));
    }

    private static Reasons Readings(Duty duty, Situation situation, DateOnly due, Regime? forced)
    {
        var gaps = situation.Absence.Spells.Count > 1 ? Reasons.DaysAtWorkInside : Reasons.None;
        var change = 0 switch
        {
            _ when forced is not null => Reasons.None,
            _ when due > duty.LastDay => Reasons.OlderRuleAcrossTheChange,
            _ when situation.Absence.FirstDay < duty.FirstDay => Reasons.RuleOfTheDueDay,
            _ => Reasons.None,
        };

        return gaps | change;
    }

    private static DutyStatus StatusOf(Need need, DateOnly due, DateOnly asOf) => need switch
    {
        Need.NotRequired => DutyStatus.NotRequired,
        Need.SomebodyMustBeAsked => DutyStatus.Asked,
        _ when asOf < due => DutyStatus.Upcoming,
        _ when asOf == due => DutyStatus.DueToday,
        _ => DutyStatus.Overdue,
    };
}
