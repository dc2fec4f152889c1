namespace SickLeaveBot.Conversations.Understanding;

/// <summary>What is said without wanting anything done. Where several things are said in one message, the later here is answered.</summary>
public enum SmallTalk { Sign, Fine, Greeting, Goodbye, Thanks, Praise, Scolding, Sorry, HowAreYou, Figures, Name, Human }
