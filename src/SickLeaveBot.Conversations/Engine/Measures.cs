using System.Diagnostics.Metrics;

namespace SickLeaveBot.Conversations.Engine;

/// <summary>What an operator may count; numbers only, never words or persons.</summary>
public static class Measures
{
    private static readonly Meter Meter = new("SickLeaveBot");

    /// <summary>How often something that told of illness was kept out.</summary>
    public static readonly Counter<long> IllnessKeptOut = Meter.CreateCounter<long>("sickleavebot.illness_kept_out");
}
