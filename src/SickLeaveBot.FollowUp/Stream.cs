using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.FollowUp;

/// <summary>What a row of facts is about. A stream's newest number is its lock: two who add to it at once can't both succeed.</summary>
/// <param name="Id">A sick leave's id without dashes, or a person's Entra object id.</param>
public readonly record struct StreamId(StreamKind Kind, string Id)
{
    public static StreamId Of(SickLeave leave) => OfSickLeave(leave.Id);

    public static StreamId OfSickLeave(Guid id) => new(StreamKind.SickLeave, $"{id:N}");

    public static StreamId OfPerson(string person) => new(StreamKind.Person, person);
}

public enum StreamKind { SickLeave, Person, Department, Company }
