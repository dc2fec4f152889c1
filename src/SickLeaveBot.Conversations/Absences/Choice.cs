namespace SickLeaveBot.Conversations.Absences;

public sealed record Choice(string Id, string Name);
