using SickLeaveBot.Conversations.GettingStarted;
using SickLeaveBot.Conversations.ReadingThePlan;
using SickLeaveBot.Conversations.ReportingSick;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.Conversations.WritingThePlan;

namespace SickLeaveBot.Conversations;

/// <summary>What a few answers and cards need besides the usual.</summary>
internal static class Needs
{
    /// <summary>Whether those the speaker leads must lie on the desk.</summary>
    public static bool Team(Answer answer) => answer is Menu.TeamWanted or Menu.SomeoneElseWanted or Menu.HelpWanted or SomeoneReported
        or PlanWanted or WhoseChosen;

    /// <summary>Whether what is kept unsent in the plan must lie on the desk.</summary>
    public static bool Drafts(Answer answer) => answer is PlanAnswer;

    /// <summary>Whether a document may be handed out.</summary>
    public static bool Ticket(Answer answer) => answer is ReadingAnswer;

    /// <summary>Whether every ongoing sick leave must lie on the desk of human resources.</summary>
    public static bool Cases(Answer answer) => answer is PlansWanted or CaseChosen or OpenWanted;

    public static bool Cases(Heard heard) => heard.Plan is not null || heard.Intent is Intent.MyCases or Intent.WritePlan || (Answered(heard) is { } answer && Cases(answer));

    /// <summary>Whether the reps of the workplace must be looked up.</summary>
    public static bool Reps(Answer answer) => answer is SharingWanted or RepChosen or SharingTakenBack;

    public static bool Reps(Heard heard) => heard.Plan is PlanWish.Share || (Answered(heard) is { } answer && Reps(answer));

    /// <summary>Which of the cards that are kept up to date this is, when it is shown to the one who answered in words.</summary>
    public static Slot? SlotOf(Card card) => card switch
    {
        AbsenceReceipt => Slot.Receipt,
        AbsenceNotice => Slot.Notice,
        BackdatingQuestion => Slot.HumanResources,
        PlanCard => Slot.Plan,
        DeliveringThePlan.PlanDelivery => Slot.Delivery,
        _ => null,
    };

    /// <summary>Whether the form comes back unsent when something on it told of illness: the rest of it may hang together with that.</summary>
    public static bool ComesBackWithoutIllness(Answer answer) => answer is EmployeesPartWritten or ManagersPartWritten or MeasureWritten
        or DeliveringThePlan.HelpFromNavAsked;

    /// <summary>Whether the card itself tells that words on illness were not kept.</summary>
    public static bool SaysIllnessItself(Card card) =>
        card is ConfirmAbsence { ToldOfIllness: true } or AbsenceReceipt { ToldOfIllness: true } or RegisterSickNote { ToldOfIllness: true }
            or EmployeesPart { ToldOfIllness: true } or ManagersPart { ToldOfIllness: true } or MeasureInPlan { ToldOfIllness: true }
            or AllPlans { ToldOfIllness: true }
            or DeliveringThePlan.AskNavForHelp { ToldOfIllness: true };

    private static Answer? Answered(Heard heard) => heard.Spoken?.Read() is Cards.ReadAnswer.Read { Answer: var answer } ? answer : null;
}
