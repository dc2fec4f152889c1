namespace SickLeaveBot.Conversations.Understanding;

/// <summary>The languages the bot speaks: bokmål, nynorsk and English.</summary>
public enum Language { Nb, Nn, En }
