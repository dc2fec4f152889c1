using System.Collections.Immutable;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;
using SickLeaveBot.Law.WorkingEnvironmentAct;

namespace SickLeaveBot.FollowUp.Meetings;

/// <summary>Who else shall come to the meeting: what the two have said of each, and what the law makes of it.</summary>
public sealed record Guests
{
    public static readonly Guests None = new();

    private ImmutableSortedDictionary<Guest, Wanted> All { get; init; } = ImmutableSortedDictionary<Guest, Wanted>.Empty;

    public Wanted Of(Guest guest) => All.GetValueOrDefault(guest) ?? new(guest);

    /// <summary>Whom the law lets come on a day, as things stand.</summary>
    public IReadOnlyList<Wanted> InvitedOn(DateOnly day) => [.. All.Values.Where(one => one.IsInvitedOn(day))];

    /// <summary>Those whom the manager wants and who are not called, as things stand; of the occupational health service also a person who is not.</summary>
    public IEnumerable<Wanted> NotInvitedOn(DateOnly day) => All.Values.Where(one => one.ManagerWants && (!one.IsInvitedOn(day) || one.Word == EmployeesWord.SomebodyElse));

    /// <summary>Those whom the manager wants, and of whom the employee has said nothing yet but has a say.</summary>
    public IEnumerable<Wanted> AwaitingTheEmployee => All.Values.Where(one => one is { ManagerWants: true, Word: null, EmployeeWants: false }
        && one.Guest is Guest.Issuer or Guest.OccupationalHealthService or Guest.Other or Guest.TreatingHealthPersonnel);

    internal Guests After(MeetingFact fact) => fact switch
    {
        WishesTold it => With(Guest.Issuer, one => one with { EmployeeWants = it.Doctor, Word = it.Doctor ? EmployeesWord.Welcome : EmployeesWord.NotWelcome })
            .With(Guest.UnionRep, one => one.As(it.UnionRep)).With(Guest.SafetyRep, one => one.As(it.SafetyRep)),
        GuestWanted { By: PlanSide.Manager } it => With(it.Guest, one => one with
        {
            ManagerWants = true,
            Name = it.Name,
            Address = it.Address ?? one.Address,
            // Of another person than the one spoken of, the employee is asked anew.
            Word = one.Word == EmployeesWord.SomebodyElse || it.Name != one.Name ? null : one.Word,
        }),
        GuestWanted it => With(it.Guest, one => one with { EmployeeWants = true, Word = EmployeesWord.Welcome, Name = it.Name ?? one.Name, Address = it.Address ?? one.Address }),
        GuestNotWanted { By: PlanSide.Manager } it => With(it.Guest, one => one with { ManagerWants = false }),
        GuestNotWanted it => With(it.Guest, one => one with { EmployeeWants = false }),
        GuestAnswered { Word: EmployeesWord.SomebodyElse } it =>
            With(it.Guest, one => one with { Word = EmployeesWord.SomebodyElse, EmployeeWants = false, Name = null, Address = null }),
        GuestAnswered it => With(it.Guest, one => one with { Word = it.Word, EmployeeWants = it.Word == EmployeesWord.Welcome && (one.EmployeeWants || it.Guest == Guest.Issuer) }),
        _ => this,
    };

    private Guests With(Guest guest, Func<Wanted, Wanted> change) => this with { All = All.SetItem(guest, change(Of(guest))) };
}

/// <summary>One guest, or kind of guest, and what the two have said.</summary>
/// <param name="Guest">As the law knows them.</param>
public sealed record Wanted(Guest Guest)
{
    public bool ManagerWants { get; init; }
    public bool EmployeeWants { get; init; }

    /// <summary>What the employee has said of them; null where nothing was said.</summary>
    public EmployeesWord? Word { get; init; }

    /// <summary>A colleague, where it is one.</summary>
    public Person? Person { get; init; }

    public string? Name { get; init; }
    public string? Address { get; init; }

    /// <summary>
    /// Whether they may be called and somebody wants them. Of the occupational health service the employee can turn away a person who treats
    /// them, never the service; any other whom they say that of is not called.
    /// </summary>
    public bool IsInvitedOn(DateOnly day) => (ManagerWants || EmployeeWants) && Law(day).Allowed;

    /// <summary>What the law says of calling them on a day.</summary>
    public InvitationAnswer Law(DateOnly day) =>
        Section4_6.MayInvite(day, AsTheLawKnows, ManagerWants, EmployeeWants, Word is EmployeesWord.NotWelcome or EmployeesWord.SomebodyElse);

    private Guest AsTheLawKnows => (Guest, Word) is (Guest.Other, EmployeesWord.SomebodyElse) ? Guest.TreatingHealthPersonnel : Guest;

    internal Wanted As(Person? person) => this with { Person = person, EmployeeWants = person is not null, Word = null };
}
