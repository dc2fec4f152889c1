namespace SickLeaveBot.Conversations.Understanding;

/// <summary>How much longer somebody is away: counted from the end of what is registered, in days or in months.</summary>
public sealed record Prolonging(int Days, int Months)
{
    public DateOnly After(DateOnly lastDay) => lastDay.AddMonths(Months).AddDays(Days);
}
