using SickLeaveBot.Conversations.DeliveringThePlan;

namespace SickLeaveBot.Stories.Play;

/// <summary>NAV as the plays know it: it lets us in or not; what comes of a delivery is said by the story.</summary>
public sealed class PretendNav : INav
{
    public bool IsOpen { get; set; } = true;

    public bool KnowsTheManager { get; set; } = true;

    public ValueTask<bool> LetsUsIn(CancellationToken cancel) => new(IsOpen);

    public ValueTask<bool> CanReach(string manager, CancellationToken cancel) => new(KnowsTheManager);
}
