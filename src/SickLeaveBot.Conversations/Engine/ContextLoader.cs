using System.Collections.Immutable;
using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.People;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Engine;

/// <summary>Looks up what something is decided from: who speaks, whose sick leave it is, and what only a few answers need.</summary>
internal sealed class ContextLoader(Sources sources, Company company, TimeProvider clock)
{
    private static readonly ImmutableDictionary<string, IReadOnlyList<LeaveDays>> NoDays = ImmutableDictionary<string, IReadOnlyList<LeaveDays>>.Empty;

    public DateOnly Today => Oslo.DayOf(clock.GetUtcNow());

    /// <param name="writes">The language of what was written, when something was.</param>
    /// <param name="tag">What the card says of itself, when one is answered.</param>
    public async ValueTask<Loaded> For(string speaker, Language? writes, CardTag? tag, IReadOnlyList<DataNeed> needs, CancellationToken cancel)
    {
        var met = await sources.Store.Knows(speaker, cancel);
        var profile = await sources.People.Find(speaker, cancel) is Lookup<Profile>.Found { Value: var found } ? found : null;
        var own = await sources.SickLeaves.Of(speaker, cancel);
        var leave = tag?.Leave is { } id ? own.FirstOrDefault(one => one.Id == id) ?? await sources.SickLeaves.Find(id, cancel) : null;
        var context = new Context
        {
            Speaker = profile?.Person ?? own.Select(one => one.Employee).FirstOrDefault() ?? new(speaker, met?.Contact.Name ?? ""),
            Language = Languages.Of(met, profile, writes),
            Today = Today,
            Company = await company.AsKept(sources.Store, cancel),
            NewId = Guid.CreateVersion7(clock.GetUtcNow()),
            Leave = leave,
            CardVersion = tag?.Version ?? 0,
            Own = own,
            Days = NoDays.Add(speaker, LeaveDays.OfAll(own, Today)),
            HiredOn = leave is null || leave.Employee.Id == speaker ? profile?.HiredOn : await HiredOn(leave.Employee.Id, cancel),
            Manager = await sources.People.ManagerOf(speaker, cancel),
        };
        return new(await With(context, needs, cancel), met);
    }

    /// <summary>The context when nobody has spoken and the bot itself begins.</summary>
    public async ValueTask<Context> ForTheBot(SickLeave leave, CancellationToken cancel)
    {
        var own = await sources.SickLeaves.Of(leave.Employee.Id, cancel);
        return await With(
            OfTheBot(leave, own) with
            {
                Company = await company.AsKept(sources.Store, cancel),
                Own = own,
                HiredOn = await HiredOn(leave.Employee.Id, cancel),
                Manager = await sources.People.ManagerOf(leave.Employee.Id, cancel),
            }, Dialogue.Needs, cancel);
    }

    /// <summary>As above, without anything that must be looked up; the lists that human resources keep are as in the settings.</summary>
    /// <param name="all">All sick leaves of the employee.</param>
    public Context OfTheBot(SickLeave leave, IEnumerable<SickLeave> all) => new()
    {
        Speaker = new(Secretary.TheBot, Secretary.TheBot),
        Language = Language.Nb,
        Today = Today,
        Company = company,
        NewId = leave.Id,
        Leave = leave,
        Days = NoDays.SetItem(leave.Employee.Id, LeaveDays.OfAll(all, Today)),
    };

    public async ValueTask<Context> With(Context context, IEnumerable<DataNeed> needs, CancellationToken cancel)
    {
        var found = context.LookedUp;
        foreach (var need in needs)
            if (!found.ContainsKey(need)) found = found.Add(need, await need.Load(sources, context, cancel));
        return await WithDays(context with { LookedUp = found }, cancel);
    }

    // All that are looked at are asked for at once: one question, however many a manager follows up.
    private async ValueTask<Context> WithDays(Context context, CancellationToken cancel)
    {
        var employees = context.LookedUp.SelectMany(one => one.Key.EmployeesIn(one.Value)).Concat(context.Leave is { Version: > 0 } leave ? [leave.Employee.Id] : [])
            .Where(employee => !context.Days.ContainsKey(employee)).Distinct().ToList();
        if (employees.Count == 0) return context;
        var all = await sources.SickLeaves.OfEach(employees, cancel);
        return context with { Days = context.Days.SetItems(all.Select(one => KeyValuePair.Create(one.Key, LeaveDays.OfAll(one.Value, context.Today)))) };
    }

    private async ValueTask<DateOnly?> HiredOn(string employee, CancellationToken cancel) =>
        await sources.People.Find(employee, cancel) is Lookup<Profile>.Found { Value.HiredOn: var day } ? day : null;
}

/// <summary>A context as it was loaded, and what the bot keeps of the speaker.</summary>
internal sealed record Loaded(Context Context, Acquaintance? Met);
