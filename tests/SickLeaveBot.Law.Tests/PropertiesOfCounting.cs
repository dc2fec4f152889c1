using FsCheck;
using FsCheck.Fluent;

namespace SickLeaveBot.Law.Tests;

/// <summary>What should hold of counting for all dates: leap days, New Year and the nights the clocks change are among them.</summary>
public class PropertiesOfCounting
{
    private const int DaysCovered = 20 * 365;

    private static readonly DateOnly FirstDay = new(2019, 1, 1);

    private static readonly Gen<DateOnly> Days = Gen.Choose(0, DaysCovered).Select(FirstDay.AddDays);

    private static readonly Gen<AbsenceKind> Kinds = Gen.Frequency(
        (6, Gen.Constant(AbsenceKind.SickNote)),
        (3, Gen.Constant(AbsenceKind.SelfCertification)),
        (2, Gen.Elements(AbsenceKind.Holiday, AbsenceKind.Leave)),
        (1, Gen.Elements(AbsenceKind.TreatmentDays, AbsenceKind.TravelGrant, AbsenceKind.DeferredSickNote)));

    // Entries without overlap, in time order, with gaps around the lengths that matter.
    private static readonly Gen<AbsenceEntry[]> Entries =
        from start in Days
        from parts in (from gap in Gen.Choose(0, 18) from length in Gen.Choose(1, 40) from kind in Kinds select (gap, length, kind)).ArrayOf()
        select InARow(start, parts);

    private static readonly Gen<AbsenceEntry[]> FullNotesOfOneAbsence =
        from start in Days
        from parts in (from gap in Gen.Choose(0, 15) from length in Gen.Choose(1, 40) select (gap, length, AbsenceKind.SickNote)).NonEmptyListOf()
        select InARow(start, [.. parts]);

    [Fact]
    public void Due_days_rise_by_seven_days_a_week() => Holds(
        from day in Days from week in Gen.Choose(1, 60) select (day, week),
        given => Away(given.day).DayAwayFor(given.week + 1) == Away(given.day).DayAwayFor(given.week).AddDays(7)
            && Away(given.day).DayAwayFor(given.week) > given.day);

    [Fact]
    public void A_later_start_never_gives_an_earlier_due_day_under_one_rule() => Holds(
        from day in Days from later in Gen.Choose(0, 40) from regime in Gen.Elements<Regime>([.. Regimes.All]) select (day, later, regime),
        given => Dues(given.day, given.regime).Zip(Dues(given.day.AddDays(given.later), given.regime)).All(pair => pair.First <= pair.Second));

    [Fact]
    public void A_due_day_does_not_depend_on_the_day_asked() => Holds(
        from entries in Entries from one in Days from other in Days select (entries, one, other),
        given => Same(Timeline.Of(given.entries, given.one), Timeline.Of(given.entries, given.other)));

    [Fact]
    public void It_does_not_matter_in_which_order_entries_were_registered() => Holds(
        from entries in Entries from shuffled in Gen.Shuffle(entries) select (entries, shuffled),
        given => Spells.Of(given.entries).SequenceEqual(Spells.Of(given.shuffled))
            && Same(Timeline.Of(given.entries, FirstDay), Timeline.Of(given.shuffled, FirstDay)));

    [Fact]
    public void Joining_is_associative_in_time_order() => Holds(
        from entries in Entries from split in Gen.Choose(0, 100) select (entries, split),
        given =>
        {
            var split = given.split * given.entries.Length / 100;
            var joinedFirst = Spells.Of(given.entries[..split]).Select(spell => new AbsenceEntry(AbsenceKind.SickNote, spell.FirstDay, spell.LastDay, Grade.Full));
            return Spells.Of([.. joinedFirst, .. given.entries[split..]]).SequenceEqual(Spells.Of(given.entries));
        });

    [Fact]
    public void Spells_stand_in_time_order_with_a_weekday_between() => Holds(
        Entries,
        entries => Spells.Of(entries) is var spells && spells.Zip(spells.Skip(1)).All(pair =>
            pair.First.LastDay < pair.Second.FirstDay
            && Enumerable.Range(1, pair.First.FreeDaysBefore(pair.Second)).Any(free => WorkingDays.IsWeekday(pair.First.LastDay.AddDays(free)))));

    [Fact]
    public void Every_day_entered_as_away_is_in_a_spell() => Holds(
        Entries,
        entries => entries.Where(entry => entry.IsAway).All(entry =>
            Spells.Of(entries).Any(spell => spell.Contains(entry.From) && spell.Contains(entry.To))));

