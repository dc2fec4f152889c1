using SickLeaveBot.Conversations.Meetings;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;

namespace SickLeaveBot.Conversations.PreparingTheMeeting;

/// <summary>Who comes to the meeting: the employee is asked in private, and nobody whom only they can call is called without their yes.</summary>
internal static class PreparingTheMeetingMoment
{
    public static readonly Moment Instance = new()
    {
        Hear = (heard, context) => IsMeant(heard) && context.Current is { } own && MeetingCards.HasOne(own, context) ? Wishes.Open(context with { Leave = own }, own) : null,
        NeedsToHear = heard => IsMeant(heard) ? RepsHere.Needed : [],
        Answers =
        [
            Handling.From<WishesWanted>(Roles.Employee, Stages.Ongoing, (_, context, leave) => Wishes.Open(context, leave)),
            Handling.From<WishesGiven>(Roles.Employee, Stages.Ongoing, Wishes.Take),
            Handling.From<GuestsWanted>(Roles.Manager, Stages.Ongoing, (_, context, leave) => Guesting.Open(context, leave)),
            Handling.From<GuestsChosen>(Roles.Manager, Stages.Ongoing, Guesting.Choose),
            Handling.From<GuestSpokenOf>(Roles.Employee, Stages.Ongoing, Guesting.Speak),
        ],
        Fresh = (_, leave, context) => MeetingCards.To(leave, context),
        Needs = RepsHere.Needed,
        Nudges = WishesNudges.Of,
    };

    private static bool IsMeant(Heard heard) => heard is { Intent: Intent.BringRep or Intent.ConsentDoctor, IsQuestion: false };
}
