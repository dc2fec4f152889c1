using FsCheck;
using FsCheck.Fluent;
using SickLeaveBot.Conversations.Engine;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.Tests.WritingThePlan;

/// <summary>What two people have written at the same time is joined so that no line of either is lost.</summary>
public sealed class JoiningTests
{
    private static readonly DateOnly Day = new(2027, 1, 4);

    private static readonly Gen<string?> Texts = Gen.Elements<string?>(null, "a", "b", "c", "a\nb");

    private static readonly Gen<PlannedTask> Tasks =
        from what in Gen.Elements("telefon", "e-post", "lager", "kasse") from state in Gen.Elements(Enum.GetValues<TaskState>()) select new PlannedTask(what, state);

    private static readonly Gen<Measure> Measures =
        from number in Gen.Choose(1, 3)
        from what in Gen.Elements("pult", "headset")
        from days in Gen.Choose(1, 2)
        select new Measure(number, MeasureKind.Aids, what, PlanSide.Manager, Day, Day.AddDays(days), false);

    private static readonly Gen<PlanContent> Plans =
        from texts in Texts.ArrayOf(7)
        from tasks in Tasks.ListOf().Resize(4)
        from measures in Measures.ListOf().Resize(4)
        from days in Gen.Choose(0, 2)
        from nav in Gen.Elements<bool?>(null, true, false)
        select new PlanContent(
            texts[0], [.. tasks.Distinct().OrderBy(task => task.State)], texts[1], texts[2], texts[3], [.. measures.DistinctBy(one => one.Number)],
            texts[4], days == 0 ? null : Day.AddDays(days), nav, texts[5], texts[6]);

    private static readonly Gen<(PlanContent Opened, PlanContent Now, PlanContent Written)> Three =
        from opened in Plans from now in Plans from written in Plans select (opened, now, written);

    [Fact]
    public void When_only_one_has_written_the_plan_is_what_they_wrote() => Holds(
        Three, given => Joining.Join(given.Opened, given.Opened, given.Written) is var (plan, both) && plan == given.Written && both == PlanField.None);

    [Fact]
    public void Who_changes_nothing_changes_nothing() => Holds(
        Three, given => Joining.Join(given.Opened, given.Now, given.Opened) is var (plan, both) && plan == given.Now && both == PlanField.None);

    [Fact]
    public void Two_who_wrote_the_same_have_no_quarrel() => Holds(
        Three, given => Joining.Join(given.Opened, given.Now, given.Now) is var (plan, both) && plan == given.Now && both == PlanField.None);

    [Fact]
    public void Where_only_one_of_them_changed_a_field_it_is_as_they_wrote_it() => Holds(Three, given =>
    {
        var (plan, both) = Joining.Join(given.Opened, given.Now, given.Written);
        var mine = PlanFields.Changed(given.Opened, given.Written);
        return PlanFields.All.Where(field => !both.HasFlag(field))
            .All(field => PlanFields.Same(field, plan, mine.HasFlag(field) ? given.Written : given.Now));
    });

    [Fact]
    public void No_line_that_either_has_written_is_lost() => Holds(Three, given =>
    {
        var (plan, _) = Joining.Join(given.Opened, given.Now, given.Written);
        return New(given.Opened, given.Now).Concat(New(given.Opened, given.Written)).All(line => Lines(plan).Contains(line));
    });

    [Fact]
    public void No_two_measures_have_the_same_number() => Holds(Three, given =>
    {
        var numbers = Joining.Join(given.Opened, given.Now, given.Written).Plan.Measures.Select(measure => measure.Number).ToList();
        return numbers.Distinct().Count() == numbers.Count;
    });

    [Fact]
    public void Of_two_days_the_newest_stands_and_both_are_told()
    {
        var opened = PlanContent.Empty with { EvaluateOn = Day };

        var (plan, both) = Joining.Join(opened, opened with { EvaluateOn = Day.AddDays(7) }, opened with { EvaluateOn = Day.AddDays(14) });

        Assert.Equal((Day.AddDays(14), PlanField.EvaluateOn), (plan.EvaluateOn, both));
    }

    [Fact]
    public void A_measure_that_both_changed_stands_in_both_wordings()
    {
        var measure = new Measure(1, MeasureKind.HomeOffice, null, PlanSide.Manager, Day, Day.AddDays(7), false);
        var opened = PlanContent.Empty with { Measures = [measure] };
        PlanContent With(string what) => opened with { Measures = [measure with { What = what }] };

        var (plan, both) = Joining.Join(opened, With("mandager"), With("fredager"));

        Assert.Equal([(1, "mandager"), (2, "fredager")], plan.Measures.Select(one => (one.Number, one.What)));
        Assert.Equal(PlanField.Measures, both);
    }

    [Fact]
    public void What_one_took_out_is_out_when_the_other_left_it_as_it_was()
    {
        var opened = PlanContent.Empty with { Tasks = [new("telefon", TaskState.AsUsual), new("kasse", TaskState.NotNow)] };

        var (plan, _) = Joining.Join(
            opened,
            opened with { Tasks = [new("telefon", TaskState.AsUsual)] },
            opened with { Tasks = [.. opened.Tasks, new("lager", TaskState.NotNow)] });

        Assert.Equal(["telefon", "lager"], plan.Tasks.Select(task => task.What));
    }

    // The lines somebody has added: those that did not stand in the same field before. Of a day and a yes or no only one can stand.
    private static IEnumerable<string> New(PlanContent opened, PlanContent written) => Lines(written).Except(Lines(opened));

    private static HashSet<string> Lines(PlanContent plan) =>
    [
        .. PlanFields.All.Where(field => PlanFields.Value(field, plan) is string)
            .SelectMany(field => ((string)PlanFields.Value(field, plan)!).Split('\n').Select(line => $"{field}: {line}")),
        .. plan.Tasks.Select(task => $"{task}"),
        .. plan.Measures.Select(measure => $"{measure with { Number = 0 }}"),
    ];

    private static void Holds<T>(Gen<T> given, Func<T, bool> holds) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(given.ToArbitrary(), holds));
}
