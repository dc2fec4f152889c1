using System.Buffers.Text;
using System.Security.Cryptography;
using SickLeaveBot.Conversations.DeliveringThePlan;
using SickLeaveBot.Conversations.ReadingThePlan;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.WritingThePlan;

namespace SickLeaveBot.Conversations;

/// <summary>Lays on the desk what something is decided from: who speaks, whose sick leave it is, and what only a few answers need.</summary>
internal sealed class Desks(Archive archive, IStore store, Company company, TimeProvider clock)
{
    public async ValueTask<Desk> ForTheBot(SickLeave leave, CancellationToken cancel) => OfTheBot(leave) with
    {
        Own = await archive.SickLeaves.Of(leave.Employee.Id, cancel),
        Manager = await archive.People.ManagerOf(leave.Employee.Id, cancel),
        Nav = await Nav(leave, cancel),
    };

    /// <summary>The desk when nobody has spoken and the bot itself begins.</summary>
    public Desk OfTheBot(SickLeave leave) => new()
    {
        Speaker = new(Secretary.TheBot, Secretary.TheBot),
        Language = Language.Nb,
        Today = Today,
        Company = company,
        NewId = leave.Id,
        Leave = leave,
    };

    public async ValueTask<Desk> WithNav(Desk desk, SickLeave leave, INav nav, CancellationToken cancel) => desk with
    {
        Nav = desk.Nav with
        {
            NumberIsKept = await store.HasPersonalNumber(leave.Employee.Id, cancel),
            LetsUsIn = await nav.LetsUsIn(cancel),
            CanReachManager = Sending.Manager(leave, desk) is { } manager && await nav.CanReach(manager.Id, cancel),
        },
    };

    // Of the number it is only asked where a plan may be sent.
    private async ValueTask<WayToNav> Nav(SickLeave? leave, CancellationToken cancel) => archive.Nav is null
        ? WayToNav.NotSetUp
        : new(IsSetUp: true, leave?.Plan.Agreed is not null && await store.HasPersonalNumber(leave.Employee.Id, cancel));

    public DateOnly Today => Oslo.DayOf(clock.GetUtcNow());

    public async ValueTask<Laid> Lay(string speaker, Language? writes, Guid? leave, bool withTeam, CancellationToken cancel)
    {
        var met = await store.Knows(speaker, cancel);
        var profile = await archive.People.Find(speaker, cancel) is Looked<Profile>.Found { Value: var found } ? found : null;
        var own = await archive.SickLeaves.Of(speaker, cancel);
        var about = leave is { } id ? own.FirstOrDefault(one => one.Id == id) ?? await archive.SickLeaves.Find(id, cancel) : null;
        var desk = new Desk
        {
            Speaker = profile?.Person ?? own.Select(one => one.Employee).FirstOrDefault() ?? new(speaker, met?.Contact.Name ?? ""),
            Language = Languages.Of(met, profile, writes),
            Today = Today,
            Company = company,
            NewId = Guid.CreateVersion7(clock.GetUtcNow()),
            Leave = about,
            Own = own,
            Nav = await Nav(about, cancel),
            HiredOn = profile?.HiredOn,
            Manager = await archive.People.ManagerOf(speaker, cancel),
        };
        return new(withTeam ? await WithTeam(desk, cancel) : desk, met);
    }

    private async ValueTask<Desk> WithTeam(Desk desk, CancellationToken cancel) => desk with
    {
        Team = await archive.SickLeaves.LedBy(desk.Speaker.Id, cancel),
        Reports = await archive.People.ReportsOf(desk.Speaker.Id, cancel) is Looked<IReadOnlyList<Profile>>.Found { Value: var reports } ? reports : [],
        Waiting = company.HumanResources?.Id == desk.Speaker.Id ? await archive.SickLeaves.WithHumanResources(cancel) : [],
    };

    public async ValueTask<Desk> WithDrafts(Desk desk, bool needed, CancellationToken cancel) =>
        needed ? desk with { PlanDrafts = [.. (await store.Drafts(desk.Leave?.Id, desk.Speaker.Id, cancel)).OfType<WritingThePlan.PlanDraft>()] } : desk;

    public async ValueTask<Desk> ForReading(Desk desk, bool withTicket, bool withCases, bool withReps, CancellationToken cancel)
    {
        if (withTicket) desk = desk with { NewTicket = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)) };
        if (withCases && desk.IsHumanResources)
        {
            var cases = new List<SickLeave>();
            foreach (var one in await archive.SickLeaves.Ongoing(cancel))
                if (await archive.SickLeaves.Find(one.Leave, cancel) is { } leave) cases.Add(leave);
            desk = desk with { Cases = cases };
        }
        return withReps ? desk with { Reps = await Reps(cancel) } : desk;
    }

    private async ValueTask<IReadOnlyList<Rep>> Reps(CancellationToken cancel)
    {
        var reps = new List<Rep>();
        foreach (var (id, reader) in company.UnionReps.Select(id => (id, PlanReader.UnionRep)).Concat(company.SafetyReps.Select(id => (id, PlanReader.SafetyRep))))
            if (await archive.People.Find(id, cancel) is Looked<Profile>.Found { Value.Person: var person }) reps.Add(new(person, reader));
        return reps;
    }
}

/// <summary>A desk as it was laid, and what the bot keeps of the speaker.</summary>
internal sealed record Laid(Desk Desk, Acquaintance? Acquaintance);
