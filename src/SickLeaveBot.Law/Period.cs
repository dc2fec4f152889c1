namespace SickLeaveBot.Law;

/// <summary>Days from the first to the last, both included.</summary>
public sealed record Period(DateOnly FirstDay, DateOnly LastDay)
{
    public int Days => LastDay.DayNumber - FirstDay.DayNumber + 1;

    public bool Contains(DateOnly day) => FirstDay <= day && day <= LastDay;

    /// <summary>How many days lie free between this period and a later one.</summary>
    public int FreeDaysBefore(Period later) => later.FirstDay.DayNumber - LastDay.DayNumber - 1;
}
