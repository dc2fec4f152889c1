using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.People;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Conversations.Engine;

/// <summary>
/// The morning's round, person by person: what is due to one reader in all sick leaves is one step. It may be made as often as one likes,
/// for nothing is said twice; what fails harms nobody else's.
/// </summary>
public sealed class Round
{
    private const int Patience = 8;

    private readonly Sources sources;
    private readonly Secretary secretary;

    public Round(Sources sources, Secretary secretary) => (this.sources, this.secretary) = (sources, secretary);

    /// <param name="failed">Is told of a sick leave that could not be taken, and why.</param>
    public async Task Make(Action<Guid, Exception> failed, CancellationToken cancel)
    {
        await Each(await sources.SickLeaves.Ongoing(cancel), one => TellOfNewManager(one, cancel), one => one.Leave, failed);
        await Each((await sources.SickLeaves.AtWork(cancel)).Where(note => note.IsAtWorkOn(secretary.Today)),
            note => TellOfNewManager(new(note.Id, note.Employee.Id, note.Manager?.Id), cancel), note => note.Id, failed);
        var due = await sources.SickLeaves.Due(secretary.Today, cancel);
        var (given, read) = (new List<(Guid Leave, string Reader)>(), new List<Guid>());
        await Each(due, async id =>
        {
            given.AddRange((await Due(id, cancel)).Select(one => (id, one.To.Id)));
            read.Add(id);
        }, id => id, failed);
        foreach (var reader in given.GroupBy(one => one.Reader, one => one.Leave))
            await ToOne(reader.Key, [.. reader.Distinct()], failed, cancel);
        await Each(read, id => FindOut(id, cancel), id => id, failed);
    }

    /// <summary>The next day on which the bot has something to say of its own accord; null when there is none.</summary>
    public async Task<DateOnly?> NextDay(CancellationToken cancel)
    {
        var days = new List<DateOnly?> { await sources.SickLeaves.NextDue(secretary.Today, cancel) };
        // Those that wait for the next round may have something to say in it, or later.
        foreach (var id in await sources.SickLeaves.Due(secretary.Today, cancel))
        {
            if (await sources.SickLeaves.Find(id, cancel) is not { } leave) continue;
            days.Add(Nudging.NextDay(leave, secretary.Contexts.OfTheBot(leave, await sources.SickLeaves.Of(leave.Employee.Id, cancel))));
        }
        return days.Min();
    }

    // Who follows up is compared with the directory without reading a sick leave.
    private async Task TellOfNewManager(FollowedUp one, CancellationToken cancel)
    {
        if (await sources.People.ManagerOf(one.Employee, cancel) is Lookup<Profile>.Found { Value.Person: var manager } && manager.Id != one.Manager)
            await secretary.Tell(new ManagerChanged(manager, secretary.Now), one.Leave, null, cancel);
    }

    // All that one person is told goes in one step; where that fails, each sick leave is tried alone.
    private async Task ToOne(string reader, IReadOnlyList<Guid> leaves, Action<Guid, Exception> failed, CancellationToken cancel)
    {
        try
        {
            await Step(reader, leaves, cancel);
        }
        catch (Exception failure) when (failure is not OperationCanceledException && leaves.Count > 1)
        {
            await Each(leaves, id => Step(reader, [id], cancel), id => id, failed);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            failed(leaves[0], failure);
        }
    }

    private async Task Step(string reader, IReadOnlyList<Guid> leaves, CancellationToken cancel)
    {
        for (var attempt = 0; attempt < Patience; attempt++)
        {
            var effects = new List<Effect>();
            Context? context = null;
            foreach (var id in leaves)
            {
                if (await sources.SickLeaves.Find(id, cancel) is not { } leave) continue;
                context = await secretary.Contexts.ForTheBot(leave, cancel);
                foreach (var given in Nudging.Due(leave, context).Where(one => one.To.Id == reader))
                    effects.AddRange([Remember.In(leave, given.Facts), .. given.Message is { } message ? [message() with { About = leave }] : Array.Empty<Effect>()]);
            }
            if (context is null || await secretary.CarryOut(new() { Effects = effects }, context, null, cancel) != Written.Clash) return;
        }
        throw new TimeoutException("A nudge could not be given: its sick leave kept changing.");
    }

    private async Task<IReadOnlyList<Given>> Due(Guid id, CancellationToken cancel) => await sources.SickLeaves.Find(id, cancel) is { } leave
        ? Nudging.Due(leave, await secretary.Contexts.ForTheBot(leave, cancel))
        : [];

    // What was due and came to nothing is looked at again on its next day.
    private async Task FindOut(Guid id, CancellationToken cancel)
    {
        for (var attempt = 0; attempt < Patience; attempt++)
        {
            if (await sources.SickLeaves.Find(id, cancel) is not { } leave) return;
            var context = await secretary.Contexts.ForTheBot(leave, cancel);
            var reply = Nudging.Inquiry(leave, context) is { FindsOut: { } inquiry }
                ? inquiry.Then(leave, await secretary.Contexts.With(context, inquiry.Needs, cancel))
                : new() { Effects = [Remember.In(leave)] };
            if (await secretary.CarryOut(reply, context, null, cancel) != Written.Clash) return;
        }
        throw new TimeoutException("Something could not be found out: its sick leave kept changing.");
    }

    private static async Task Each<T>(IEnumerable<T> all, Func<T, Task> work, Func<T, Guid> leave, Action<Guid, Exception> failed)
    {
        foreach (var one in all)
        {
            try
            {
                await work(one);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                failed(leave(one), failure);
            }
        }
    }
}
