using SickLeaveBot.Conversations.GettingStarted;
using SickLeaveBot.Conversations.KeepingInTouch;
using SickLeaveBot.Conversations.ReportingSick;
using SickLeaveBot.Conversations.ReturningToWork;
using SickLeaveBot.Conversations.WritingThePlan;
using SickLeaveBot.FollowUp;

namespace SickLeaveBot.Conversations.AnsweringInWords;

/// <summary>What a person can answer because of how the sick leaves stand, whatever they were shown last: also after a restart.</summary>
internal static class StillOpen
{
    /// <summary>The cards in groups; what fits in an earlier group is meant.</summary>
    public static IEnumerable<IReadOnlyList<ShownCard>> For(Desk desk) => [[.. Own(desk)], [.. Followed(desk)], [.. Menu(desk)]];

    private static IEnumerable<ShownCard> Own(Desk desk)
    {
        foreach (var leave in desk.Own.Where(leave => leave == desk.Draft || leave == desk.Current))
        {
            if (leave.ExpectedBack is { } back && leave.WasNudged(Nudging.ReturnNudge, back)) yield return Shown(new AreYouBack(back), leave, desk);
            if (leave is { OnBehalf: true, ConfirmedByEmployee: false, Stage: Stage.Ongoing }) yield return Shown(OnBehalf.ForEmployee(leave), leave, desk);
            yield return Fresh(leave, desk);
            foreach (var card in OfThePlan(leave, desk)) yield return card;
        }
    }

    private static IEnumerable<ShownCard> Followed(Desk desk)
    {
        foreach (var leave in desk.Waiting.Concat(desk.Team.Where(leave => leave.Stage == Stage.Ongoing)).DistinctBy(leave => leave.Id))
        {
            yield return Fresh(leave, desk);
            foreach (var card in OfThePlan(leave, desk)) yield return card;
        }
    }

    private static IEnumerable<ShownCard> OfThePlan(SickLeave leave, Desk desk)
    {
        if (Deadline.IsInSight(leave, desk.Today)) yield return Shown(WritingThePlan.Showing.To(leave, desk), leave, desk);
        if (leave.Plan.Agreed is not null) yield return Shown(DeliveringThePlan.Showing.To(leave, desk with { Leave = leave }), leave, desk);
    }

    private static IEnumerable<ShownCard> Menu(Desk desk) =>
        from card in new[] { Helping.Help(desk), new MyTeam([], IsEmpty: true, HasPlans: true) }
        select new ShownCard(card, default, desk.Language, desk.Today, About: null);

    private static ShownCard Fresh(SickLeave leave, Desk desk) =>
        Shown(ReportingSick.Showing.To((desk with { Leave = leave }).Standing, leave, desk), leave, desk);

    private static ShownCard Shown(Card card, SickLeave leave, Desk desk) =>
        new(card, new(leave.Id, leave.Version), desk.Language, desk.Today, leave.Employee);
}
