using SickLeaveBot.FollowUp;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Meetings;

/// <summary>When the bot begins with the meeting: once the plan is agreed, at the latest on day 28.</summary>
public static class Begins
{
    public static DateOnly On(SickLeave leave, Counted counted)
    {
        var day28 = WorkingDays.LastOnOrBefore(counted.FirstDay.AddDays(27));
        return leave.Plan.Agreed is { AgreedOn: var agreed } && agreed < day28 ? agreed : day28;
    }
}
