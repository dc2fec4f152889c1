using System.Globalization;
using SickLeaveBot.Conversations.Engine;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.KeepingInTouch;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Law;

namespace SickLeaveBot.Stories;

/// <summary>On which working mornings the bot reminds of a plan that nobody makes, for first days of absence whose four weeks end on awkward days.</summary>
public class PlanLadderTests
{
    private static readonly Person Kari = new("kari", "Kari Nordmann");
    private static readonly Person Ola = new("ola", "Ola Hansen");
    private static readonly Person Hanne = new("hanne", "Hanne Lund");

    // The due day is the first day and 27 days more.
    [Theory]
    [InlineData("2026-11-24", "2026-12-07 Start, 2026-12-14 WeekLeft, 2026-12-18 DayLeft, 2026-12-21 DueDay, 2026-12-22 Overdue")]
    [InlineData("2026-11-23", "2026-12-04 Start, 2026-12-11 WeekLeft, 2026-12-17 ThreeDaysLeft, 2026-12-18 DueDay, 2026-12-21 Overdue")]
    [InlineData("2026-11-27", "2026-12-10 Start, 2026-12-17 WeekLeft, 2026-12-21 ThreeDaysLeft, 2026-12-23 DayLeft, 2026-12-24 DueDay, 2026-12-28 Overdue")]
    [InlineData("2027-03-01", "2027-03-12 Start, 2027-03-19 WeekLeft, 2027-03-24 DueDay, 2027-03-30 Overdue")]
    [InlineData("2027-04-20", "2027-05-03 Start, 2027-05-10 WeekLeft, 2027-05-14 DueDay, 2027-05-18 Overdue")]
    public void A_manager_who_does_nothing_is_reminded_on_working_days_before_the_due_day(string from, string said)
    {
        var leave = EveryMorning(Away(Day(from)), Day(from), 60);

        Assert.Equal(said, Said(leave, "manager/"));
    }

    [Theory]
    [InlineData("2026-11-24")]
    [InlineData("2026-11-23")]
    [InlineData("2027-03-01")]
    public void The_next_day_is_always_a_morning_on_which_something_is_said_and_none_is_left_out(string from)
    {
        var leave = Away(Day(from));
        var jumped = new List<DateOnly>();
        for (var today = Day(from); Nudging.NextDay(leave, Context(leave, today)) is { } next;)
        {
            today = WorkingDays.FirstOnOrAfter(next);
            jumped.Add(today);
            leave = Morning(leave, today);
        }

        Assert.Equal(Said(EveryMorning(Away(Day(from)), Day(from), 60), "manager/"), Said(leave, "manager/"));
        Assert.Equal(jumped.Distinct(), jumped);
    }

    [Fact]
    public void A_sick_leave_that_is_registered_late_gives_both_some_days_before_human_resources_is_told()
    {
        var registered = Day("2027-01-11");
        var leave = EveryMorning(Away(Day("2026-11-23"), registered), registered, 30);

        Assert.Equal("2027-01-11 DueDay, 2027-01-18 Overdue", Said(leave, "manager/"));
        Assert.Equal("2027-01-11 DueDay", Said(leave, "employee/"));
        Assert.Equal("2027-01-18 Overdue", Said(leave, "hr/"));
    }

