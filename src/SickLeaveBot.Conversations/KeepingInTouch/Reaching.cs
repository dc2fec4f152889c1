using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.People;

namespace SickLeaveBot.Conversations.KeepingInTouch;

/// <summary>How a manager reaches those they follow up, by Entra object id; who is not there has no link.</summary>
internal static class Reaching
{
    /// <summary>Those whom the speaker leads, or leads today in the place of another.</summary>
    public static readonly DataNeed<IReadOnlyDictionary<string, TeamsLinks>> Team = new(new Dictionary<string, TeamsLinks>(), async (sources, context, cancel) =>
    {
        var found = new Dictionary<string, TeamsLinks>();
        foreach (var manager in context.Company.Who.DeputisedBy(context.Speaker.Id, context.Today).Prepend(context.Speaker.Id))
        {
            if (await sources.People.ReportsOf(manager, cancel) is not Lookup<IReadOnlyList<Profile>>.Found { Value: var reports }) continue;
            foreach (var report in reports) found[report.Person.Id] = TeamsLinks.To(report);
        }
        return found;
    });

    /// <summary>The employee whom somebody wants to be reminded to call.</summary>
    public static readonly DataNeed<TeamsLinks> Employee = new(TeamsLinks.None, async (sources, context, cancel) =>
        context.Leave is { CallOn: not null, Employee.Id: var id } && await sources.People.Find(id, cancel) is Lookup<Profile>.Found { Value: var profile }
            ? TeamsLinks.To(profile)
            : TeamsLinks.None);
}
