namespace SickLeaveBot.FollowUp.Facts;

/// <summary>A fact as it was written down: its number in the sick leave, when, and by whom (an Entra object id, or the bot).</summary>
public sealed record Recorded(int Number, DateTimeOffset At, string By, Fact What);

/// <summary>Takes back an earlier fact. Both stay in the list; the sick leave is read as if the earlier one were not there.</summary>
public sealed record Undone(int Number) : Fact
{
    /// <summary>The numbers of all facts that are taken back. What takes back can be taken back itself; then the fact it was about counts again.</summary>
    public static HashSet<int> In(IReadOnlyList<Recorded> history)
    {
        var gone = new HashSet<int>();
        for (var at = history.Count - 1; at >= 0; at--)
            if (history[at] is { What: Undone it, Number: var number } && !gone.Contains(number)) gone.Add(it.Number);
        return gone;
    }
}
