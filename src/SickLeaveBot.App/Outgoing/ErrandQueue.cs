using SickLeaveBot.App.Hosting;
using SickLeaveBot.Storage;

namespace SickLeaveBot.App.Outgoing;

/// <summary>
/// The errands of one kind. One is under way at a time, so that a crash can double one letter at most; a recipient who keeps it waiting is
/// left to finish alone while the others go on.
/// </summary>
internal sealed class ErrandQueue(ICarrier carrier, IErrands errands, IWakeSignals signals, TimeProvider clock, ILogger log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly HashSet<long> underWay = [];
    private readonly HashSet<string> waitedFor = [];

    public async Task Run(CancellationToken stopping)
    {
        await TakeOver(stopping);
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                var now = clock.GetUtcNow();
                if (!await MakeRound(now, stopping)) await Rest(now, stopping);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.Stumbled(failure);
                await Task.Delay(Patience, clock, stopping);
            }
        }
    }

    // What an earlier run had begun is told to be uncertain, and is never done again by itself.
    private async Task TakeOver(CancellationToken cancel)
    {
        IReadOnlyList<long> begun = [];
        await Again(async _ => begun = await errands.TakeOver(carrier.Kind), errand: null, cancel);
        foreach (var number in begun)
            await Again(async stop => await (await errands.Open(number) is { } errand ? carrier.Uncertain(errand)(stop) : Task.CompletedTask), number, cancel);
    }

    private async Task<bool> MakeRound(DateTimeOffset now, CancellationToken cancel)
    {
        var due = errands.Due(carrier.Kind, carrier.InOrder, now).Where(errand => !IsUnderWay(errand)).ToList();
        foreach (var errand in due)
        {
            var carried = Carry(errand, cancel);
            // One that is under way when the program is told to stop gets the time to end.
            await (carrier.MayBeRepeated ? carried.WaitAsync(Patience, clock, CancellationToken.None) : carried)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            cancel.ThrowIfCancellationRequested();
        }
        return due.Count > 0;
    }

    private async Task Carry(DueErrand due, CancellationToken cancel)
    {
        Begins(due);
        var began = clock.GetTimestamp();
        try
        {
            if (await errands.Open(due.Number) is { } waiting)
            {
                var errand = new ErrandUnderWay(waiting, errands);
                var outcome = await Outcome(errand, cancel);
                // Of what was begun the answer is written down, also when the program is told to stop: nobody could ask for it again.
                await Again(errand.HasBegun ? _ => outcome(CancellationToken.None) : outcome, due.Number, cancel);
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.Stumbled(failure);
            await Task.Delay(Patience, clock, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        finally
        {
            Ends(due);
            // Nobody waits for one that was left to finish alone, so what waited behind it is looked for again.
            if (clock.GetElapsedTime(began) >= Patience) signals.Wake(carrier.Kind);
        }
    }

    // Whatever goes wrong with one errand, it is out of the others' way until its next try.
    private async Task<WriteDown> Outcome(ErrandUnderWay errand, CancellationToken cancel)
    {
        try
        {
            return await carrier.Carry(errand, cancel);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.Stumbled(failure);
            return errand.HasBegun ? carrier.Uncertain(errand.Waiting) : _ => errands.TryAgain(errand.Number, clock.GetUtcNow() + BackOff.After(errand.Waiting.Tries));
        }
    }

    // While the disk is full, say, what has been done must not be done again: nothing more goes that way until it is written down.
    private async Task Again(WriteDown write, long? errand, CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                await write(cancel);
                return;
            }
            // Its case alone is held up.
            catch (UnreadableException) when (errand is { } number)
            {
                log.IsSetAside(number);
                write = _ => errands.SetAside(number, IErrands.Unreadable);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.Stumbled(failure);
                await Task.Delay(Patience, clock, cancel);
            }
        }
    }

    private Task Rest(DateTimeOffset now, CancellationToken cancel) =>
        signals.Wait(carrier.Kind, errands.NextTry(carrier.Kind, now) is { } next ? Positive(next - clock.GetUtcNow()) : null, cancel);

    private static TimeSpan Positive(TimeSpan time) => time > TimeSpan.Zero ? time : TimeSpan.Zero;

    private bool IsUnderWay(DueErrand errand)
    {
        lock (underWay) return underWay.Contains(errand.Number) || (carrier.InOrder && waitedFor.Contains(errand.Person));
    }

    private void Begins(DueErrand errand)
    {
        lock (underWay)
        {
            underWay.Add(errand.Number);
            waitedFor.Add(errand.Person);
        }
    }

    private void Ends(DueErrand errand)
    {
        lock (underWay)
        {
            underWay.Remove(errand.Number);
            waitedFor.Remove(errand.Person);
        }
    }
}
