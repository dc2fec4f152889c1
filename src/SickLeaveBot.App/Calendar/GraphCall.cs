using Microsoft.Kiota.Abstractions;

namespace SickLeaveBot.App.Calendar;

/// <summary>One call to Graph: what it is called in the log, where it goes below the version, and what it carries.</summary>
/// <param name="Path">With its query; ids in it are escaped already.</param>
internal sealed record GraphCall(string What, Method Method, string Path, byte[]? Json = null)
{
    // Ids that survive a move between folders, and moments that no change of the clocks makes ambiguous.
    private const string Preferences = "IdType=\"ImmutableId\", outlook.timezone=\"UTC\"";

    /// <summary>Where somebody's own things lie.</summary>
    public static string User(string id) => $"/users/{Uri.EscapeDataString(id)}";

    public static string Event(string mailbox, string id) => $"{User(mailbox)}/events/{Uri.EscapeDataString(id)}";

    public RequestInformation To(string graph)
    {
        var request = new RequestInformation
        {
            HttpMethod = Method,
            URI = new(Path.StartsWith("https:", StringComparison.Ordinal)
            || Path.StartsWith("http:", StringComparison.Ordinal) ? Path : $"{graph}{Path}")
        };
        request.Headers.Add("Prefer", Preferences);
        request.Headers.Add("Accept", "application/json");
        if (Json is not null) request.SetStreamContent(new MemoryStream(Json, writable: false), "application/json");
        return request;
    }
}

/// <summary>What Graph said: the value, or why there is none.</summary>
internal readonly record struct Said<T>(T? Value, Failure? Failure);

/// <summary>Why a call gave nothing.</summary>
/// <param name="Status">Null where there was no answer, or none that can be read.</param>
/// <param name="Code">Graph's own word for it.</param>
/// <param name="After">How long Graph asks to wait.</param>
/// <param name="MayBeDone">Whether what was asked for may have been done all the same.</param>
internal sealed record Failure(int? Status, string Code, TimeSpan? After, bool MayBeDone)
{
    private static readonly string[] OfMailbox =
        ["MailboxNotEnabledForRESTAPI", "MailboxNotSupportedForRESTAPI", "ErrorNonExistentMailbox", "ErrorInvalidUser", "Request_ResourceNotFound", "ResourceNotFound"];

    public static readonly Failure NotSent = new(null, "NotSent", null, MayBeDone: false);

    /// <summary>There is no such mailbox, or none in the cloud.</summary>
    public bool IsOfMailbox => Status == StatusCodes.Status404NotFound && OfMailbox.Contains(Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>Graph holds that it has done this already.</summary>
    public bool IsDuplicate => Code.Contains("Duplicate", StringComparison.OrdinalIgnoreCase) || (Status == StatusCodes.Status409Conflict && !MayBeDone);

    /// <summary>Waiting helps, and nothing has been done.</summary>
    public bool IsPassing => Status is 429 or 503 && !MayBeDone;

    public static Failure Of(int status, string code, TimeSpan? after) => new(status, code, after, (status, code) switch
    {
        (_, "ConcurrentItemSave" or "ErrorConcurrentItemSave" or "ErrorIrresolvableConflict") => true,
        (408 or 500 or 502 or 504, _) => true,
        _ => false,
    });

    /// <param name="ofEvent">Whether 404 says that the event is gone; else it is the mailbox that is not there.</param>
    public CalendarReply Reply(bool ofEvent) => this switch
    {
        { Status: StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden } => new CalendarReply.NoAccess(Status.Value),
        { Status: StatusCodes.Status404NotFound } => ofEvent && !IsOfMailbox ? new CalendarReply.NotThere() : new CalendarReply.NoAccess(Status.Value),
        { MayBeDone: true } => new CalendarReply.Uncertain(),
        { Status: null or 429 or >= 500 } => new CalendarReply.NotNow(Status, After),
        { Status: { } status } => new CalendarReply.Refused(status, Code),
    };
}
