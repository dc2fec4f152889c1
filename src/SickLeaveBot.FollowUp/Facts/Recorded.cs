namespace SickLeaveBot.FollowUp.Facts;

/// <summary>A fact as it was written down: its number in the sick leave, when, and by whom (an Entra object id, or the bot).</summary>
public sealed record Recorded(int Number, DateTimeOffset At, string By, Fact What);

/// <summary>Takes back an earlier fact. Both stay in the list; the sick leave is read as if the earlier one were not there.</summary>
public sealed record Undone(int Number) : Fact;
