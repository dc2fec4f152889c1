using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;

namespace SickLeaveBot.FollowUp.Meetings;

/// <summary>What the employee wishes for the meeting; a later one takes the place of an earlier, at once.</summary>
/// <param name="Doctor">Whether the issuer of the sick note may be called.</param>
/// <param name="Interpreter">Into which language; null where none is needed.</param>
public sealed record WishesTold(bool Doctor, Person? UnionRep, Person? SafetyRep, string? Interpreter, DayPart Suits, DateOnly On) : MeetingFact;

/// <summary>One of the two wants somebody else at the meeting.</summary>
/// <param name="Name">Who it is, where a person was named; null for the service or the office as such.</param>
/// <param name="Address">An e-mail address for the invitation; a doctor's only where the employee gave it.</param>
public sealed record GuestWanted(PlanSide By, Guest Guest, string? Name, string? Address, DateOnly On) : MeetingFact;

/// <summary>One of the two does not want that guest any more.</summary>
public sealed record GuestNotWanted(PlanSide By, Guest Guest, DateOnly On) : MeetingFact;

/// <summary>What the employee says of a guest whom the manager wants. Why, is never asked.</summary>
public sealed record GuestAnswered(Guest Guest, EmployeesWord Word, DateOnly On) : MeetingFact;

/// <summary>
/// What an employee can say of a guest. Of somebody who treats or has treated them it is only kept that it must be somebody else.
/// </summary>
public enum EmployeesWord { Welcome, NotWelcome, SomebodyElse }

/// <summary>A part of the working day.</summary>
public enum DayPart { Any, BeforeNoon, AfterNoon }
