namespace SickLeaveBot.Conversations.Understanding;

/// <summary>Days in place of others: which it is for the absence was said, or only the day.</summary>
public sealed record CorrectedDays(DateOnly? From, DateOnly? To, DateOnly? BackOn);
