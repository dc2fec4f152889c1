using SickLeaveBot.Conversations.Moments;

namespace SickLeaveBot.Conversations.Absences;

/// <summary>Human resources decides on a first day further back than the policy allows.</summary>
public sealed record BackdatingQuestion(string Employee, DateOnly From, DateOnly? BackOn, DateOnly ReportedOn, int DaysAllowed, BackdatingAnswer Answer,
    bool IsOpen, bool IsAnswered) : Card
{
    public override Slot KeptAs => Slot.HumanResources;
}

public enum BackdatingAnswer { Open, Accepted, Refused, Withdrawn }
