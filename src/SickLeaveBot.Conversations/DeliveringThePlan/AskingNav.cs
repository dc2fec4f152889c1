using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.DeliveringThePlan;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.DeliveringThePlan;

/// <summary>
/// The manager asks NAV for help early: an early dialogue meeting 2, or something else. It takes an agreed plan that is up to date, what
/// has been tried, and why help is needed; all of it goes to NAV with the plan.
/// </summary>
public static class AskingNav
{
    public static Reply Open(SickLeave leave, Context context) =>
        Shown(leave, context, new(EarlyHelpWish.EarlyMeeting, null, leave.Plan.Agreed?.Content.NavHelp), told: false, isFirst: true);

    public static Reply Ask(HelpFromNavAsked answer, Context context, SickLeave leave)
    {
        var (tried, toldInTried) = HealthGuard.Of(answer.Tried, Strictness.AboutSomeoneElse);
        var (why, toldInWhy) = HealthGuard.Of(answer.Why, Strictness.AboutSomeoneElse);
        var kept = new HelpFromNavAsked(answer.Help, tried, why);
        if (UpToDate(leave) is not { } version || tried is null || why is null || !context.Get(WayToNav.Known).IsSetUp || Missing(leave, kept).Count > 0)
            return Shown(leave, context, kept, toldInTried || toldInWhy, isFirst: false);
        var delivery = leave.Deliveries.NextNumber;
        return Sending.Told(leave,
            [
                new EarlyHelpAsked(delivery, version.Number, answer.Help, tried, why, context.Today),
                new DeliveryAsked(delivery, version.Number, ToIssuer: false, ToNav: true, context.Today),
            ], context);
    }

    private static Reply Shown(SickLeave leave, Context context, HelpFromNavAsked so, bool told, bool isFirst)
    {
        var missing = Missing(leave, so);
        return new()
        {
            Leave = leave,
            Shown = context.Get(WayToNav.Known).IsSetUp && UpToDate(leave) is { } version
                ? new AskNavForHelp(leave.Employee.Name, version.Number, so.Help, so.Tried, so.Why,
                    !isFirst && missing.Contains(EarlyHelpPart.WhatHasBeenTried), !isFirst && missing.Contains(EarlyHelpPart.WhyHelpIsNeeded), told)
                : new NoHelpYet(missing.Contains(EarlyHelpPart.UpdatedPlan), !context.Get(WayToNav.Known).IsSetUp),
        };
    }

    private static IReadOnlyList<EarlyHelpPart> Missing(SickLeave leave, HelpFromNavAsked so) =>
        EarlyHelp.MissingFrom(new(UpToDate(leave)?.AgreedOn, so.Tried, so.Why, $"{so.Help}"));

    // Up to date: agreed as it stands, nothing being changed, not ended.
    private static PlanVersion? UpToDate(SickLeave leave) => leave.Plan.Stage == PlanStage.Agreed ? leave.Plan.Agreed : null;
}
