using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Plans;

/// <summary>One of the two is invited to the follow-up plan, or reminded of it: why now, by when, and the button that does it.</summary>
/// <param name="Other">The one they make it with.</param>
/// <param name="Due">The law's day; null where no plan is required.</param>
/// <param name="Left">How near the day is; null where there are more days, or it has passed.</param>
/// <param name="OfWhom">Whose plan it is, behind what the notification says: for whoever follows up several; one's own needs no name.</param>
/// <param name="DaysLeft">So many working days are left, today not counted, where they are few.</param>
public sealed record PlanIsDue(
    PlanAsk Ask, string Other, DateOnly? Due, LegalBasis? Basis, TimeLeft? Left, int? DaysLeft, bool IsBeginning,
    bool OtherHasWritten, bool OtherHasApproved, bool OtherWantsIt,
    bool Write, bool WriteAsEmployee, bool Approve, bool CanOpen, bool AsksAgain, bool HumanResourcesTold, bool MayBeUnnecessary, string OfWhom) : PlanCard
{
    /// <summary>Whoever has been told before what to write is not told again.</summary>
    public bool ExplainsToManager => Write && !WriteAsEmployee && IsExplained;

    public bool ExplainsToEmployee => WriteAsEmployee && IsExplained;

    public bool SaysThatTooMuchIsAnAnswer => WriteAsEmployee && !IsExplained;

    private bool IsExplained => Ask is PlanAsk.Begin or PlanAsk.Invited or PlanAsk.AfterAll;

    /// <summary>No other line says with whom.</summary>
    public bool NamesOther => !(IsBeginning || OtherHasWritten || OtherHasApproved || OtherWantsIt || CanOpen || AsksAgain);
}

/// <summary>What the card is about, in its heading: the first is an invitation, the later ones are nearer and plainer.</summary>
public enum PlanAsk { Begin, Invited, YourPart, DueToday, Approve, Overdue, PutOff, StillAway, AfterAll }

/// <summary>How near the due day is. The last working day is said where the due day itself is none.</summary>
public enum TimeLeft { OneDay, LastWorkingDay, Today }
