using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.AnsweringInWords;
using SickLeaveBot.Conversations.ReturningToWork;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.Engine;

/// <summary>«Til fredag», said of the form or the question that is open: of when somebody is away, or back. It leads to the question with that day.</summary>
internal static class DaysAlone
{
    /// <param name="open">The card that was shown last today; null where there is none.</param>
    public static Heard Answer(Heard heard, ShownCard? open) => open?.Card switch
    {
        ChangeAbsence => heard with { Intent = Intent.ExtendAbsence },
        ConfirmPeriod asked when heard is { To: null, BackOn: null } => heard with { Intent = Intent.ExtendAbsence, BackOn = asked.BackOn },
        ConfirmPeriod asked => heard with { Intent = Intent.ExtendAbsence, From = heard.From ?? asked.From },
        ConfirmReturn asked when heard.To is null => heard with { Intent = Intent.BackToWork, Grade = asked.Grade },
        ConfirmBack asked when heard.To is null => heard with { Intent = Intent.BackToWork, Grade = asked.Grade },
        _ => heard,
    };
}
