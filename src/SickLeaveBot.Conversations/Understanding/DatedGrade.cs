namespace SickLeaveBot.Conversations.Understanding;

/// <summary>One of several grades of a sick note (gradert sykmelding), with its days; null where a day was not said.</summary>
public sealed record DatedGrade(DateOnly? From, DateOnly? To, int Grade);
