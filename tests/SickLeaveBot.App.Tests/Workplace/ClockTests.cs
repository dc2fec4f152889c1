using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Workplace.Clock;

namespace SickLeaveBot.App.Tests.Workplace;

/// <summary>The clock of the demo goes as any other, and jumps when it is told to.</summary>
public sealed class ClockTests
{
    private static readonly DateTimeOffset Friday = new(2026, 3, 6, 12, 0, 0, TimeSpan.FromHours(1));

    [Fact]
    public void The_next_working_morning_after_friday_noon_is_monday_at_eight()
    {
        var clock = new MovableClock(startAt: Friday);

        Assert.Equal(new(2026, 3, 9, 8, 0, 0, TimeSpan.FromHours(1)), clock.NextWorkingMorning());
    }

    [Fact]
    public void Eight_o_clock_is_eight_o_clock_on_the_day_summer_time_begins()
    {
        var clock = new MovableClock(startAt: Friday);

        Assert.Equal(TimeSpan.FromHours(2), clock.At(new(2026, 3, 29), new(8, 0)).Offset);
    }

    [Fact]
    public async Task A_timer_that_is_jumped_over_rings_at_once()
    {
        var clock = new MovableClock(startAt: Friday);
        var tomorrow = Task.Delay(TimeSpan.FromDays(1), clock, TestContext.Current.CancellationToken);
        var nextWeek = Task.Delay(TimeSpan.FromDays(7), clock, TestContext.Current.CancellationToken);

        clock.Move(TimeSpan.FromDays(2));

        await tomorrow.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        Assert.False(nextWeek.IsCompleted);
    }

    [Fact]
    public void The_clock_does_not_go_back()
    {
        var clock = new MovableClock(startAt: Friday);

        Assert.Throws<ArgumentOutOfRangeException>(() => clock.MoveTo(Friday.AddDays(-1)));
    }
}
