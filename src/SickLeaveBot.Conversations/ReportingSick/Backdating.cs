using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations.ReportingSick;

/// <summary>A first day further back than the company's policy allows: human resources decides, nothing is silently refused.</summary>
public static class Backdating
{
    /// <param name="connection">What the employee has let somebody know besides, where there is anything.</param>
    public static Reply Refer(SickLeave leave, BackdatingReferred referred, WorkConnectionTold? connection, Context context)
    {
        IReadOnlyList<Fact> facts = connection is null ? [referred] : [referred, connection];
        var after = leave.After(facts, context.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Shown = AbsenceCards.Receipt(after, context),
            Effects =
            [
                Remember.In(leave, facts),
                .. context.Company.Who.DeciderOf(after, context.Today) is { } person
                    ? [new Message(person, BackdatingQuestions.Of(after, context, context.Today), Slot.HumanResources)]
                    : Array.Empty<Message>(),
                .. Noticing.WhileWaiting(after, context),
            ],
        };
    }

    /// <summary>Whoever follows up has been told already that somebody is away and hears what was decided,
    /// also when it was they who decided; whoever else was asked sees what was decided.</summary>
    public static Reply Decide(bool accepted, Context context, SickLeave leave)
    {
        var decided = new BackdatingDecided(accepted);
        var after = leave.After([decided], context.Speaker.Id, default);
        var question = BackdatingQuestions.Of(after, context, BackdatingQuestions.Reported(leave));
        return new()
        {
            Leave = leave,
            Shown = question,
            Effects =
            [
                Remember.In(leave, decided),
                new Message(leave.Employee, AbsenceCards.Receipt(after, context), Slot.Receipt),
                .. Noticing.Decided(after, context),
                .. context.Company.Who.DeciderOf(after, context.Today) is { } asked && asked.Id != context.Speaker.Id
                    ? [new Message(asked, question, Slot.HumanResources)]
                    : Array.Empty<Message>(),
            ],
        };
    }

    /// <summary>What was decided, to who decides and taps once more; null to all others.</summary>
    public static Reply? Decided(Context context, SickLeave leave) =>
        context.Company.Who.Decides(context.Speaker.Id, leave, context.Today) && leave.History.Any(fact => fact.What is BackdatingDecided)
            ? new() { Leave = leave, Shown = BackdatingQuestions.Of(leave, context, BackdatingQuestions.Reported(leave)) }
            : null;
}
