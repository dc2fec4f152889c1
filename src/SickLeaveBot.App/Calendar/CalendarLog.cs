namespace SickLeaveBot.App.Calendar;

/// <summary>What the way to the calendars tells its operator: what was called, statuses and codes; never whose calendar, an address or a text.</summary>
internal static partial class CalendarLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Microsoft Graph answered {Status} {Code} to {What}, request {Request}")]
    public static partial void GraphAnswered(this ILogger log, int status, string code, string what, string? request);

    [LoggerMessage(Level = LogLevel.Information, Message = "The calendar's answer on meeting {Meeting} of {Leave}: {Reply}")]
    public static partial void Answered(this ILogger log, int meeting, Guid leave, string reply);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Microsoft Graph did not answer {What}: {Failure}")]
    public static partial void NoAnswer(this ILogger log, string what, string failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Refused a notice of a change: {Why}")]
    public static partial void NoticeRefused(this ILogger log, string why);

    [LoggerMessage(Level = LogLevel.Error, Message = "Our meetings could not be looked at now; it is tried again within minutes")]
    public static partial void CouldNotLook(this ILogger log, Exception failure);
}
