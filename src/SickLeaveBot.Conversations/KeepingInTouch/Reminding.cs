using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.FollowUp;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.KeepingInTouch;

/// <summary>Somebody asks to be reminded. A manager is, of calling an employee who is away; of anything else it is said that nobody is.</summary>
internal static class Reminding
{
    public static Reply Find(ReminderAsked said, Context context) =>
        context.Team.Where(leave => leave.Stage == Stage.Ongoing && (said.Employee is null || leave.Employee.Id == said.Employee)).ToList() switch
        {
            [var only] when said.IsCall => KeepingInTouchMoment.Instance.Where<CallWanted>(only, context,
                about => FollowingUp.PlanCall(new(said.On ?? WorkingDays.NextAfter(context.Today)), about, only)),
            [_, _, ..] when said.IsCall => TeamList.Of(context),
            _ => new() { Shown = new Note(NoteKind.OnlyOfCalls) },
        };
}
