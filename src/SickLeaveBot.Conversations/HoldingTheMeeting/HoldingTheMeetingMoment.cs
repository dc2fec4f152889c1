using SickLeaveBot.Conversations.Meetings;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;

namespace SickLeaveBot.Conversations.HoldingTheMeeting;

/// <summary>The meeting itself: a guide the day before, how it went, and the minutes that both can stand by.</summary>
internal static class HoldingTheMeetingMoment
{
    public static readonly Moment Instance = new()
    {
        Answers =
        [
            Handling.From<HowItWentWanted>(Roles.Manager, Stages.Counts, (_, context, leave) => Holding.Open(context, leave)),
            Handling.From<MeetingTookPlace>(Roles.Manager, Stages.Counts, Holding.WasHeld),
            Handling.From<NotHeldWanted>(Roles.Manager, Stages.Counts, (_, context, leave) => Holding.OpenNotHeld(context, leave)),
            Handling.From<MeetingDidNotTakePlace>(Roles.Manager, Stages.Counts, Holding.WasNotHeld),
            Handling.From<MinutesWanted>(Roles.TheTwo, Stages.Counts, (_, context, leave) => MinutesTaking.Open(context, leave)),
            Handling.From<MinutesChangeWanted>(Roles.Manager, Stages.Counts, (_, context, leave) => MinutesTaking.OpenChange(context, leave)),
            Handling.From<MinutesGiven>(Roles.Manager, Stages.Counts, MinutesTaking.Write),
            Handling.From<MinutesAgreedTo>(Roles.Employee, Stages.Counts, (_, context, leave) => MinutesTaking.Approve(context, leave)),
            Handling.From<RemarkGiven>(Roles.Employee, Stages.Counts, MinutesTaking.Remark),
        ],
        Fresh = (_, leave, context) => MinutesTaking.Shown(leave, context),
        Nudges = HoldingNudges.Of,
    };
}
