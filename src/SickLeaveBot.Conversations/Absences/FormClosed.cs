using SickLeaveBot.Conversations.Moments;

namespace SickLeaveBot.Conversations.Absences;

/// <summary>The way out of a form or a question: it is closed, and nothing is changed.</summary>
[Harmless]
public sealed record FormClosed : Answer;
