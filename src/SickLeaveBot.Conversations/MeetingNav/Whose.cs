using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;

namespace SickLeaveBot.Conversations.MeetingNav;

/// <summary>Whose meeting is meant: the speaker's own, one's whom they follow up, or anybody's where human resources speak.</summary>
internal static class Whose
{
    /// <summary>Every ongoing sick leave; only for human resources.</summary>
    public static readonly DataNeed<IReadOnlyList<SickLeave>> Cases = new([], async (sources, context, cancel) =>
        context.IsHumanResources ? await sources.SickLeaves.AllOngoing(cancel) : []);

    /// <summary>Those it can be about: the one who was named, else the speaker's own, else all that the speaker may enter a meeting for.</summary>
    public static IReadOnlyList<SickLeave> Of(string? named, Context context)
    {
        var others = Others(context);
        return named is not null ? [.. others.Where(leave => leave.Employee.Id == named)]
            : context.Current is { Stage: Stage.Ongoing } own ? [own]
            : others;
    }

    /// <summary>Whether the speaker may enter a meeting in it: the two, and human resources, who see nothing else of it.</summary>
    public static bool MayEnter(Context context) => context.Is(Roles.TheTwo) || context.IsHumanResources;

    private static IReadOnlyList<SickLeave> Others(Context context) =>
    [
        .. context.Team.Where(leave => leave.Stage == Stage.Ongoing).Concat(context.Get(Cases))
            .Where(leave => leave.Employee.Id != context.Speaker.Id).DistinctBy(leave => leave.Id).OrderBy(leave => leave.Employee.Name, StringComparer.Ordinal),
    ];
}
