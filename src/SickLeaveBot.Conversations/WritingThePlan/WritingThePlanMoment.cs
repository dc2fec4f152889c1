using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.WritingThePlan;

/// <summary>The two write the follow-up plan, each on their own form, and approve it.</summary>
internal static class WritingThePlanMoment
{
    public static readonly Moment Instance = new()
    {
        Hear = (heard, context) => heard.Intent == Intent.WritePlan ? Starting.Hear(heard, context) : null,
        NeedsToHear = heard => heard.Intent == Intent.WritePlan ? PlanDrafts.Needed : [],
        Answers =
        [
            Handling.Outside<PlanWanted>(Starting.Open),
            Handling.From<PlanWanted>(Roles.TheTwo, Stages.Counts, (answer, context, _) => Starting.Open(answer, context)),
            Handling.From<PlanWantedBeside>(Roles.TheTwo, Stages.Counts, (_, context, leave) => Starting.OpenBeside(context, leave)),
            Handling.From<EmployeesPartWanted>(Roles.TheTwo, Stages.Ongoing, (_, context, leave) => Starting.EmployeesPart(context, leave)),
            Handling.From<ManagersPartWanted>(Roles.TheTwo, Stages.Ongoing, (_, context, leave) => Starting.ManagersPart(context, leave)),
            Handling.From<EmployeesPartWritten>(Roles.TheTwo, Stages.Ongoing, (answer, context, leave) => Writing.Send(answer.FilledIn, context, leave)),
            Handling.From<ManagersPartWritten>(Roles.TheTwo, Stages.Ongoing, (answer, context, leave) => Writing.Send(answer.FilledIn, context, leave)),
            Handling.From<EmployeesPartKept>(Roles.TheTwo, Stages.Ongoing, (answer, context, leave) => Writing.Keep(answer.FilledIn, context, leave)),
            Handling.From<ManagersPartKept>(Roles.TheTwo, Stages.Ongoing, (answer, context, leave) => Writing.Keep(answer.FilledIn, context, leave)),
            Handling.From<MeasureWanted>(Roles.TheTwo, Stages.Ongoing, (answer, context, leave) => Measuring.Open(answer.Number, context, leave)),
            Handling.From<MeasuresWanted>(Roles.TheTwo, Stages.Ongoing, (_, context, leave) => Measuring.Choose(context, leave)),
            Handling.From<MeasureWritten>(Roles.TheTwo, Stages.Ongoing, Measuring.Take),
            Handling.From<MeasureRemoved>(Roles.TheTwo, Stages.Ongoing, Measuring.Remove),
            Handling.From<PlanAgreedTo>(Roles.TheTwo, Stages.Ongoing, (_, context, leave) => Approving.Approve(context, leave)),
            Handling.From<TooMuchForNow>(Roles.Employee, Stages.Ongoing, (_, context, leave) => TooMuchNow.Say(context, leave)),
            Handling.From<WithoutEmployeeWanted>(Roles.Manager, Stages.Ongoing, (_, context, leave) => WithoutTheEmployee.Open(context, leave)),
            Handling.From<EmployeeLeftOut>(Roles.Manager, Stages.Ongoing, WithoutTheEmployee.LeaveOut),
            Handling.From<ContactNoted>(Roles.Manager, Stages.Ongoing, WithoutTheEmployee.NoteContact),
            Handling.From<ConsultingWanted>(Roles.Manager, Stages.Ongoing, (_, context, leave) => Consulting.Open(context, leave)),
            Handling.From<ConsultationNoted>(Roles.Manager, Stages.Ongoing, Consulting.Note),
        ],
        Fresh = (_, leave, context) => PlanCards.To(leave, context),
        Needs = PlanDrafts.Needed,
        Follows = PlanDrafts.Void,
        OpenIn = (leave, context) => PlanDeadline.IsInSight(leave, context.Today) ? [PlanCards.To(leave, context)] : [],
    };
}
