using SickLeaveBot.App.Hosting;
using SickLeaveBot.Conversations;
using SickLeaveBot.FollowUp;
using SickLeaveBot.Law;

namespace SickLeaveBot.App.Morning;

/// <summary>Goes through every ongoing sick leave and says what is due. It may run as often as it likes: nothing is said twice.</summary>
public sealed class MorningRound(ISickLeaves sickLeaves, Secretary secretary, ILogger<MorningRound> log)
{
    public async Task Make(CancellationToken cancel)
    {
        foreach (var id in await sickLeaves.Ongoing(cancel))
        {
            try
            {
                await secretary.Nudge(id.Leave, cancel);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.RoundFailed(id.Leave, failure);
            }
        }
    }

    /// <summary>The next morning on which the bot has something to say of its own accord.</summary>
    public async Task<DateTimeOffset?> NextMorning(CancellationToken cancel)
    {
        var days = new List<DateOnly>();
        foreach (var id in await sickLeaves.Ongoing(cancel))
            if (await secretary.NextNudge(id.Leave, cancel) is { } day)
                days.Add(day);
        return days.Count > 0 ? Oslo.At(WorkingDays.FirstOnOrAfter(days.Min()), MorningClock.Opens) : null;
    }
}
