namespace SickLeaveBot.Law;

/// <summary>The self-certification a workplace gives from a day on: a dated setting of its own, apart from the regimes.</summary>
public sealed record DatedPolicy(DateOnly Since, SelfCertificationPolicy Policy)
{
    /// <summary>The policy on a day: the newest setting that has begun, in any order; the statutory three days before the first.</summary>
    public static SelfCertificationPolicy On(DateOnly day, IReadOnlyList<DatedPolicy> settings)
    {
        DatedPolicy? newest = null;
        foreach (var setting in settings)
        {
            newest = setting.Since <= day && (newest is null || setting.Since >= newest.Since) ? setting : newest;
        }

        return newest?.Policy ?? SelfCertificationPolicy.Statutory;
    }
}
