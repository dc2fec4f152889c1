using SickLeaveBot.Conversations.DeliveringThePlan;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.App.Nav;

/// <summary>What a conversation may ask of the way to NAV. One answer of NAV's serves for the whole morning round.</summary>
internal sealed class PostToNav(NavClient client, ManagerContacts contacts, TimeProvider clock) : INav
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    private (bool LetsUsIn, DateTimeOffset Until) known;

    public async ValueTask<bool> LetsUsIn(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (now >= known.Until) known = (await client.LetsUsIn().WaitAsync(cancel), now + Fresh);
        return known.LetsUsIn;
    }

    public async ValueTask<bool> CanReach(string manager, CancellationToken cancel) =>
        await contacts.Of(new Person(manager, "")).WaitAsync(cancel) is { Phone: not null, Email: not null };
}
