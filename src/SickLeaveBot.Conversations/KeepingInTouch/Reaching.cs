using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.People;
using SickLeaveBot.FollowUp;

namespace SickLeaveBot.Conversations.KeepingInTouch;

/// <summary>How a manager reaches those they follow up, by Entra object id; who is not there has no link.</summary>
internal static class Reaching
{
    /// <summary>Those whom the speaker leads, or leads today in the place of another.</summary>
    public static readonly DataNeed<IReadOnlyDictionary<string, TeamsLinks>> Team = new(new Dictionary<string, TeamsLinks>(), async (sources, context, cancel) =>
    {
        var found = new Dictionary<string, TeamsLinks>();
        foreach (var report in await ReportsOf(sources, context, cancel)) found[report.Person.Id] = TeamsLinks.To(report);
        return found;
    });

    /// <summary>Sick notes of these that leave them at work, where the speaker follows them up.</summary>
    public static readonly DataNeed<IReadOnlyList<SickLeave>> AtWork = new([], async (sources, context, cancel) =>
    {
        var reports = (await ReportsOf(sources, context, cancel)).Select(report => report.Person.Id).Distinct().ToList();
        var all = reports.Count == 0 ? [] : (await sources.SickLeaves.OfEach(reports, cancel)).Values.SelectMany(leaves => leaves);
        return [.. all.Where(leave => leave.IsAtWorkOn(context.Today) && (context with { Leave = leave }).Is(Roles.Manager))];
    });

    /// <summary>The employee whom somebody wants to be reminded to call.</summary>
    public static readonly DataNeed<TeamsLinks> Employee = new(TeamsLinks.None, async (sources, context, cancel) =>
        context.Leave is { CallOn: not null, Employee.Id: var id } && await sources.People.Find(id, cancel) is Lookup<Profile>.Found { Value: var profile }
            ? TeamsLinks.To(profile)
            : TeamsLinks.None);

    private static async ValueTask<IReadOnlyList<Profile>> ReportsOf(Sources sources, Context context, CancellationToken cancel)
    {
        var all = new List<Profile>();
        foreach (var manager in context.Company.Who.DeputisedBy(context.Speaker.Id, context.Today).Prepend(context.Speaker.Id))
            if (await sources.People.ReportsOf(manager, cancel) is Lookup<IReadOnlyList<Profile>>.Found { Value: var reports }) all.AddRange(reports);
        return all;
    }
}
