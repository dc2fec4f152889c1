using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.FollowUp;

/// <summary>
/// Who is who at this workplace: who follows up a sick leave, who deputises, who is human resources and who represents the employees.
/// Everything that tells somebody something, shows it or lets it be decided asks here. Nobody decides their own case.
/// </summary>
public sealed record WhoIsWho
{
    public static readonly WhoIsWho Nobody = new();

    /// <summary>Human resources; the first one is asked first.</summary>
    public IReadOnlyList<Person> HumanResources { get; init; } = [];

    /// <summary>Who stands in for a manager, and when.</summary>
    public IReadOnlyList<Deputy> Deputies { get; init; } = [];

    /// <summary>The union reps (tillitsvalgte), by Entra object id; in the settings, or as human resources keep them.</summary>
    public IReadOnlyList<string> UnionReps { get; init; } = [];

    /// <summary>The safety reps (verneombud), by Entra object id; as above.</summary>
    public IReadOnlyList<string> SafetyReps { get; init; } = [];

    public bool IsHumanResources(string person) => HumanResources.Any(one => one.Id == person);

    public bool IsRep(string person) => UnionReps.Contains(person) || SafetyReps.Contains(person);

    /// <summary>Who follows up on this day: the manager or who deputises for them; where nobody is named, human resources.</summary>
    public Person? LeaderOf(SickLeave leave, DateOnly day) => LeaderFor(leave.Employee, leave.Manager, day);

    /// <summary>As above, for an employee with this manager, whose absence is not reported yet.</summary>
    public Person? LeaderFor(Person employee, Person? manager, DateOnly day) => manager is not null
        ? DeputyOf(manager, employee, day) ?? manager
        : HumanResourcesFor(employee);

    /// <summary>Who in human resources is asked about an employee: the first who isn't the employee.</summary>
    public Person? HumanResourcesFor(Person employee) => HumanResources.FirstOrDefault(one => one.Id != employee.Id);

    /// <summary>The managers (Entra object ids) for whom this person stands in on this day.</summary>
    public IEnumerable<string> DeputisedBy(string person, DateOnly day) =>
        Deputies.Where(one => one.Who.Id == person && one.From <= day && day <= one.To).Select(one => one.For).Distinct();

    /// <summary>
    /// Who in human resources is asked in a sick leave: the first who neither is the employee nor has reported it. Where there is nobody
    /// but those, it is the one who follows up.
    /// </summary>
    public Person? DeciderOf(SickLeave leave, DateOnly day) =>
        HumanResources.FirstOrDefault(one => !IsParty(one.Id, leave)) ?? (LeaderOf(leave, day) is { } leader && !IsParty(leader.Id, leave) ? leader : null);

    /// <summary>Whether there is anybody who can be asked about what an employee with this manager reports of their own absence.</summary>
    public bool CanBeDecided(Person employee, Person? manager) => HumanResources.Any(one => one.Id != employee.Id) || (HumanResources.Count > 0 && manager is not null);

    /// <summary>Whether this person decides for human resources where that is needed in a sick leave.</summary>
    public bool Decides(string person, SickLeave leave, DateOnly day) =>
        !IsParty(person, leave) && (IsHumanResources(person) || DeciderOf(leave, day)?.Id == person);

    /// <summary>Whether human resources is somebody else than the one who follows up, and so can be told of what they leave undone.</summary>
    public Person? Overseer(SickLeave leave, DateOnly day) => leave.Manager is not null
        ? HumanResources.FirstOrDefault(one => one.Id != leave.Manager.Id && one.Id != LeaderOf(leave, day)?.Id && one.Id != leave.Employee.Id)
        : null;

    /// <summary>All that a person is in a sick leave on this day.</summary>
    public Roles RolesOf(string person, SickLeave leave, DateOnly day)
    {
        if (person == leave.Employee.Id) return Roles.Employee;
        var roles = Roles.None;
        if (person == leave.Manager?.Id || (LeaderOf(leave, day)?.Id == person && (leave.Manager is not null || leave.HasDays))) roles |= Roles.Manager;
        if (leave.Stage == Stage.WithHumanResources && Decides(person, leave, day)) roles |= Roles.Decider;
        return roles;
    }

    private Person? DeputyOf(Person manager, Person employee, DateOnly day) =>
        Deputies.FirstOrDefault(one => one.For == manager.Id && one.From <= day && day <= one.To && one.Who.Id != employee.Id)?.Who;

    private static bool IsParty(string person, SickLeave leave) => person == leave.Employee.Id || person == leave.Reporter.Id;
}

/// <summary>Somebody follows up in a manager's place, from the first day to the last, both included.</summary>
/// <param name="For">The manager's Entra object id.</param>
public sealed record Deputy(string For, Person Who, DateOnly From, DateOnly To);

/// <summary>What somebody is in a sick leave; one can be several at once, but nobody is anything else in their own.</summary>
[Flags]
public enum Roles
{
    None = 0,
    Employee = 1,

    /// <summary>Follows up: the manager, who deputises, or human resources where nobody is named.</summary>
    Manager = 2,

    /// <summary>Decides for human resources while the sick leave waits for that.</summary>
    Decider = 4,

    /// <summary>The two who make the plan.</summary>
    TheTwo = Employee | Manager,
}
