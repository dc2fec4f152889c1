namespace SickLeaveBot.App.Graph;

/// <summary>What the Graph side tells its operator: codes, never who was asked for.</summary>
internal static partial class GraphLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Microsoft Graph is out of reach: status {Status}, {Code}, {Failure}")]
    public static partial void OutOfReach(this ILogger log, int status, string? code, string failure);
}
