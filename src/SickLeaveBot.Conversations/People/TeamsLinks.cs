namespace SickLeaveBot.Conversations.People;

/// <summary>Links that open a chat or a call with somebody in Teams. Teams knows people there by the name they sign in with.</summary>
/// <param name="Chat">Null where the directory does not say that name.</param>
public sealed record TeamsLinks(Uri? Chat, Uri? Call)
{
    public static readonly TeamsLinks None = new(null, null);

    public static TeamsLinks To(Profile profile) => profile.SignInName is { Length: > 0 } name
        ? new(Of("chat", name), Of("call", name))
        : None;

    private static Uri Of(string what, string name) => new($"https://teams.microsoft.com/l/{what}/0/0?users={Uri.EscapeDataString(name)}");
}
