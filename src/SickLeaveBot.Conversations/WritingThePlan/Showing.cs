using SickLeaveBot.Conversations.DoingWithoutAPlan;
using SickLeaveBot.Conversations.EvaluatingThePlan;
using SickLeaveBot.FollowUp;

namespace SickLeaveBot.Conversations.WritingThePlan;

/// <summary>How the follow-up plan looks now to each of the two who make it; an old card is answered with this.</summary>
public static class Showing
{
    public static Card To(SickLeave leave, Desk desk) =>
        WithoutAPlan.Card(leave, desk) ?? Ending.Card(leave, desk) ?? ReportingSick.Showing.To(desk.Standing, leave, desk);
}
