using System.Text;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.ReadingThePlan;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Conversations.Tests.WritingThePlan;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.FollowUp.ReadingThePlan;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Conversations.Tests.ReadingThePlan;

/// <summary>How a version is put on paper, and who may read it.</summary>
public sealed class PlanPapersTests
{
    private static readonly DateOnly Today = new(2026, 12, 14);
    private static readonly Person Kari = new("kari", "Kari Nordmann");
    private static readonly Person Ola = new("ola", "Ola Hansen");
    private static readonly Person Per = new("per", "Per Moen");
    private static readonly Company Company = new("Fjordlys AS", new() { HumanResources = [new("hanne", "Hanne Lund")] }, Law.SelfCertificationPolicy.Statutory, 3);

    private static readonly PlanContent Plan = PlanContent.Empty with { Tasks = [new("Saksbehandling", TaskState.AsUsual)], NeedsNav = false };

    [Fact]
    public void A_version_stays_as_it_was_when_the_plan_and_the_manager_change()
    {
        var first = Agreed(Leave(), Plan);
        var later = Agreed(Then(first, new ManagerNamed(Per)), Plan with { Tasks = [new("Noe annet", TaskState.NotNow)] });

        Assert.Equivalent(PlanPapers.Of(first, first.Plan.Versions[0], Company), PlanPapers.Of(later, later.Plan.Versions[0], Company), strict: true);
        Assert.Equal("Per Moen", PlanPapers.Of(later, later.Plan.Versions[1], Company).Manager);
    }

    [Fact]
    public void The_longest_plan_fits_on_a_card_and_says_that_it_is_cut()
    {
        var text = string.Concat(Enumerable.Repeat("Ærlig talt, ", 170));
        var longest = new PlanContent(text, [.. Enumerable.Range(0, 90).Select(number => new PlannedTask($"{number} {text[..400]}", (TaskState)(number % 3)))],
            text, text, text, [.. Enumerable.Range(1, 60).Select(number => new Measure(number, MeasureKind.Aids, text[..400], PlanSide.Manager, Today, Today, true))],
            text, Today, true, text, text);
        var leave = Agreed(Leave(), longest);

        var paper = PlanPapers.ForCard(PlanPapers.Of(leave, leave.Plan.Agreed!, Company));

        Assert.True(paper.IsCut);
        foreach (var language in Enum.GetValues<Language>())
            Assert.InRange(Encoding.UTF8.GetByteCount(CardTemplate.Render(paper, default, language, Today).CardJson!), 1, 27_000);
    }

    [Fact]
    public void An_ordinary_plan_is_not_cut()
    {
        var leave = Agreed(Leave(), Plan);

        Assert.False(PlanPapers.ForCard(PlanPapers.Of(leave, leave.Plan.Agreed!, Company)).IsCut);
    }

    [Theory]
    [InlineData("kari", PlanReader.Employee)]
    [InlineData("ola", PlanReader.Manager)]
    [InlineData("per", null)]
    [InlineData("hanne", null)]
    [InlineData("ahmed", null)]
    public void Only_the_two_may_read(string person, PlanReader? reader) =>
        Assert.Equal(reader, Access.As(person, Agreed(Leave(), Plan), 1, Company, Today));

    [Fact]
    public void Human_resources_may_where_the_company_has_decided_so() =>
        Assert.Equal(PlanReader.HumanResources, Access.As("hanne", Agreed(Leave(), Plan), 1, Company with { HumanResourcesReadPlans = "Nye ledere" }, Today));

    [Theory]
    [InlineData(1, 0, PlanReader.UnionRep)]
    [InlineData(1, 14, PlanReader.UnionRep)]
    [InlineData(1, 15, null)]
    [InlineData(2, 0, null)]
    public void A_rep_may_read_the_version_that_is_shared_until_its_day(int version, int daysLater, PlanReader? reader)
    {
        var shared = new PlanShared(new("ahmed", "Ahmed Khan"), PlanReader.UnionRep, 1, Today.AddDays(14), Today);
        var leave = Then(Agreed(Agreed(Leave(), Plan), Plan with { NeedsNav = true }), shared);

        var onTheList = Company with { Who = Company.Who with { UnionReps = ["ahmed"] } };

        Assert.Equal(reader, Access.As("ahmed", leave, version, onTheList, Today.AddDays(daysLater)));
        Assert.Null(Access.As("ahmed", leave, version, Company, Today.AddDays(daysLater)));
    }

    [Fact]
    public void Only_the_employee_reads_a_plan_of_an_absence_that_was_taken_back()
    {
        var leave = Then(Agreed(Leave(), Plan), new AbsenceWithdrawn());

        Assert.Equal(PlanReader.Employee, Access.As("kari", leave, 1, Company, Today));
        Assert.Null(Access.As("ola", leave, 1, Company, Today));
    }

    private static SickLeave Leave() => Then(SickLeave.Empty(Guid.Empty),
        new ReportBegun(Kari, Kari, Ola, new(Today, null, null)), new AbsenceReported(Ola, new(Today, null, null), CapacityForWork.Unknown));

    private static SickLeave Agreed(SickLeave leave, PlanContent content) => Then(leave,
        new PlanWritten(PlanSide.Employee, content, PlanField.None, Today), new PlanWritten(PlanSide.Manager, content, PlanField.None, Today),
        new PlanApproved(PlanSide.Employee, Today), new PlanApproved(PlanSide.Manager, Today));

    private static SickLeave Then(SickLeave leave, params Fact[] facts) => leave.After(facts, "kari", default);
}
