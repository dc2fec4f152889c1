using System.Globalization;
using SickLeaveBot.Law;

namespace SickLeaveBot.Workplace.Clock;

/// <summary>The workplace's clock: runs as any other, in Norwegian time, but can be moved forward. Where it was moved to is kept.</summary>
public sealed class MovableClock : TimeProvider
{
    private readonly string? file;
    private long offset;

    /// <param name="file">Where the move is kept, or null to forget it.</param>
    /// <param name="startAt">What time it is when nothing is kept yet; the real time when not said.</param>
    public MovableClock(string? file = null, DateTimeOffset? startAt = null)
    {
        this.file = file;
        offset = Kept() ?? (startAt - base.GetUtcNow())?.Ticks ?? 0;
        Keep();
    }

    /// <summary>Raised after the clock was moved, with what it shows now.</summary>
    public event Action<DateTimeOffset>? Moved;

    public override TimeZoneInfo LocalTimeZone { get; } = Oslo.Zone;

    public DateOnly Today => DateOnly.FromDateTime(GetLocalNow().DateTime);

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Interlocked.Read(ref offset));

    /// <summary>Timers go with the clock: one whose moment is jumped over rings at once.</summary>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new MovedTimer(this, ring => base.CreateTimer(ring, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan), callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock to a later moment; an earlier one is refused, for the past has happened.</summary>
    public void MoveTo(DateTimeOffset moment)
    {
        var forward = moment - GetUtcNow();
        ArgumentOutOfRangeException.ThrowIfLessThan(forward, TimeSpan.Zero, nameof(moment));
        Interlocked.Add(ref offset, forward.Ticks);
        Keep();
        Moved?.Invoke(GetUtcNow());
    }

    public void Move(TimeSpan forward) => MoveTo(GetUtcNow() + forward);

    /// <summary>A time of day on a day, in Norwegian time.</summary>
    public DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return new(local, LocalTimeZone.GetUtcOffset(local));
    }

    /// <summary>Eight o'clock on the next day from Monday to Friday.</summary>
    public DateTimeOffset NextWorkingMorning()
    {
        var eight = new TimeOnly(8, 0);
        return Enumerable.Range(0, 7)
            .Select(days => At(Today.AddDays(days), eight))
            .First(morning => morning > GetUtcNow() && morning.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
    }

    private long? Kept() =>
        file is not null && File.Exists(file) ? long.Parse(File.ReadAllText(file), CultureInfo.InvariantCulture) : null;

    private void Keep()
    {
        if (file is not null)
        {
            File.WriteAllText($"{file}.new", offset.ToString(CultureInfo.InvariantCulture));
            File.Move($"{file}.new", file, overwrite: true);
        }
    }
}
