namespace SickLeaveBot.FollowUp.Plans;

/// <summary>
/// Joins what somebody has written into a plan that may have changed since they opened it. Nobody's text is lost: where both have
/// changed the same field, both texts stand, and it is said which field it is.
/// </summary>
public static class Joining
{
    /// <param name="opened">The plan as it was when the writer opened it.</param>
    /// <param name="now">The plan as it is now.</param>
    /// <param name="written">The plan as the writer wants it.</param>
    /// <returns>The joined plan, and the fields that both have changed.</returns>
    public static (PlanContent Plan, PlanField ByBoth) Join(PlanContent opened, PlanContent now, PlanContent written)
    {
        var mine = PlanFields.Changed(opened, written);
        var byBoth = mine & PlanFields.Changed(opened, now) & PlanFields.Changed(now, written);
        var joined = now.Take(mine & ~byBoth, written);
        return (PlanFields.All.Where(field => byBoth.HasFlag(field)).Aggregate(joined, (plan, field) => Both(plan, field, opened, written)), byBoth);
    }

    // Of a date or a yes and a no only one can stand: the newest, and the two are shown the difference and approve again.
    private static PlanContent Both(PlanContent now, PlanField field, PlanContent opened, PlanContent written) => field switch
    {
        PlanField.Tasks => now with { Tasks = [.. Union(opened.Tasks, now.Tasks, written.Tasks).OrderBy(task => task.State)] },
        PlanField.Measures => now with { Measures = Renumbered([.. Union(opened.Measures, now.Measures, written.Measures)]) },
        PlanField.EvaluateOn or PlanField.NeedsNav => now.Take(field, written),
        _ => now.Take(field, Texts(field, now, written)),
    };

    private static PlanContent Texts(PlanField field, PlanContent now, PlanContent written)
    {
        var both = Joined(PlanFields.Value(field, now) as string, PlanFields.Value(field, written) as string);
        return field switch
        {
            PlanField.TypicalWorkday => written with { TypicalWorkday = both },
            PlanField.EarlierAdaptation => written with { EarlierAdaptation = both },
            PlanField.PlannedAdaptation => written with { PlannedAdaptation = both },
            PlanField.OtherAdaptation => written with { OtherAdaptation = both },
            PlanField.FollowUp => written with { FollowUp = both },
            PlanField.NavHelp => written with { NavHelp = both },
            _ => written with { ToIssuer = both },
        };
    }

    private static string? Joined(string? one, string? other) => (one, other) switch
    {
        (null, _) => other,
        (_, null) => one,
        _ when one.Contains(other, StringComparison.Ordinal) => one,
        _ when other.Contains(one, StringComparison.Ordinal) => other,
        _ => $"{one}\n{other}",
    };

    // What both still have, and what either has added; a thing that one of them has taken out is out.
    private static IEnumerable<T> Union<T>(IReadOnlyList<T> opened, IReadOnlyList<T> now, IReadOnlyList<T> written) =>
        now.Where(one => written.Contains(one) || !opened.Contains(one)).Concat(written.Where(one => !now.Contains(one) && !opened.Contains(one)));

    // When both have changed the same measure, both wordings stand; the second becomes a measure of its own.
    private static IReadOnlyList<Measure> Renumbered(IReadOnlyList<Measure> measures)
    {
        var next = measures.Select(measure => measure.Number).DefaultIfEmpty().Max() + 1;
        return [.. measures.Select((measure, at) => measures.Take(at).Any(one => one.Number == measure.Number) ? measure with { Number = next++ } : measure)];
    }
}
