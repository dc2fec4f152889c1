namespace SickLeaveBot.App.Outgoing;

/// <summary>How long an errand waits that came to nothing.</summary>
internal static class BackOff
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    /// <summary>Whatever somebody else asks for; a wait of days would be a letter that is lost.</summary>
    public static readonly TimeSpan LongestAskedFor = TimeSpan.FromHours(1);

    /// <summary>Twice as long after each try.</summary>
    public static TimeSpan After(int tries) => Shorter(First * Math.Pow(2, Math.Min(tries, 10)), Longest);

    public static TimeSpan AskedFor(TimeSpan wait) => wait < TimeSpan.Zero ? TimeSpan.Zero : Shorter(wait, LongestAskedFor);

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
