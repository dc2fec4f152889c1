using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Law;
using SickLeaveBot.Law.NationalInsuranceAct;

namespace SickLeaveBot.FollowUp.CaringForAChild;

/// <summary>An employee's days at home with a sick child, read from what is kept of the person.</summary>
/// <param name="History">All facts of the person, those of other moments too: the newest number is the lock.</param>
public sealed record ChildCare(IReadOnlyList<Recorded> History)
{
    public static readonly ChildCare None = new([]);

    public int Newest => History.Count == 0 ? 0 : History[^1].Number;

    /// <summary>The periods that count, as they were told.</summary>
    public IReadOnlyList<Period> Periods => [.. Counting.Select(fact => fact.What).OfType<CareDaysTaken>().Select(taken => new Period(taken.From, taken.To))];

    public bool IsTakenBack(int number) => History.Any(fact => fact.What is Undone undone && undone.Number == number);

    /// <summary>The days that were taken under this number, also when they were taken back; null where there are none.</summary>
    public CareDaysTaken? Taken(int number) => History.FirstOrDefault(fact => fact.Number == number)?.What as CareDaysTaken;

    /// <summary>The number under which exactly these days count; null when they don't.</summary>
    public int? NumberOf(DateOnly from, DateOnly to) =>
        Counting.FirstOrDefault(fact => fact.What is CareDaysTaken taken && taken.From == from && taken.To == to)?.Number;

    /// <summary>What the employee last said of a year; null when it was not asked or not answered.</summary>
    public ChildrenInCareGiven? ChildrenIn(int year) => History.Select(fact => fact.What).OfType<ChildrenInCareGiven>().LastOrDefault(said => said.Year == year);

    public int UsedIn(int year) => Sections9_5To9_8.DaysUsed(Periods, year);

    /// <summary>The days of a year; null when the employee has not said what they rest on.</summary>
    public int? DaysIn(int year) => ChildrenIn(year) is { } said
        ? Sections9_5To9_8.DaysInYear(said.Children, said.IsSoleCarer, said.ChronicallyIll)
        : null;

    /// <summary>As it stands with more facts.</summary>
    public ChildCare After(IReadOnlyList<Fact> facts, string by) =>
        new([.. History, .. facts.Select((fact, at) => new Recorded(Newest + 1 + at, default, by, fact))]);

    private IEnumerable<Recorded> Counting => History.Where(fact => !IsTakenBack(fact.Number));
}
