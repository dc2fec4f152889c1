using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp.KeepingLists;

namespace SickLeaveBot.Conversations.KeepingLists;

/// <summary>Human resources keep who the union reps and the safety reps are, and how the occupational health service and NAV are reached.</summary>
internal static class KeepingListsMoment
{
    public static readonly Moment Instance = new()
    {
        Answers =
        [
            Handling.Always<ListsWanted>((_, context) => Lists.Show(context)),
            Handling.Always<UnionRepsWanted>((_, context) => Lists.ShowReps(RepKind.Union, context)),
            Handling.Always<SafetyRepsWanted>((_, context) => Lists.ShowReps(RepKind.Safety, context)),
            Handling.Always<AddressesWanted>((_, context) => Lists.ShowAddresses(context)),
            Handling.Always<RepsChanged>(ChangingLists.Take),
            Handling.Always<AddressesChanged>(ChangingLists.Take),
        ],
        AlwaysOpen = context => context.IsHumanResources ? [KeptLists.Unopened] : [],
    };
}
