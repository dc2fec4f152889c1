namespace SickLeaveBot.Conversations.Understanding;

/// <summary>A phrase found in a text: what it stands for, and the words it spans.</summary>
internal readonly record struct Mark(string Concept, int Start, int End);
