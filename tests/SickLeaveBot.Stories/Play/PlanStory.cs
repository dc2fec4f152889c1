using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Law;

namespace SickLeaveBot.Stories.Play;

/// <summary>A play about the follow-up plan: Kari is away from 23 November, long enough for one.</summary>
public abstract class PlanStory(Func<Company, Company>? decided = null) : Story(decided: decided)
{
    protected async Task KariIsAway()
    {
        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed", new { backOn = "2027-02-15" });
    }

    /// <summary>The morning round is made on each working morning, both days included.</summary>
    protected async Task EveryMorning(DateOnly from, DateOnly to)
    {
        for (var day = from; day <= to; day = day.AddDays(1))
            if (WorkingDays.IsWorkingDay(day)) await On(day);
    }
}
