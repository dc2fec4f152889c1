using SickLeaveBot.Conversations.GettingStarted;
using SickLeaveBot.Conversations.ReportingSick;

namespace SickLeaveBot.Conversations;

/// <summary>What a few answers and cards need besides the usual.</summary>
internal static class Needs
{
    /// <summary>Whether those the speaker leads must lie on the desk.</summary>
    public static bool Team(Answer answer) => answer is Menu.TeamWanted or Menu.SomeoneElseWanted or Menu.HelpWanted or SomeoneReported;

    /// <summary>Whether the card itself tells that words on illness were not kept.</summary>
    public static bool SaysIllnessItself(Card card) =>
        card is ConfirmAbsence { ToldOfIllness: true } or AbsenceReceipt { ToldOfIllness: true } or RegisterSickNote { ToldOfIllness: true }
            or DeliveringThePlan.AskNavForHelp { ToldOfIllness: true };
}
