using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.WritingThePlan;

/// <summary>Transfer to other work: the employee and the union rep are consulted before it is decided (arbeidsmiljøloven § 4-6 second paragraph).</summary>
public static class Consulting
{
    public static Reply Open(Context context, SickLeave leave) => new() { Leave = leave, Shown = Form(context, leave) };

    public static Reply Note(ConsultationNoted answer, Context context, SickLeave leave)
    {
        if (answer.HeardOn > context.Today || answer.HeardOn < leave.Away.From)
            return new() { Leave = leave, Shown = Form(context, leave) with { DayIsWrong = true } };
        var consulted = new TransferConsulted(answer.Who, answer.HeardOn);
        if (leave.Plan.Consulted.Contains(consulted)) return new() { Leave = leave, Shown = PlanCards.To(leave, context) };
        var after = leave.After([consulted], context.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Shown = PlanCards.To(after, context),
            Effects =
            [
                Remember.In(leave, consulted),
                .. PlanSides.Tell(PlanSide.Employee, leave, after, context),
            ],
        };
    }

    private static ConsultingOnTransfer Form(Context context, SickLeave leave) => new(leave.Employee.Name, TransferToOtherWork.On(leave, context.Today), context.Today, false);
}
