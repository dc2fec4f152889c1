using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;

namespace SickLeaveBot.Conversations.CountingTogether;

/// <summary>Absences that the law counts together are parted by human resources, or let count together again.</summary>
internal static class CountingTogetherMoment
{
    public static readonly Moment Instance = new()
    {
        Answers =
        [
            Handling.Always<JoinedWanted>((_, context) => Parting.AsDecided(context) ?? Joining.List(context, chosen: context.Leave is { } leave ? $"{leave.Id}" : null)),
            Handling.Always<CountedApartChosen>(Parting.Take),
            Handling.Anyone<CountedTogetherAgain>((_, context, leave) => Parting.TakeBack(context, leave)),
        ],
        Nudges = Joined.Nudges,
        AlwaysOpen = context => context.IsHumanResources ? [new JoinedAbsences([], [], null, HasSome: false, IsEmpty: false, IsUnopened: true, null)] : [],
    };
}
