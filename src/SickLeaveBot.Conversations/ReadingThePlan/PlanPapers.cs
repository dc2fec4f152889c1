using System.Text;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.ReadingThePlan;

/// <summary>Puts a version on paper: the same version gives the same paper, whenever and by whomever it is read.</summary>
public static class PlanPapers
{
    // A message may be 28 KB in Teams.
    private const int FitsOnCard = 24_000;
    private const int LongestOnCard = 600;

    public static PlanPaper Of(SickLeave leave, PlanVersion version, Company company)
    {
        var plan = new Guarded(version.Content);
        return new(
            leave.Employee.Name, company.Name.Length > 0 ? company.Name : null, ManagerOf(leave, version)?.Name, version.Number, version.AgreedOn,
            plan.Tasks(TaskState.AsUsual), plan.Tasks(TaskState.WithAdaptation), plan.Tasks(TaskState.NotNow),
            plan.Measures, version.Content.Measures.Count > 0 || plan.PlannedAdaptation is not null,
            plan.PlannedAdaptation, plan.EarlierAdaptation, plan.OtherAdaptation, plan.TypicalWorkday,
            plan.FollowUp, version.Content.EvaluateOn, plan.FollowUp is not null || version.Content.EvaluateOn is not null,
            version.Content.NeedsNav is true, version.Content.NeedsNav is false, plan.NavHelp, plan.ToIssuer,
            version.WithoutEmployee is null, version.WithoutEmployee, plan.LeftOut, IsCut: false);
    }

    /// <summary>The paper on a card, its texts shortened where they would not fit.</summary>
    public static PlanPaper ForCard(PlanPaper paper) => BytesOf(paper) <= FitsOnCard ? paper : paper with
    {
        AsUsual = Cut(paper.AsUsual),
        WithAdaptation = Cut(paper.WithAdaptation),
        NotNow = Cut(paper.NotNow),
        Measures = [.. paper.Measures.Take(20).Select(measure => measure with { What = Cut(measure.What, 100) })],
        PlannedAdaptation = Cut(paper.PlannedAdaptation),
        EarlierAdaptation = Cut(paper.EarlierAdaptation),
        OtherAdaptation = Cut(paper.OtherAdaptation),
        TypicalWorkday = Cut(paper.TypicalWorkday),
        FollowUp = Cut(paper.FollowUp),
        NavHelp = Cut(paper.NavHelp),
        ToIssuer = Cut(paper.ToIssuer),
        IsCut = true,
    };

    // Who followed up when the version was agreed: the paper stays as it was when somebody else takes over.
    private static Person? ManagerOf(SickLeave leave, PlanVersion version) =>
        leave.History.Where(fact => fact.Number > version.Revision && fact.What is PlanApproved).Select(fact => leave.At(fact.Number))
            .FirstOrDefault(then => then.Plan.Versions.Count >= version.Number)?.Manager ?? leave.Manager;

    private static int BytesOf(PlanPaper paper) =>
        Encoding.UTF8.GetByteCount(CardTemplate.Render(paper, default, Understanding.Language.Nb, paper.AgreedOn).CardJson!);

    private static string? Cut(string? text, int longest = LongestOnCard) => Readable.Cut(text, longest);

    private static IReadOnlyList<string> Cut(IReadOnlyList<string> tasks) => [.. tasks.Take(20).Select(task => Cut(task, 100)!)];
}
