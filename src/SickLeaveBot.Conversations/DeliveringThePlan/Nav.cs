namespace SickLeaveBot.Conversations.DeliveringThePlan;

/// <summary>The post to NAV, as far as a conversation must know of it. Implemented in SickLeaveBot.App/Nav; there is none where it is not set up.</summary>
public interface INav
{
    /// <summary>Whether NAV answers and lets this workplace in.</summary>
    ValueTask<bool> LetsUsIn(CancellationToken cancel);

    /// <summary>Whether NAV can be told how to reach the manager, by telephone and e-mail.</summary>
    ValueTask<bool> CanReach(string manager, CancellationToken cancel);
}

/// <summary>What lies on the desk of the way to NAV.</summary>
/// <param name="IsSetUp">Whether this workplace can send to NAV at all.</param>
/// <param name="NumberIsKept">Whether the employee's personal number is kept.</param>
public sealed record WayToNav(bool IsSetUp, bool NumberIsKept)
{
    public static readonly WayToNav NotSetUp = new(IsSetUp: false, NumberIsKept: false);

    /// <summary>Asked for only when the sending is checked beforehand.</summary>
    public bool LetsUsIn { get; init; } = true;

    /// <summary>As above.</summary>
    public bool CanReachManager { get; init; } = true;
}

/// <summary>What came of a delivery at NAV.</summary>
/// <param name="At">When.</param>
public abstract record NavNews(int Delivery, DateTimeOffset At)
{
    /// <summary>Not sent, or not taken now; it is tried again. The status is null when NAV could not be reached.</summary>
    public sealed record NotNow(int Delivery, int? Status, DateTimeOffset At) : NavNews(Delivery, At);

    /// <summary>NAV has the plan, or says where it went by now.</summary>
    public sealed record Taken(int Delivery, Guid Receipt, bool IssuerGot, bool NavGot, DateTimeOffset At) : NavNews(Delivery, At);

    /// <summary>NAV has refused it, or it can't be sent as it is.</summary>
    public sealed record Refused(int Delivery, FollowUp.WritingThePlan.DeliveryProblem Problem, DateTimeOffset At) : NavNews(Delivery, At);

    /// <summary>It was being sent when the line broke, or the program died.</summary>
    public sealed record NobodyKnows(int Delivery, DateTimeOffset At) : NavNews(Delivery, At);
}

/// <summary>A delivery on its way to NAV; what it holds is read from the facts when it is sent.</summary>
public sealed record PlanToNav(Guid Leave, int Delivery, string Employee) : Store.Errand(Employee)
{
    public override FollowUp.StreamId? Stream => FollowUp.StreamId.OfSickLeave(Leave);
}
