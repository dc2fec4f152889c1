using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;

namespace SickLeaveBot.Conversations.CaringForAChild;

/// <summary>The employee confirms days at home with a sick child; once a year it asks what the number of days rests on.</summary>
/// <param name="CertificateFrom">The first day for which a doctor's certificate may be asked for.</param>
/// <param name="PaidFrom">The first day on which the employer pays, where the employment is too short for it on the first day away.</param>
/// <param name="Used">Care days used this year before this; <paramref name="Left"/> is null while the number of days is not known.</param>
/// <param name="IsMoreThanLeft">The days on the card are more than are left.</param>
/// <param name="HasTooManyChronicallyIll">More children with extended right were filled in than children.</param>
public sealed record ConfirmChildSick(
    DateOnly From, DateOnly To, DateOnly CertificateFrom, DateOnly? PaidFrom, int Year, int Used, int? Left, bool IsMoreThanLeft,
    bool AsksAboutChildren, int? Children, bool? IsSoleCarer, int? ChronicallyIll, string? Manager, string? HumanResources, bool TellsNobody,
    PeriodProblem? Problem, bool HasTooManyChronicallyIll) : Card
{
    /// <summary>The questions on children are folded away until they are asked for, or something in them was filled in.</summary>
    public bool ShowsAll => HasTooManyChronicallyIll || Children is not null || IsSoleCarer is not null || ChronicallyIll is not null;
}

/// <summary>The employee's receipt: the days, how many are used and left this year, and that they can be taken back.</summary>
/// <param name="Number">Which fact it is about.</param>
/// <param name="Over">How many days more than the year has were used; null when there are none.</param>
public sealed record CareReceipt(
    CareState State, DateOnly From, DateOnly To, int Number, DateOnly? CertificateFrom, int Year, int Used, int? Left, int? Over,
    string? Reader, bool ToldNobody, bool CanBeUndone) : Card;

/// <summary>Whoever follows up the employee sees from when until when; no child, no illness, no count.</summary>
public sealed record CareNotice(CareState State, string Employee, DateOnly From, DateOnly To, DateOnly? CertificateFrom) : Card;

public enum CareState { Registered, TakenBack }
