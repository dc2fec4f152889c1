using SickLeaveBot.Conversations.Meetings;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.DoingWithoutAMeeting;

/// <summary>
/// The manager finds dialogue meeting 1 unnecessary or puts it off, and either of the two can have it all the same. While the absence is graded, all
/// sides are asked whether it is useful.
/// </summary>
internal static class DoingWithoutAMeetingMoment
{
    public static readonly Moment Instance = new()
    {
        Answers =
        [
            Handling.From<NoMeetingWanted>(Roles.Manager, Stages.Ongoing, (_, context, leave) => WithoutAMeeting.Open(context, leave)),
            Handling.From<NoMeetingGiven>(Roles.Manager, Stages.Ongoing, WithoutAMeeting.Take),
            Handling.From<MeetingNeeded>(Roles.TheTwo, Stages.Ongoing, (_, context, leave) => WithoutAMeeting.WantAfterAll(context, leave)),
            Handling.From<UsefulnessWanted>(Roles.TheTwo, Stages.Ongoing, (_, context, leave) => Usefulness.Open(context, leave)),
            Handling.From<MeetingIsUseful>(Roles.TheTwo, Stages.Ongoing, (_, context, leave) => Usefulness.Say(null, true, context, leave)),
            Handling.From<MeetingIsNotUseful>(Roles.TheTwo, Stages.Ongoing, (_, context, leave) => Usefulness.Say(null, false, context, leave)),
            Handling.From<DoctorWantsMeeting>(Roles.TheTwo, Stages.Ongoing, (_, context, leave) => Usefulness.Say(Role.SickNoteIssuer, true, context, leave)),
            Handling.From<DoctorNeedsNoMeeting>(Roles.TheTwo, Stages.Ongoing, (_, context, leave) => Usefulness.Say(Role.SickNoteIssuer, false, context, leave)),
        ],
        Fresh = (_, leave, context) => MeetingCards.To(leave, context),
        Nudges = NoMeetingNudges.Of,
    };
}
