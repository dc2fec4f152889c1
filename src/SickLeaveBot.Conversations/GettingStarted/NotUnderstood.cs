using SickLeaveBot.Conversations.Moments;

namespace SickLeaveBot.Conversations.GettingStarted;

/// <summary>What was not understood is not guessed: the three likeliest things are offered.</summary>
public sealed record NotUnderstood(bool Report, bool Return, bool SickNote, bool MyAbsence, bool Team, Position Position) : Card;
