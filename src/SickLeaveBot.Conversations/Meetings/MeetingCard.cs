using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Conversations.Meetings;

/// <summary>A card about the workplace's own dialogue meeting: each of the two has one of them, which shows how things stand.</summary>
public abstract record MeetingCard : Card
{
    public override Slot KeptAs => MeetingSlots.Meeting;
}

/// <summary>An answer about the workplace's own dialogue meeting.</summary>
public abstract record MeetingAnswer : Answer
{
    public override Matter About => Matter.Meeting;
}

/// <summary>Where the cards about a meeting stand in the chats.</summary>
public static class MeetingSlots
{
    public static readonly Slot Meeting = new("Meeting");

    /// <summary>What the employee is asked in private.</summary>
    public static readonly Slot Wishes = new("MeetingWishes");

    /// <summary>What the employee is asked of a guest whom the manager wants.</summary>
    public static readonly Slot Guest = new("MeetingGuest");

    /// <summary>What each of the two may think of before the meeting.</summary>
    public static readonly Slot Guide = new("MeetingGuide");

    /// <summary>How it went, and the minutes.</summary>
    public static readonly Slot Minutes = new("MeetingMinutes");

    /// <summary>The notice to a rep.</summary>
    public static readonly Slot Rep = new("MeetingRep");

    /// <summary>The notice to human resources.</summary>
    public static readonly Slot Overdue = new("MeetingNotHeld");
}
