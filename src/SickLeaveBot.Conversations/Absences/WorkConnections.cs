using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations.Absences;

/// <summary>Whoever the employee has chosen is told that the absence is connected to the work. Nothing of why.</summary>
public sealed record WorkConnectionIsTold(string Employee, WorkConnection Connection) : Card;

/// <summary>
/// Whether the absence is connected to the work (arbeidsmiljøloven § 2-3). It may be about the manager, so the employee says who may know: they
/// are told once, in a message of its own. Of an answer that nobody may know nothing is kept.
/// </summary>
public static class WorkConnections
{
    /// <summary>The fact and the message; null where there is nothing to tell, or nobody to tell it to.</summary>
    public static ToldConnection? Told(WorkConnection? connection, ConnectionReader? to, SickLeave after, Context context) =>
        connection is { } said and not WorkConnection.No && to is { } chosen && Reader(chosen, after, context) is { } reader
            ? new(new(said, chosen, reader.Id), new(reader, new WorkConnectionIsTold(after.Employee.Name, said), Slot.WorkConnection, Anew: true))
            : null;

    private static Person? Reader(ConnectionReader to, SickLeave leave, Context context) => to switch
    {
        ConnectionReader.Manager => leave.Manager is null ? null : context.LeaderOf(leave),
        ConnectionReader.HumanResources => context.Company.Who.HumanResourcesFor(leave.Employee),
        ConnectionReader.SafetyRep when Confirming.SafetyRep(context.Company.Who, context) is { } rep => new(rep, rep),
        _ => null,
    };
}

/// <summary>That somebody was told of the connection with the work, and the message that tells it.</summary>
public sealed record ToldConnection(WorkConnectionTold Fact, Message Message);
