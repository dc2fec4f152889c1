using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.FollowUp;

/// <summary>What a row of facts is about. A stream's newest number is its lock: two who add to it at once can't both succeed.</summary>
/// <param name="Id">A sick leave's id without dashes, a person's Entra object id, or nothing where there is only one.</param>
public readonly record struct StreamId(StreamKind Kind, string Id)
{
    public static StreamId Of(SickLeave leave) => OfSickLeave(leave.Id);

    public static StreamId OfSickLeave(Guid id) => new(StreamKind.SickLeave, $"{id:N}");

    public static StreamId OfPerson(string person) => new(StreamKind.Person, person);

    /// <summary>The company's own; a store holds one company apart from another.</summary>
    public static StreamId OfCompany => new(StreamKind.Company, "");
}

public enum StreamKind { SickLeave, Person, Department, Company }
