using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.FollowUp.Meetings;

/// <summary>Something that has happened with a dialogue meeting (dialogmøte), the workplace's own or NAV's.</summary>
public abstract record MeetingFact : Fact
{
    public override Matter Changes => Matter.Meeting;
}
