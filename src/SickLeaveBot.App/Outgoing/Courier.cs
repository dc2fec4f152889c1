using SickLeaveBot.App.Hosting;
using SickLeaveBot.App.Teams;
using SickLeaveBot.Conversations;
using SickLeaveBot.Storage;

namespace SickLeaveBot.App.Outgoing;

/// <summary>
/// Empties the outbox. One letter is under way at a time, so that a crash can double one letter at most; a recipient who
/// keeps it waiting is left to finish alone while the others go on.
/// </summary>
internal sealed class Courier(
    Outbox outbox, ILedger ledger, IMessenger messenger, Bell bell, TeamsSettings teams, TimeProvider clock, ILogger<Courier> log)
    : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(30);

    private readonly HashSet<string> underWay = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var now = clock.GetUtcNow();
                if (!await MakeRound(now, stoppingToken)) await Rest(now, stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.Stumbled(failure);
                await Task.Delay(Patience, clock, stoppingToken);
            }
        }
    }

    private async Task<bool> MakeRound(DateTimeOffset now, CancellationToken cancel)
    {
        var due = outbox.Due(now).Where(parcel => !IsUnderWay(parcel.Person)).ToList();
        foreach (var parcel in due)
        {
            // A letter that is under way when the program is told to stop gets the time to arrive.
            await Deliver(parcel, cancel).WaitAsync(Patience, clock, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            cancel.ThrowIfCancellationRequested();
        }
        return due.Count > 0;
    }

    private async Task Deliver(Parcel parcel, CancellationToken cancel)
    {
        lock (underWay) underWay.Add(parcel.Person);
        try
        {
            var to = (await ledger.Knows(parcel.Person, cancel))?.Contact ?? new(parcel.Person, teams.TenantId ?? "", null, null, null, null);
            await Settle(parcel, to, await Send(parcel, to), cancel);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.Stumbled(failure);
        }
        finally
        {
            lock (underWay) underWay.Remove(parcel.Person);
            bell.Ring();
        }
    }

    private async Task<Delivery> Send(Parcel parcel, Contact to)
    {
        try
        {
            return await messenger.Deliver(parcel.Letter, to, parcel.InPlaceOf, CancellationToken.None);
        }
        catch (Exception failure)
        {
            log.Stumbled(failure);
            return new Delivery.Later(null, "Stumbled");
        }
    }

    // While the disk is full, say, what has been sent must not be sent again: nothing more goes to the person until it is written down.
    private async Task Settle(Parcel parcel, Contact to, Delivery outcome, CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                await Settle(parcel, to, outcome);
                return;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.Stumbled(failure);
                await Task.Delay(Patience, clock, cancel);
            }
        }
    }

    private Task Settle(Parcel parcel, Contact to, Delivery outcome)
    {
        switch (outcome)
        {
            case Delivery.Done done:
                return outbox.Arrived(parcel, to, done);
            case Delivery.Gone:
                return outbox.Gone(parcel);
            case Delivery.Later later:
                return Later(parcel, later.After, later.Code);
            case Delivery.Unreachable lost:
                log.IsUnreachable(parcel.Person, lost.Code);
                return outbox.Lost(to, lost.Code);
            case Delivery.Refused refused:
                log.WasRefused(parcel.Number, refused.Code);
                return outbox.Refused(parcel, refused.Code);
            default:
                throw new InvalidOperationException($"A delivery can't end as {outcome.GetType().Name}.");
        }
    }

    // The connector has made its own tries by now; each further round waits twice as long.
    private Task Later(Parcel parcel, TimeSpan? after, string code)
    {
        log.DeliveredLater(parcel.Number, code, parcel.Tries + 1);
        var doubled = TimeSpan.FromSeconds(15 * Math.Pow(2, Math.Min(parcel.Tries, 10)));
        return outbox.TryAgain(parcel, clock.GetUtcNow() + (after ?? (doubled < LongestRest ? doubled : LongestRest)));
    }

    private Task Rest(DateTimeOffset now, CancellationToken cancel) =>
        bell.Wait(outbox.NextTry(now) is { } next ? Positive(next - clock.GetUtcNow()) : Timeout.InfiniteTimeSpan, clock, cancel);

    private static TimeSpan Positive(TimeSpan time) => time > TimeSpan.Zero ? time : TimeSpan.Zero;

    private bool IsUnderWay(string person)
    {
        lock (underWay) return underWay.Contains(person);
    }
}
