using SickLeaveBot.Law.NationalInsuranceAct;
using SickLeaveBot.Law.WorkingEnvironmentAct;

namespace SickLeaveBot.Law.Asking;

/// <summary>The table of contents: every duty the bot follows up, in the order a sick leave meets them, oldest version first.</summary>
public static partial class Rulebook
{
    /// <summary>The versions of each duty through the regimes.</summary>
    public static IReadOnlyList<IReadOnlyList<Duty>> Duties => Versions;

    internal static readonly Duty[][] Versions =
    [
        [Section4_6.MakeFirstContactBefore2011, Section4_6.MakeFirstContact],
        [Section4_6.PrepareFollowUpPlanBefore2011, Section4_6.PrepareFollowUpPlan2011, Section4_6.PrepareFollowUpPlan],
        [Section4_6.SendPlanToIssuerBefore2011, Section4_6.SendPlanToIssuer2011, Section4_6.SendPlanToIssuer],
        [Section4_6.HoldDialogueMeetingBefore2011, Section4_6.HoldDialogueMeetingForAll, Section4_6.HoldDialogueMeeting2014, Section4_6.HoldDialogueMeeting],
        [Section8_8.TryWorkRelatedActivity],
        [Section4_6.ReportToNav],
        [Section8_7a.AskAboutNeedForMeetingBefore2019, Section8_7a.AskAboutNeedForMeeting],
        [Section4_6.SendPlanToNavBefore2011, Section4_6.SendPlanToNav2011, Section4_6.SendPlanToNav],
        [Section8_7a.HoldDialogueMeeting2Before2019, Section8_7a.HoldDialogueMeeting2],
        [Section8_7a.SendLetterAt39WeeksBefore2019, Section8_7a.SendLetterAt39Weeks],
        [Section8_7a.ConsiderNeedsBefore52WeeksBefore2014, Section8_7a.ConsiderNeedsBefore52Weeks2014, Section8_7a.ConsiderNeedsBefore52Weeks],
        [Section8_12.EndOfSicknessBenefit],
    ];

    /// <summary>The duties of one regime.</summary>
    public static IEnumerable<Duty> In(Regime regime) =>
        Versions.SelectMany(versions => versions).Where(duty => duty.IsKnownIn(regime));

    /// <summary>The duties in force on a day; a day before 1 March 2007 is refused.</summary>
    public static IEnumerable<Duty> On(DateOnly day) => In(Regimes.On(day));
}