    [Fact]
    public void Where_nobody_is_named_as_manager_human_resources_is_reminded_as_such_and_not_told_on_itself()
    {
        var leave = EveryMorning(Away(Day("2026-11-23"), manager: null), Day("2026-11-23"), 40);

        Assert.Equal("", Said(leave, "hr/"));
        Assert.EndsWith("Overdue", Said(leave, "manager/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_told_two_things_of_the_plan_on_one_morning()
    {
        var leave = EveryMorning(Away(Day("2026-11-23")), Day("2026-11-23"), 17);
        leave = leave.After([new PlanWritten(PlanSide.Employee, PlanContent.Empty, PlanField.None, Day("2026-12-09"))], Kari.Id, At(Day("2026-12-09")));

        leave = EveryMorning(leave, Day("2026-12-10"), 30);

        // The employee waits since the 9th: two working days later a week is left too, and only that is said.
        Assert.Equal("2026-12-11 WeekLeft, 2026-12-17 ThreeDaysLeft, 2026-12-18 DueDay, 2026-12-21 Overdue", Said(leave, "manager/", Day("2026-12-10")));
        Assert.All(Nudges(leave).GroupBy(nudge => (nudge.Day, nudge.Name.Split('/')[0])), morning => Assert.Single(morning));
    }

    [Fact]
    public void Evaluation_and_measures_that_end_come_on_different_mornings()
    {
        var measure = new Measure(1, MeasureKind.Aids, null, PlanSide.Manager, Day("2026-12-01"), Day("2027-01-13"), true);
        var content = PlanContent.Empty with { Measures = [measure], EvaluateOn = Day("2027-01-08") };
        var leave = Away(Day("2026-11-23")).After(
            [
                new PlanWritten(PlanSide.Manager, content, PlanField.None, Day("2026-12-01")),
                new PlanWritten(PlanSide.Employee, content, PlanField.None, Day("2026-12-01")),
                new PlanApproved(PlanSide.Manager, Day("2026-12-01")), new PlanApproved(PlanSide.Employee, Day("2026-12-01")),
            ], Ola.Id, At(Day("2026-12-01")));

        leave = EveryMorning(leave, Day("2026-12-02"), 60);

        Assert.Equal("2027-01-08 Evaluate, 2027-01-11 MeasuresEnd", Said(leave, "manager/"));
        Assert.Equal("2027-01-08 Evaluate", Said(leave, "employee/"));
    }

    private static Company TheCompany => new("Fjordlys AS", new() { HumanResources = [Hanne] }, SelfCertificationPolicy.Statutory, 3);

    private static SickLeave Away(DateOnly from, DateOnly? registered = null) => Away(from, Ola, registered);

    private static SickLeave Away(DateOnly from, Person? manager, DateOnly? registered = null) => SickLeave.Empty(Guid.Empty).After(
        [new ReportBegun(Kari, Kari, manager, new(from, null, null)), new AbsenceReported(manager, new(from, null, null), CapacityForWork.Unknown)],
        Kari.Id, At(registered ?? from));

    private static SickLeave EveryMorning(SickLeave leave, DateOnly from, int days) => Enumerable.Range(0, days).Select(from.AddDays)
        .Where(WorkingDays.IsWorkingDay).Aggregate(leave, Morning);

    // Again and again, until there is nothing more to say.
    private static SickLeave Morning(SickLeave leave, DateOnly today)
    {
        while (Nudging.Due(leave, Context(leave, today)) is { Count: > 0 } given)
            leave = leave.After(given.SelectMany(one => one.Facts), Secretary.TheBot, At(today));
        return leave;
    }

    private static Context Context(SickLeave leave, DateOnly today) => new()
    {
        Speaker = new(Secretary.TheBot, Secretary.TheBot),
        Language = Language.Nb,
        Today = today,
        Company = TheCompany,
        NewId = leave.Id,
        Leave = leave,
    };

    private static IEnumerable<(DateOnly Day, string Name)> Nudges(SickLeave leave) =>
        leave.History.Where(fact => fact.What is Nudged said && said.Nudge.StartsWith("plan-", StringComparison.Ordinal))
            .Select(fact => (Oslo.DayOf(fact.At), Name((Nudged)fact.What)));

    private static string Name(Nudged nudge) => $"{nudge.To}/{nudge.Nudge}";

    private static string Said(SickLeave leave, string to, DateOnly? since = null) => string.Join(", ", Nudges(leave)
        .Where(nudge => nudge.Name.StartsWith(to, StringComparison.Ordinal) && !(nudge.Day < since))
        .Select(nudge => $"{nudge.Day:yyyy-MM-dd} {Step(nudge.Name)}"));

    // "manager/plan-week-left" is read as WeekLeft.
    private static string Step(string name) => string.Concat(name.Split('/')[1]["plan-".Length..].Split('-').Select(word => $"{char.ToUpperInvariant(word[0])}{word[1..]}"));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateTimeOffset At(DateOnly day) => new(day, new(7, 0), TimeSpan.Zero);
}
