using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using SickLeaveBot.Workplace.Company;

namespace SickLeaveBot.Workplace.Chats;

/// <summary>Brings what people do to the bot, in order for each person: again after fifteen silent seconds, and until a bot that is down is back.</summary>
public sealed class Postman(BotLine line, PretendMicrosoftOptions options) : IDisposable
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> queues = new();
    private readonly CancellationTokenSource stopped = new();

    /// <summary>True when the bot took it; false when Teams gave up.</summary>
    public async Task<bool> Bring(string person, JsonObject activity)
    {
        var queue = queues.GetOrAdd(person, _ => new(1));
        await queue.WaitAsync(stopped.Token);
        try
        {
            return await Persist(activity);
        }
        finally
        {
            queue.Release();
        }
    }

    /// <summary>A card's answer waits for its result and is not queued; one that comes too late is sent once more, for nobody to see.</summary>
    public async Task<BotAnswer> Ask(JsonObject activity)
    {
        var answer = await line.Send(activity, stopped.Token);
        if (answer is BotAnswer.TooLate)
        {
            _ = line.Send(activity, stopped.Token);
        }

        return answer;
    }

    public void Dispose()
    {
        stopped.Cancel();
        stopped.Dispose();
    }

    private async Task<bool> Persist(JsonObject activity)
    {
        var (sent, waited, pause) = (0, TimeSpan.Zero, TimeSpan.FromMilliseconds(250));
        while (true)
        {
            var answer = await line.Send(activity, stopped.Token);
            switch (answer)
            {
                case BotAnswer.Came { Took: true }:
                    return true;
                case BotAnswer.Came { Status: < 500 }:
                    return false;
                case BotAnswer.NotThere when waited < options.BotMayBeDownFor:
                    break;
                case BotAnswer.NotThere:
                    return false;
                case var _ when ++sent >= options.Deliveries:
                    return false;
            }

            await Task.Delay(pause, stopped.Token);
            waited += pause;
            pause = TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, TimeSpan.FromSeconds(2).Ticks));
        }
    }
}
