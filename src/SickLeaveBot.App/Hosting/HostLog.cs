namespace SickLeaveBot.App.Hosting;

/// <summary>What the host logs: ids and codes, never a name, a text or anything of health.</summary>
internal static partial class HostLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "Something that was noted could not be worked on; it is tried again at the next start")]
    public static partial void CouldNotWorkOn(this ILogger log, Exception failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Letter {Number} could not be delivered now ({Code}), try {Tries}")]
    public static partial void DeliveredLater(this ILogger log, long number, string code, int tries);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Person {Person} can't be written to ({Code})")]
    public static partial void IsUnreachable(this ILogger log, string person, string code);

    [LoggerMessage(Level = LogLevel.Error, Message = "Letter {Number} was refused for good ({Code})")]
    public static partial void WasRefused(this ILogger log, long number, string code);

    [LoggerMessage(Level = LogLevel.Error, Message = "Errand {Number} is set aside: its sick leave can't be read by this program")]
    public static partial void IsSetAside(this ILogger log, long number);

    [LoggerMessage(Level = LogLevel.Error, Message = "The courier stumbled")]
    public static partial void Stumbled(this ILogger log, Exception failure);

    [LoggerMessage(Level = LogLevel.Error, Message = "The morning round could not finish sick leave {SickLeave}")]
    public static partial void RoundFailed(this ILogger log, Guid sickLeave, Exception failure);

    [LoggerMessage(Level = LogLevel.Error, Message = "The morning round could not be made; it is tried again within half an hour")]
    public static partial void RoundCouldNotBeMade(this ILogger log, Exception failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database's log of writes could not be emptied now; it is tried again in an hour")]
    public static partial void CouldNotEmptyLog(this ILogger log);
}
