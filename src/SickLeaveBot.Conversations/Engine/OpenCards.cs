using SickLeaveBot.Conversations.AnsweringInWords;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;

namespace SickLeaveBot.Conversations.Engine;

/// <summary>What a person can answer because of how the sick leaves stand, whatever they were shown last: also after a restart.</summary>
internal static class OpenCards
{
    /// <summary>The cards in groups, the speaker's own first; what fits in an earlier group is meant.</summary>
    public static IEnumerable<IReadOnlyList<ShownCard>> For(Context context) =>
    [
        In(context.Own.Where(leave => leave == context.Draft || leave == context.Current), context),
        In(context.Waiting.Concat(context.Team.Where(leave => leave.Stage == Stage.Ongoing)).DistinctBy(leave => leave.Id), context),
        [.. Dialogue.Moments.SelectMany(moment => moment.AlwaysOpen(context)).Select(card => new ShownCard(card, default, context.Language, context.Today, About: null))],
    ];

    private static IReadOnlyList<ShownCard> In(IEnumerable<SickLeave> leaves, Context context) =>
    [
        .. from leave in leaves
           from moment in Dialogue.Moments
           from card in moment.OpenIn(leave, context with { Leave = leave })
           select new ShownCard(card, new(leave.Id, leave.Version), context.Language, context.Today, leave.Employee),
    ];
}
