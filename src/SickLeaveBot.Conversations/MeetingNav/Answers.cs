using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.NavMeetings;

namespace SickLeaveBot.Conversations.MeetingNav;

/// <summary>An answer about NAV's meeting as it stands: when that has changed, the fresh card is shown.</summary>
public abstract record NavMeetingAnswer : Answer
{
    public override Matter About => Matter.Meeting;

    public override IReadOnlyList<DataNeed> Needs => [Following.Need, Whose.Cases];
}

/// <summary>Somebody has written of NAV's meeting; a card with what was understood follows, and nothing else.</summary>
/// <param name="Employee">Whom it is about, where one whom the speaker leads was named.</param>
[Harmless]
public sealed record NavMeetingTold(
    NavMeetingSaying What, string? Employee, DateOnly? Day, [AtMost(20)] string? At, NavMeetingPlace? Where, NavMeetingWhich? Which) : NavMeetingAnswer
{
    public override Matter About => Matter.Nothing;
}

/// <summary>When and where NAV's meeting is.</summary>
/// <param name="Changes">The number of the meeting that it changes, where the card said that there is one.</param>
/// <param name="Asked">The day the card has asked about once already: it is meant.</param>
public sealed record NavMeetingGiven(
    DateOnly? Day, [AtMost(20)] string? At, NavMeetingPlace? Where, NavMeetingWhich? Which, int? Changes, DateOnly? Asked) : NavMeetingAnswer
{
    // What was typed is not thrown away because the other was quicker: what stands is shown beside it.
    public override Matter About => Matter.Nothing;
}

[Harmless]
public sealed record NavMeetingChangeWanted : NavMeetingAnswer;

/// <summary>NAV has called the meeting off.</summary>
public sealed record NavMeetingOff : NavMeetingAnswer;

/// <summary>How it went, said afterwards with one tap.</summary>
public sealed record NavMeetingWent(NavMeetingOutcome How) : NavMeetingAnswer;

/// <summary>Somebody wants to demand an earlier or a new meeting of NAV, or to note that it was demanded.</summary>
[Harmless]
public sealed record DemandWanted : NavMeetingAnswer
{
    public override Matter About => Matter.Nothing;
}

/// <summary>It was demanded of NAV: by whom, how and when.</summary>
public sealed record DemandNoted(MeetingDemander By, DemandWay Way, DateOnly? DemandedOn) : NavMeetingAnswer
{
    public override Matter About => Matter.Nothing;
}

/// <summary>NAV has said that it holds none.</summary>
public sealed record NavHoldsNone : NavMeetingAnswer;

/// <summary>The speaker has answered NAV's question about the need for a meeting; what, is between them and NAV.</summary>
public sealed record NeedIsAnswered : NavMeetingAnswer
{
    public override Matter About => Matter.Nothing;
}
