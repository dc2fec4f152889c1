using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.People;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Conversations.PreparingTheMeeting;

/// <summary>The union reps and safety reps, whom an employee can choose from.</summary>
public sealed record RepsHere(IReadOnlyList<Person> Union, IReadOnlyList<Person> Safety)
{
    public static readonly DataNeed<RepsHere> Need = new(new([], []), async (sources, context, cancel) => new(
        await Named(context.Company.Who.UnionReps, sources.People, cancel), await Named(context.Company.Who.SafetyReps, sources.People, cancel)));

    public static readonly IReadOnlyList<DataNeed> Needed = [Need];

    /// <summary>Nobody represents themselves, and whoever follows up stands on the other side.</summary>
    public RepsHere For(SickLeave leave, Context context) => new(
        [.. Union.Where(one => MayRepresent(one, leave, context))], [.. Safety.Where(one => MayRepresent(one, leave, context))]);

    private static bool MayRepresent(Person one, SickLeave leave, Context context) => one.Id != leave.Employee.Id && one.Id != context.LeaderOf(leave)?.Id;

    private static async ValueTask<IReadOnlyList<Person>> Named(IReadOnlyList<string> ids, IPeople people, CancellationToken cancel)
    {
        var named = new List<Person>();
        foreach (var id in ids)
            if (await people.Find(id, cancel) is Lookup<Profile>.Found { Value.Person: var person }) named.Add(person);
        return named;
    }
}
