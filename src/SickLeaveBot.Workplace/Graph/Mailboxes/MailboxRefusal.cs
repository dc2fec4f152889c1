using SickLeaveBot.Workplace.Graph.Http;

namespace SickLeaveBot.Workplace.Graph.Mailboxes;

/// <summary>What Exchange answers over Graph to what it does not do, in its own words.</summary>
public static class MailboxRefusal
{
    public static GraphAnswer NoUser(string id) => GraphAnswer.Error(404, "ErrorInvalidUser", $"The requested user '{id}' is invalid.");

    public static GraphAnswer NoMailbox() => GraphAnswer.Error(404, "MailboxNotEnabledForRESTAPI", "The mailbox is either inactive, soft-deleted, or is hosted on-premise.");

    public static GraphAnswer NoAccess() => GraphAnswer.Error(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");

    public static GraphAnswer NotFound() => GraphAnswer.Error(404, "ErrorItemNotFound", "The specified object was not found in the store.");

    public static GraphAnswer NotUnderstood(string what) => GraphAnswer.Error(400, "ErrorInvalidRequest", what);

    public static GraphAnswer NotTheOrganizer() =>
        GraphAnswer.Error(400, "ErrorInvalidRequest", "Your request can't be completed. You need to be an organizer to cancel or change a meeting.");

    public static GraphAnswer TheOrganizer() =>
        GraphAnswer.Error(400, "ErrorInvalidRequest", "Your request can't be completed. You can't respond to this meeting because you're the meeting organizer.");

    public static GraphAnswer UnknownZone(string zone) =>
        GraphAnswer.Error(400, "TimeZoneNotSupportedException", $"A valid TimeZone value must be specified. The following TimeZone value is not supported: '{zone}'.");

    public static GraphAnswer WrongInterval() => GraphAnswer.Error(400, "ErrorInvalidTimeInterval", "The time interval specified is invalid.");

    public static GraphAnswer TooLong() => GraphAnswer.Error(
        400, "ErrorTimeIntervalTooBig", "The requested time duration specified for FreeBusyViewOptions.TimeWindow is too long. The allowed limit = 62 days.");

    public static GraphAnswer Conflict() => GraphAnswer.Error(
        503, "ErrorIrresolvableConflict", "ConcurrentItemSave: the send or update operation could not be performed because the change key does not match the current one.");

    public static GraphAnswer Duplicate() => GraphAnswer.Error(
        409, "ErrorDuplicateTransactionId", "Your request can't be completed. An event with the same transactionId already exists.");

    public static GraphAnswer Throttled() => GraphAnswer.Error(429, "ApplicationThrottled", "Application is over its MailboxConcurrency limit.", retryAfter: 1);

    public static GraphAnswer Unavailable() => GraphAnswer.Error(503, "serviceNotAvailable", "The service is temporarily unavailable.", retryAfter: 1);

    public static GraphAnswer GatewayTimeout() => GraphAnswer.Error(504, "UnknownError", "The gateway did not get an answer in time.");

    public static GraphAnswer Broken() => GraphAnswer.Error(500, "ErrorInternalServerError", "An internal server error occurred. The operation failed.");

    public static GraphAnswer Forgotten() => GraphAnswer.Error(
        410, "SyncStateNotFound", "The sync state generation is not found; continuation can't proceed without a full synchronization.");
}