    [Fact]
    public void Removing_an_entry_creates_no_duty_that_the_longer_absence_did_not_have() => Holds(
        from entries in FullNotesOfOneAbsence from removed in Gen.Choose(0, 1000) select (entries, removed),
        given =>
        {
            var fewer = given.entries.Where((_, i) => i != given.removed % given.entries.Length).ToArray();
            return Required(fewer).IsSubsetOf(Required(given.entries));
        });

    [Fact]
    public void An_absence_is_never_parted_by_fewer_than_sixteen_free_days() => Holds(
        from day in Days from free in Gen.Choose(0, 40) select (day, free),
        given =>
        {
            var again = given.day.AddDays(given.free + 1);
            var absence = Spells.LatestAbsence([Note(given.day), Note(again)])!;
            return absence.FirstDay == (given.free < 16 ? given.day : again) && absence.LastDay == again;
        });

    [Fact]
    public void The_employers_period_has_sixteen_days_away_or_all_there_are() => Holds(
        Entries,
        entries => Timeline.Of(entries, FirstDay) is not { Absence: { } absence, EmployersPeriod: { } period }
            || period.DaysUsed == Math.Min(16, absence.Spells.Sum(spell => spell.Days)));

    [Fact]
    public void The_day_to_do_it_on_is_a_working_day_not_after_the_due_day() => Holds(
        Days,
        day => Timeline.Of([new(AbsenceKind.SickNote, day, day.AddDays(400), Grade.Full)], day).Duties.All(duty =>
            duty.Due is null || (duty.RemindOn <= duty.Due && WorkingDays.IsWorkingDay(duty.RemindOn!.Value) && duty.DueOuter > duty.Due)));

    [Fact]
    public void When_the_days_left_are_used_the_next_day_needs_a_note() => Holds(
        from entries in Entries from day in Days from policy in Gen.Elements(Enum.GetValues<SelfCertificationPolicy>()) select (entries, day, policy),
        given =>
        {
            var answer = Ask(given.day, given.policy, given.entries);
            var used = new AbsenceEntry(AbsenceKind.SelfCertification, given.day, given.day.AddDays(Math.Max(0, answer.DaysLeft - 1)), Grade.Full);
            return answer.Allowed == answer.DaysLeft > 0
                && (!answer.Allowed || !Ask(answer.NoteNeededFrom, given.policy, [.. given.entries, used]).Allowed);
        });

    private static void Holds<T>(Gen<T> given, Func<T, bool> holds) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(given.ToArbitrary(), holds));

    private static Absence Away(DateOnly day) => Spells.LatestAbsence([Note(day)])!;

    private static AbsenceEntry Note(DateOnly day) => new(AbsenceKind.SickNote, day, day, Grade.Full);

    private static List<DateOnly> Dues(DateOnly firstDay, Regime regime) =>
        [.. Timeline.Of([new(AbsenceKind.SickNote, firstDay, firstDay.AddDays(400), Grade.Full)], firstDay, regime: regime)
            .Duties.Where(duty => duty.Due is not null).OrderBy(duty => duty.Duty.Kind).Select(duty => duty.Due!.Value)];

    private static HashSet<DutyKind> Required(AbsenceEntry[] entries) =>
        [.. Timeline.Of(entries, FirstDay).Duties.Where(duty => duty.IsRequired).Select(duty => duty.Duty.Kind)];

    private static bool Same(Timeline one, Timeline other) =>
        one.Absence?.FirstDay == other.Absence?.FirstDay
        && one.Absence?.LastDay == other.Absence?.LastDay
        && one.EmployersPeriod == other.EmployersPeriod
        && (one.Absence is null || one.Duties.Select(duty => (duty.Duty, duty.Due, duty.Need, duty.Reasons))
            .SequenceEqual(other.Duties.Select(duty => (duty.Duty, duty.Due, duty.Need, duty.Reasons))));

    private static SelfCertificationAnswer Ask(DateOnly day, SelfCertificationPolicy policy, AbsenceEntry[] entries) =>
        SelfCertification.Ask(day, policy, [new(new(2010, 1, 1))], entries);

    private static AbsenceEntry[] InARow(DateOnly start, (int Gap, int Length, AbsenceKind Kind)[] parts)
    {
        var entries = new List<AbsenceEntry>();
        var next = start;
        foreach (var (gap, length, kind) in parts)
        {
            var from = next.AddDays(gap);
            entries.Add(new(kind, from, from.AddDays(length - 1), Grade.Full));
            next = from.AddDays(length);
        }

        return [.. entries];
    }
}
