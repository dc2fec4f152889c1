namespace SickLeaveBot.App.Teams;

/// <summary>What the Teams side tells its operator: ids and codes, never who or what.</summary>
internal static partial class TeamsLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "The keys of Teams can't be fetched; those already here go on")]
    public static partial void KeysOutOfReach(this ILogger log, Exception failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Refused an activity: {Refusal}")]
    public static partial void Refused(this ILogger log, Refusal refusal);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Passed over activity {Activity} of type {Type}")]
    public static partial void PassedOver(this ILogger log, string? activity, string type);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Activity {Activity} was not answered in time and is being worked on")]
    public static partial void TookLong(this ILogger log, string activity);

    [LoggerMessage(Level = LogLevel.Error, Message = "Activity {Activity} could not be worked on")]
    public static partial void CouldNotWork(this ILogger log, string activity, Exception failure);

    [LoggerMessage(Level = LogLevel.Information, Message = "Told a group where to write: {Outcome}")]
    public static partial void ToldGroup(this ILogger log, string outcome);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A group could not be told where to write")]
    public static partial void CouldNotTellGroup(this ILogger log, Exception failure);

    [LoggerMessage(Level = LogLevel.Error, Message = "No access token for {Scope}")]
    public static partial void NoToken(this ILogger log, string scope, Exception failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Teams answered {Status} {Code} to {Method}, correlation {Correlation}")]
    public static partial void TeamsAnswered(this ILogger log, int status, string code, string method, string? correlation);

    [LoggerMessage(Level = LogLevel.Error, Message = "Not sent: the address is on no host of Teams:ServiceHosts")]
    public static partial void ForeignHost(this ILogger log);
}
