namespace SickLeaveBot.FollowUp.Facts;

/// <summary>Somebody at the workplace, known by the object id that Microsoft Entra gives and never by a card.</summary>
public sealed record Person(string Id, string Name);
