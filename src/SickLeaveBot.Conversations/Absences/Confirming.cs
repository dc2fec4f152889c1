using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations.Absences;

/// <summary>The card on which a report is confirmed, filled in as far as it is known.</summary>
public static class Confirming
{
    public static ConfirmAbsence Card(
        SickLeave leave, TimeAway away, CapacityForWork capacity, Context context, PeriodProblem? problem = null, bool toldOfIllness = false,
        ConnectionReader connectionTo = ConnectionReader.Nobody)
    {
        var who = context.Company.Who;
        var limit = SelfCertificationLimit.For(leave, away, context);
        return new(
            away.From, away.BackOn,
            context.NearestManager is { } manager ? who.LeaderFor(context.Speaker, manager, context.Today)?.Name : null,
            limit?.If(SelfCertificationNotice.NoteNeeded), limit?.If(SelfCertificationNotice.NotYetEntitled), limit?.If(SelfCertificationNotice.UsedUp),
            SelfCertificationLimit.TimesAtLimit(leave, away, context),
            BackdatingQuestions.IsNeeded(away, context),
            capacity.SomeWorkPossible, capacity.Connection, connectionTo, capacity.Tasks,
            HasHumanResources: who.HumanResourcesFor(context.Speaker) is not null, HasSafetyRep: SafetyRep(who, context) is not null, problem, toldOfIllness);
    }

    /// <summary>The safety rep who can be told: one who is not the employee.</summary>
    public static string? SafetyRep(WhoIsWho who, Context context) => who.SafetyReps.FirstOrDefault(one => one != context.Speaker.Id);
}
