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
                if (!await MakeRound(stoppingToken)) await Rest(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.Stumbled(failure);
                await Task.Delay(Patience, clock, stoppingToken);
            }
        }
    }

    private async Task<bool> MakeRound(CancellationToken cancel)
    {
        var due = outbox.Due(clock.GetUtcNow()).Where(parcel => !IsUnderWay(parcel.Person)).ToList();
        foreach (var parcel in due)
        {
            var delivery = Deliver(parcel, cancel);
            if (await Task.WhenAny(delivery, Task.Delay(Patience, clock, cancel)) == delivery) await delivery;
        }
        return due.Count > 0;
    }

    private async Task Deliver(Parcel parcel, CancellationToken cancel)
    {
        lock (underWay) underWay.Add(parcel.Person);
        try
        {
            var known = await ledger.Knows(parcel.Person, cancel);
            var contact = known?.Contact ?? new(parcel.Person, teams.TenantId ?? "", null, null, null, null);
            await Settle(parcel, await messenger.Deliver(parcel.Letter, contact, parcel.InPlaceOf, cancel));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.Stumbled(failure);
            await Later(parcel, null, "Stumbled");
        }
        finally
        {
            lock (underWay) underWay.Remove(parcel.Person);
            bell.Ring();
        }
    }

    private Task Settle(Parcel parcel, Delivery outcome)
    {
        switch (outcome)
        {
            case Delivery.Done done:
                return outbox.Arrived(parcel, done);
            case Delivery.Gone:
                return outbox.Gone(parcel);
            case Delivery.Later later:
                return Later(parcel, later.After, later.Code);
            case Delivery.Unreachable lost:
                log.IsUnreachable(parcel.Person, lost.Code);
                return outbox.Lost(parcel, lost.Code);
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

    private async Task Rest(CancellationToken cancel)
    {
        var rung = bell.Wait(cancel);
        if (outbox.NextTry(clock.GetUtcNow()) is { } next)
            await Task.WhenAny(rung, Task.Delay(Positive(next - clock.GetUtcNow()), clock, cancel));
        else
            await rung;
    }

    private static TimeSpan Positive(TimeSpan time) => time > TimeSpan.Zero ? time : TimeSpan.Zero;

    private bool IsUnderWay(string person)
    {
        lock (underWay) return underWay.Contains(person);
    }
}
