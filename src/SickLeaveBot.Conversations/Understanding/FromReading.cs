namespace SickLeaveBot.Conversations.Understanding;

/// <summary>One of the two ways to read a first day ("fra mandag", said on a Tuesday), with the last day that goes with it.</summary>
public sealed record FromReading(DateOnly From, DateOnly? To);
