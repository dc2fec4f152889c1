using SickLeaveBot.App.Hosting;
using SickLeaveBot.Conversations;
using SickLeaveBot.Conversations.DeliveringThePlan;
using SickLeaveBot.Conversations.KeepingInTouch;
using SickLeaveBot.FollowUp;
using SickLeaveBot.Law;

namespace SickLeaveBot.App.Morning;

/// <summary>Goes through every ongoing sick leave and says what is due. It may run as often as it likes: nothing is said twice.</summary>
public sealed class MorningRound(ISickLeaves sickLeaves, Secretary secretary, Archive archive, TimeProvider clock, ILogger<MorningRound> log)
{
    public async Task Make(CancellationToken cancel)
    {
        foreach (var id in await sickLeaves.Ongoing(cancel))
        {
            try
            {
                await secretary.Nudge(id, cancel);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.RoundFailed(id, failure);
            }
        }
    }

    /// <summary>The next morning on which the bot has something to say of its own accord.</summary>
    public async Task<DateTimeOffset?> NextMorning(CancellationToken cancel)
    {
        var days = new List<DateOnly>();
        foreach (var id in await sickLeaves.Ongoing(cancel))
            if (await sickLeaves.Find(id, cancel) is { } leave)
                days.AddRange(((DateOnly?[])[Nudging.NextDay(leave), Checked(leave)]).OfType<DateOnly>());
        return days.Count > 0 ? Oslo.At(WorkingDays.FirstOnOrAfter(days.Min()), MorningClock.Opens) : null;
    }

    private DateOnly? Checked(SickLeave leave) => archive.Nav is null ? null : PreFlight.NextDay(leave, Oslo.DayOf(clock.GetUtcNow()));
}
