namespace SickLeaveBot.Workplace.Clock;

/// <summary>A timer of the movable clock: when the clock is moved past its time, it rings at once.</summary>
internal sealed class MovedTimer : ITimer
{
    private readonly MovableClock clock;
    private readonly Lock door = new();
    private readonly ITimer real;
    private DateTimeOffset? due;
    private TimeSpan period;

    public MovedTimer(MovableClock clock, Func<TimerCallback, ITimer> makeReal, TimerCallback ring, object? state)
    {
        this.clock = clock;
        real = makeReal(_ =>
        {
            lock (door)
            {
                due = period > TimeSpan.Zero ? clock.GetUtcNow() + period : null;
            }

            ring(state);
        });
        clock.Moved += Catch;
    }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        lock (door)
        {
            this.period = period;
            due = dueTime < TimeSpan.Zero ? null : clock.GetUtcNow() + dueTime;
            return real.Change(dueTime, period);
        }
    }

    public void Dispose()
    {
        clock.Moved -= Catch;
        real.Dispose();
    }

    public ValueTask DisposeAsync()
    {
        clock.Moved -= Catch;
        return real.DisposeAsync();
    }

    private void Catch(DateTimeOffset now)
    {
        lock (door)
        {
            if (due is { } moment)
            {
                real.Change(moment > now ? moment - now : TimeSpan.Zero, period);
            }
        }
    }
}
