namespace SickLeaveBot.Workplace.WhatIf;

/// <summary>Something that goes wrong at Microsoft's end of the wire.</summary>
/// <param name="Status">The HTTP answer instead of the right one; null answers rightly, only late or lost.</param>
/// <param name="Code">The error code in the body.</param>
/// <param name="RetryAfter">Whole seconds, as the header says them.</param>
/// <param name="Wait">How long nothing is said first.</param>
/// <param name="LosesAnswer">The call is carried out, but the connection breaks before the answer is sent.</param>
public sealed record Fault(int? Status, string Code = "", int? RetryAfter = null, TimeSpan Wait = default, bool LosesAnswer = false)
{
    public static readonly Fault Blocked = new(403, "ConversationBlockedByUser");
    public static readonly Fault NotInstalled = new(403, "BotNotInConversationRoster");
    public static readonly Fault DisabledByAdmin = new(403, "BotDisabledByAdmin");
    public static readonly Fault ConversationGone = new(404, "ConversationNotFound");
    public static readonly Fault Busy = new(412, "PreconditionFailed");
    public static readonly Fault Down = new(503, "ServiceError");
    public static readonly Fault BadGateway = new(502, "ServiceError");
    public static readonly Fault AnswerLost = new(Status: null, LosesAnswer: true);

    public static Fault Throttled(int? retryAfter) => new(429, "Throttled", retryAfter);

    public static Fault Slow(TimeSpan wait) => new(Status: null, Wait: wait);
}
