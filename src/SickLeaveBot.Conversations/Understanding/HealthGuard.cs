namespace SickLeaveBot.Conversations.Understanding;

/// <summary>The guard on every free text: what tells of illness is not kept, and the person is told so.</summary>
public static class HealthGuard
{
    /// <summary>The text when it may be kept, else null; and whether it told of illness.</summary>
    public static (string? Text, bool ToldOfIllness) Of(string? text, Strictness strictness = Strictness.OwnText) =>
        text is null || HealthWords.In(text, strictness).Count == 0 ? (text, false) : (null, true);
}
