namespace SickLeaveBot.Law;

/// <summary>The four times the rules of following up sick leave fall into.</summary>
public enum Regime
{
    /// <summary>Ot.prp. nr. 6 (2006–2007): plan at six weeks, meeting at twelve.</summary>
    Before2011,

    /// <summary>Prop. 89 L (2010–2011): plan at four weeks, meeting at seven for everyone, report to NAV at nine.</summary>
    July2011,

    /// <summary>Prop. 102 L (2013–2014), lovvedtak 79: the graded are asked, the report is gone.</summary>
    July2014,

    /// <summary>The same follow-up rules; IA agreements and extended self-certification differ.</summary>
    Current,
}

/// <summary>When each regime was in force, and how it is written in an answer.</summary>
public static class Regimes
{
    /// <summary>Earlier law is not covered: a day before this one is refused.</summary>
    public static readonly DateOnly FirstDayCovered = new(2007, 3, 1);

    public static IReadOnlyList<Regime> All { get; } = [Regime.Before2011, Regime.July2011, Regime.July2014, Regime.Current];

    public static DateOnly FirstDay(Regime regime) => regime switch
    {
        Regime.Before2011 => FirstDayCovered,
        Regime.July2011 => new(2011, 7, 1),
        Regime.July2014 => new(2014, 7, 1),
        _ => new(2019, 1, 1),
    };

    public static DateOnly LastDay(Regime regime) =>
        regime is Regime.Current ? DateOnly.MaxValue : FirstDay(regime + 1).AddDays(-1);

    /// <summary>The regime in force on a day; a day before 1 March 2007 is refused with <see cref="ArgumentOutOfRangeException"/>.</summary>
    public static Regime On(DateOnly day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, FirstDayCovered);

        var regime = Regime.Current;
        while (day < FirstDay(regime))
        {
            regime--;
        }

        return regime;
    }

    public static string Label(Regime regime) => regime switch
    {
        Regime.Before2011 => "pre-2011",
        Regime.July2011 => "2011-07-01",
        Regime.July2014 => "2014-07-01",
        _ => "current",
    };
}
