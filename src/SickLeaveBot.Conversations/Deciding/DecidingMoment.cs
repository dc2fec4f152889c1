using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;

namespace SickLeaveBot.Conversations.Deciding;

/// <summary>Human resources, or who decides in their place, finds all that waits for a decision, the oldest first, and opens each with a tap.</summary>
internal static class DecidingMoment
{
    // A card has room for so many of each with a button.
    private const int MostLines = 8;

    public static readonly Moment Instance = new()
    {
        Answers =
        [
            Handling.Always<DecisionsWanted>((_, context) => List(context)),
            Handling.Always<DecisionOpened>(Open),
        ],
        AlwaysOpen = context => MayDecide(context)
            ? [new Decisions([], HasWaiting: false, NothingWaits: false, [], HasJoined: false, 0, HasMore: false, IsUnopened: true)]
            : [],
    };

    private static Reply List(Context context)
    {
        if (!MayDecide(context)) return new() { Shown = new Note(NoteKind.NotYours) };
        var waiting = context.Waiting.OrderBy(BackdatingQuestions.Reported).ThenBy(leave => leave.Away.From)
            .ThenBy(leave => leave.Employee.Name, StringComparer.Ordinal).ThenBy(leave => leave.Id)
            .Select(leave => new WaitingLine($"{leave.Id}", leave.Employee.Name, leave.Away.From, BackdatingQuestions.Reported(leave))).ToList();
        var joined = Joining.Lines(context);
        var more = Math.Max(waiting.Count - MostLines, 0) + Math.Max(joined.Count - MostLines, 0);
        return new()
        {
            Shown = new Decisions([.. waiting.Take(MostLines)], waiting.Count > 0, waiting.Count == 0, [.. joined.Take(MostLines)], joined.Count > 0,
                more, more > 0, IsUnopened: false),
        };
    }

    // Which cases there are, and whether the speaker may decide them, is asked of the context, never of the card.
    private static Reply Open(DecisionOpened answer, Context context) =>
        context.Waiting.FirstOrDefault(leave => $"{leave.Id}" == answer.Case) is { } leave
            ? new() { Leave = leave, Shown = BackdatingQuestions.Of(leave, context, BackdatingQuestions.Reported(leave)) }
            : Joining.Lines(context).Any(line => line.Id == answer.Case) ? Joining.List(context, chosen: answer.Case) : List(context);

    private static bool MayDecide(Context context) => context.IsHumanResources || context.Waiting.Count > 0;
}
