using SickLeaveBot.FollowUp.Meetings;

namespace SickLeaveBot.App.Calendar.Notices;

/// <summary>
/// Sees to it that what happens to our meetings in Outlook is known: all of them are looked at every four minutes, for notices may come
/// late, twice, in the wrong order or never; a notice only makes the look come sooner.
/// </summary>
internal sealed class EventWatch(
    EventChanges changes, Subscriptions subscriptions, CalendarClient calendar, TimeProvider clock, ILogger<EventWatch> log, IOwnEvents? own = null) : BackgroundService
{
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(4);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Looks at every meeting that is to be held.</summary>
    public async Task LookAtAll(CancellationToken cancel)
    {
        if (own is null) return;
        var open = await own.Open(cancel);
        foreach (var one in open) await Look(one, cancel);
        await Subscribe(open, cancel);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        if (own is not null) await Task.WhenAll(Again(LookAtAll, Interval, stoppingToken), Again(Hear, TimeSpan.Zero, stoppingToken));
    }

    private async Task Again(Func<CancellationToken, Task> work, TimeSpan rest, CancellationToken cancel)
    {
        while (true)
        {
            var wait = rest;
            try
            {
                await work(cancel);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.CouldNotLook(failure);
                wait = rest > Patience ? rest : Patience;
            }
            if (wait > TimeSpan.Zero) await Task.Delay(wait, clock, cancel);
        }
    }

    private async Task Hear(CancellationToken cancel)
    {
        var told = await changes.Next(cancel);
        var open = await own!.Open(cancel);
        foreach (var one in open.Where(one => told.Any(what => IsOf(what, one)))) await Look(one, cancel);
        foreach (var what in told)
        {
            if (what is Told.Removed removed) subscriptions.Forget(removed.Subscription);
            if (what is Told.MustBeRenewed) await subscriptions.Reauthorize(what.Mailbox, cancel);
        }
        if (told.Any(what => what is Told.Removed or Told.Booked)) await Subscribe(open, cancel);
    }

    private static bool IsOf(Told told, EventInCalendar one) => told.Mailbox.Equals(one.Organizer, StringComparison.OrdinalIgnoreCase) && told switch
    {
        Told.Changed changed => changed.Event == one.Id,
        Told.MustBeRenewed => false,
        _ => true,
    };

    // What could not be looked at now says nothing of the meeting, and is looked at again.
    private async Task Look(EventInCalendar one, CancellationToken cancel)
    {
        var now = await calendar.Read(one, cancel);
        cancel.ThrowIfCancellationRequested();
        await own!.Saw(one, now, cancel);
    }

    private Task Subscribe(IReadOnlyList<EventInCalendar> open, CancellationToken cancel) => subscriptions.Keep(open.Select(one => one.Organizer).ToHashSet(), cancel);
}
