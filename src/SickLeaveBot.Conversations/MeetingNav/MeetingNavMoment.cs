using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;

namespace SickLeaveBot.Conversations.MeetingNav;

/// <summary>NAV's dialogue meetings: the day that NAV has called for, what follows from it, a demand for an earlier or a new one, and whether it was held.</summary>
internal static class MeetingNavMoment
{
    public static readonly Moment Instance = new()
    {
        Reads = SaidOfNavsMeeting.Read,
        Answers =
        [
            Handling.Always<NavMeetingTold>(Entering.Hear),
            Handling.From<NavMeetingGiven>(Roles.TheTwo, Stages.Ongoing, Entering.Take),
            // Human resources enter the day, and see nothing else of the sick leave; in their own they are the employee.
            Handling.Anyone<NavMeetingGiven>((answer, context, leave) =>
                context.IsHumanResources && leave.Stage == Stage.Ongoing && !context.Is(Roles.Employee) ? Entering.Take(answer, context, leave) : null),
            Handling.From<NavMeetingChangeWanted>(Roles.TheTwo, Stages.Ongoing, (_, context, leave) => Entering.Change(context, leave)),
            Handling.From<NavMeetingOff>(Roles.TheTwo, Stages.Ongoing, (_, context, leave) => Afterwards.CallOff(context, leave)),
            Handling.From<NavMeetingWent>(Roles.TheTwo, Stages.Counts, Afterwards.Record),
            Handling.From<DemandWanted>(Roles.TheTwo, Stages.Ongoing, (_, context, leave) => Demanding.Open(context, leave)),
            Handling.From<DemandNoted>(Roles.TheTwo, Stages.Ongoing, Demanding.Take),
            Handling.From<NavHoldsNone>(Roles.TheTwo, Stages.Ongoing, (_, context, leave) => HoldingNone.Take(context, leave)),
            Handling.From<NeedIsAnswered>(Roles.TheTwo, Stages.Ongoing, (_, context, leave) => NavNudges.Answered(context, leave)),
        ],
        Fresh = (_, leave, context) => context.Is(Roles.TheTwo) ? Standing.To(leave, context) : null,
        Nudges = NavNudges.Of,
        OpenIn = (leave, context) => context.Is(Roles.TheTwo) && leave.NavMeetings.Open is not null ? [Standing.To(leave, context)!] : [],
    };
}
