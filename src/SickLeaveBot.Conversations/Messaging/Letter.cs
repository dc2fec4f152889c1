namespace SickLeaveBot.Conversations.Messaging;

/// <summary>A card or a text as it leaves for a chat. The summary is what a toast and a screen reader say; never anything of health.</summary>
public sealed record Letter(string Summary, string? CardJson, string? Text);
