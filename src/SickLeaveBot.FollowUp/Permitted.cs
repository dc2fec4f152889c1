namespace SickLeaveBot.FollowUp;

/// <summary>
/// In which stages something may happen that no answer of a card stands for, or that several ways lead to. The rows of the moments say it of
/// the answers; both together are the table in docs/what-may-happen.md.
/// </summary>
public static class Permitted
{
    /// <summary>A plan leaves the chat: through NAV, or with the employee to the issuer. Not from an absence that was taken back.</summary>
    public const Stages SendsPlans = Stages.Counts;

    /// <summary>Somebody else than the employee opens the text of a plan.</summary>
    public const Stages OthersReadPlans = Stages.Counts;

    /// <summary>The bot says something of its own accord.</summary>
    public const Stages Nudges = Stages.Ongoing;

    public static bool In(Stages stages, SickLeave leave) => stages.HasFlag(leave.Stage.AsStages());
}
