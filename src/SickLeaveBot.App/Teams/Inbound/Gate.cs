using Microsoft.Net.Http.Headers;

namespace SickLeaveBot.App.Teams.Inbound;

/// <summary>An activity that was let in, or why it was not. Without a token it came from the Playground.</summary>
internal readonly record struct Admission(Activity? Activity, VerifiedToken? Token, Refusal Refusal);

/// <summary>Lets in what Teams itself sends to this bot from a workplace it works for, and nothing else; refuses at the first thing amiss.</summary>
internal sealed class Gate(TeamsSettings settings, TokenCheck tokens)
{
    // Longer than any of Teams', and short enough to be written to: they become parts of addresses.
    private const int LongestId = 1000;

    public async ValueTask<Admission> Admit(HttpContext http)
    {
        if (ActivityBody.Announced(http.Request) is not Refusal.None and var announced)
            return new(null, null, announced);
        var (token, refusal) = await Caller(http);
        if (refusal is not Refusal.None)
            return new(null, null, refusal);
        var (activity, unreadable) = await ActivityBody.Read(http);
        if (activity is null)
            return new(null, null, unreadable);
        return new(activity, token, Check(activity, token));
    }

    private ValueTask<TokenFinding> Caller(HttpContext http) => http.Request.Headers[HeaderNames.Authorization] switch
    {
        { Count: 0 } when PlaygroundDoor.IsOpenTo(http, settings) => new(Refusal.None),
        { Count: 0 } => new(settings.AppId is null ? Refusal.NoAppId : Refusal.NoAuthorization),
        { Count: 1 } one => tokens.Look(one.ToString(), CancellationToken.None),
        _ => new(Refusal.IllFormedAuthorization),
    };

    private Refusal Check(Activity activity, VerifiedToken? token) => activity switch
    {
        { Type: null or "" } or { Conversation.Id: null or "" } or { Conversation: null } or { Id: null or "" } => Refusal.Incomplete,
        { Conversation.Id.Length: > LongestId } or { Id.Length: > LongestId } or { From.Id.Length: > LongestId } or { ReplyToId.Length: > LongestId } => Refusal.Incomplete,
        _ when token is null => PlaygroundDoor.Of(activity),
        _ => Bounds.Of(activity, token, settings),
    };
}
