namespace SickLeaveBot.App.Nav;

/// <summary>What the way to NAV tells its operator: ids, statuses and NAV's own words for kinds of errors; never a message, a name or a text.</summary>
internal static partial class NavLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "Maskinporten gave no token: status {Status}, {Why}")]
    public static partial void NoToken(this ILogger log, int status, string why);

    [LoggerMessage(Level = LogLevel.Warning, Message = "NAV answered {Status} {Type}")]
    public static partial void NavAnswered(this ILogger log, int status, string type);

    [LoggerMessage(Level = LogLevel.Warning, Message = "NAV can't be reached: {Failure}")]
    public static partial void OutOfReach(this ILogger log, string failure);

    [LoggerMessage(Level = LogLevel.Error, Message = "Nobody knows whether NAV got delivery {Delivery} of sick leave {SickLeave}; it is not sent again")]
    public static partial void IsUncertain(this ILogger log, int delivery, Guid sickLeave);

    [LoggerMessage(Level = LogLevel.Warning, Message = "NAV does not take delivery {Delivery} of sick leave {SickLeave} now: status {Status}; it is tried again")]
    public static partial void IsTriedAgain(this ILogger log, int delivery, Guid sickLeave, int? status);

    [LoggerMessage(Level = LogLevel.Error, Message = "NAV did not take delivery {Delivery} of sick leave {SickLeave}: {Problem}")]
    public static partial void WasRefused(this ILogger log, int delivery, Guid sickLeave, string problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "Delivery {Delivery} to NAV is set aside: its sick leave {SickLeave} is not there")]
    public static partial void CaseIsGone(this ILogger log, int delivery, Guid sickLeave);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Delivery {Delivery} to NAV is set aside: the absence in sick leave {SickLeave} was taken back")]
    public static partial void AbsenceIsTakenBack(this ILogger log, int delivery, Guid sickLeave);
}
