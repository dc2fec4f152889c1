using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.KeepingInTouch;

namespace SickLeaveBot.Conversations.KeepingInTouch;

/// <summary>The manager sees the first day differently. The employee is told and can change it; nobody else can.</summary>
internal static class QuestioningFirstDay
{
    /// <summary>Once for a first day: said again, it is on the card already.</summary>
    public static Reply Tell(Context context, SickLeave leave)
    {
        if (leave.IsFirstDayQuestioned) return Shown(leave, context, asks: false);
        var questioned = new FirstDayQuestioned();
        var after = leave.After([questioned], context.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Shown = Noticing.Notice(after, context),
            Effects =
            [
                Remember.In(leave, questioned),
                new Message(leave.Employee, new FirstDayIsQuestioned(context.Speaker.Name, leave.Away.From), Slot.FirstDay, Anew: true),
            ],
        };
    }

    /// <summary>«første dagen er feil, hun var på jobb i går»: the card where it can be said; of one's own absence, the form.</summary>
    public static Reply Find(FirstDayDoubted said, Context context)
    {
        var away = context.Team.Where(leave => (leave.Counts || leave.Stage == Stage.WithHumanResources) && (said.Employee is null || leave.Employee.Id == said.Employee)).ToList();
        var toConfirm = away.Where(leave => Noticing.Notice(leave, context).CanConfirmFirstDay).ToList();
        return (away, toConfirm, context.Current) switch
        {
            ([var only], _, _) => Shown(only, context, asks: only.Counts),
            (_, [var only], _) => Shown(only, context, asks: true),
            ([], _, { Counts: true } own) when said.Employee is null => ChangingPeriod.Form(own),
            _ when context.Reports.Count == 0 && context.Team.Count == 0 => new() { Shown = new Note(NoteKind.NoAbsence) },
            _ => TeamList.Of(context),
        };
    }

    /// <summary>The manager finds the day right after all, or another one follows up: the question is over where it stands.</summary>
    public static IEnumerable<Effect> Over(Change change) =>
        change is { Before.IsFirstDayQuestioned: true, After: { IsFirstDayQuestioned: false, Counts: true } after } && after.Away.From == change.Before.Away.From
            ? [new Message(after.Employee, new FirstDayQuestionIsOver(after.Away.From), Slot.FirstDay) { About = after }]
            : [];

    private static Reply Shown(SickLeave leave, Context context, bool asks) =>
        new() { Leave = leave, Shown = Noticing.Notice(leave, context) with { CanQuestionFirstDay = asks && !leave.IsFirstDayQuestioned } };
}
